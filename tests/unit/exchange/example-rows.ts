import type { ExportContext } from '../../../lib/exchange/export-format.ts';
import type { Annotation, Article, Speaker, Statement } from '../../../lib/model.ts';
import type { ExportRow } from '../../../lib/views/export-row.ts';

/** Rows of an invented record, for the tests of export formats. */

const TEXT =
  'Bridge vote put off\n\nThe bridge will open in spring, said Mira Oland, the minister of works. «Мы не торопимся», — добавила она.';
const WORDS = 'The bridge will open in spring';

export const ARTICLE: Article = {
  id: 'article-1',
  address: 'https://courier.example/2025/11/bridge',
  title: 'Bridge vote put off',
  publisher: 'The Harbour Courier',
  byline: null,
  published: '2025-11-08',
  language: 'en',
  text: TEXT,
  version: 1,
  textHash: 'hash',
  firstRead: '2025-11-08T09:00:00.000Z',
  lastRead: '2025-11-08T09:00:00.000Z',
};

const SPEAKER: Speaker = {
  id: 'speaker-1',
  name: 'Mira Oland',
  names: { en: 'Mira Oland' },
  keys: ['oland|mira'],
  roles: { en: 'minister of works' },
  sort: 'person',
};

export const STATEMENT: Statement = {
  id: 'statement-1',
  articleId: ARTICLE.id,
  articleVersion: 1,
  speakerId: SPEAKER.id,
  start: TEXT.indexOf(WORDS),
  end: TEXT.indexOf(WORDS) + WORDS.length,
  text: WORDS,
  kind: 'indirect',
  speaker: {
    name: 'Mira Oland',
    mention: { text: 'Mira Oland', start: 58, end: 68 },
    role: 'minister of works',
    sort: 'person',
    confidence: 0.9,
  },
  cue: { text: 'said', start: 53, end: 57 },
  said: { from: '2025-11-08', to: '2025-11-08', precision: 'day', basis: 'published' },
  recalled: false,
  prefix: 'Bridge vote put off\n\n',
  suffix: ', said Mira Oland, the minister of works.',
  firstRead: '2025-11-08T09:00:00.000Z',
};

export const ANNOTATION: Annotation = {
  statementId: STATEMENT.id,
  verdict: 'mostly-false',
  attribution: null,
  consistency: 'changed',
  note: 'The tender says autumn.',
  tags: ['bridge', 'works'],
  sources: ['https://tenders.example/bridge?lot=1&part=2'],
  created: '2025-11-08T10:00:00.000Z',
  updated: '2025-11-08T11:00:00.000Z',
};

export const CONTEXT: ExportContext = {
  subject: 'Bridge vote put off',
  exported: '2025-11-09T08:00:00.000Z',
  language: 'en',
};

/** The example row, with some of the statement's or article's fields replaced. */
export function row(
  statement: Partial<Statement> = {},
  article: Partial<Article> = {},
  annotation: Annotation | null = null,
): ExportRow {
  return {
    statement: { ...STATEMENT, ...statement },
    article: { ...ARTICLE, ...article },
    speaker: SPEAKER,
    annotation,
  };
}
