import type { Annotation, Article, FoundSpeaker, Said, Speaker, Statement } from '../../../../lib/model.ts';
import type { EarlierStatement } from '../../../../lib/views/earlier.ts';
import type { SpeakerView } from '../../../../lib/views/identity.ts';
import type { PageView } from '../../../../lib/views/page.ts';
import type { PlacedStatement } from '../../../../lib/views/placed.ts';
import type { StatementView } from '../../../../lib/views/statement.ts';

/** A small record of invented people, for the views to show. */

export const article: Article = {
  id: 'article-1',
  address: 'https://vestnik.example/2025/11/08/most',
  title: 'Лемешев: «Мост через Северку откроем к лету»',
  publisher: 'Северский вестник',
  byline: 'Анна Полевая',
  published: '2025-11-08',
  language: 'ru',
  text: '',
  version: 1,
  textHash: 'hash',
  firstRead: '2025-11-08T10:00:00.000Z',
  lastRead: '2025-11-08T10:00:00.000Z',
};

const lemeshev: Speaker = {
  id: 'speaker-1',
  name: 'Игорь Лемешев',
  names: { ru: 'Игорь Лемешев', en: 'Igor Lemeshev' },
  keys: ['lemeshev'],
  roles: { ru: 'губернатор Северской области' },
  sort: 'person',
};

const korin: Speaker = {
  ...lemeshev,
  id: 'speaker-2',
  name: 'Вера Корина',
  names: { ru: 'Вера Корина' },
  roles: { ru: 'депутат областного собрания' },
};

export function day(from: string, basis = 'published'): Said {
  return { from, to: from, precision: 'day', basis };
}

export function spread(from: string, to: string): Omit<Said, 'precision'> {
  return { from, to, basis: 'published' };
}

export function found(part: Partial<FoundSpeaker> = {}): FoundSpeaker {
  return {
    name: 'Игорь Лемешев',
    mention: { text: 'Лемешев', start: 0, end: 7 },
    role: 'губернатор Северской области',
    sort: 'person',
    confidence: 0.95,
    ...part,
  };
}

export function statement(id: string, text: string, part: Partial<Statement> = {}): Statement {
  return {
    id,
    articleId: article.id,
    speakerId: lemeshev.id,
    speaker: found(),
    articleVersion: 1,
    prefix: '',
    suffix: '',
    firstRead: '2025-11-08T10:00:00.000Z',
    start: 0,
    end: text.length,
    text,
    kind: 'direct',
    cue: { text: 'заявил', start: 0, end: 6 },
    said: day('2025-11-08'),
    recalled: false,
    ...part,
  };
}

export function annotation(statementId: string, part: Partial<Annotation> = {}): Annotation {
  return {
    statementId,
    verdict: 'mostly-true',
    attribution: 'verbatim',
    consistency: 'partly-changed',
    note: 'Срок называли и раньше, но без оговорки о финансировании.',
    tags: ['мост', 'сроки'],
    sources: ['https://archive.example/plan.pdf'],
    created: '2025-11-08T12:00:00.000Z',
    updated: '2025-11-09T12:00:00.000Z',
    ...part,
  };
}

export function placed(of: Statement, part: Partial<PlacedStatement> = {}): PlacedStatement {
  return { statement: of, article, annotation: null, ...part };
}

/** An earlier statement from another outlet's article; `shared` are words of its text. */
export function earlier(
  of: Statement,
  shared: readonly string[] = [],
  part: Partial<EarlierStatement> = {},
): EarlierStatement {
  return {
    statement: of,
    article: {
      ...article,
      id: `article-of-${of.id}`,
      address: `https://kurier.example/${of.id}`,
      title: 'Что обещали о мосте',
      publisher: 'Курьер',
      published: of.said?.from ?? null,
    },
    annotation: null,
    relevance: 1,
    inSubject: null,
    shared: shared.map((words) => {
      const start = of.text.indexOf(words);
      return { start, end: start + words.length };
    }),
    alsoIn: [],
    shift: null,
    link: `https://kurier.example/${of.id}#:~:text=${encodeURIComponent(of.text)}`,
    ...part,
  };
}

export const bridge = statement('s-1', 'Мост через Северку мы откроем к лету, деньги на это в бюджете есть');
export const tolls = statement('s-2', 'проезд по нему будет бесплатным для всех', {
  kind: 'indirect',
  speaker: found({ mention: { text: 'он', start: 0, end: 2 }, confidence: 0.5 }),
});
export const promise = statement('s-3', 'К осени 2024 года мост будет стоять', {
  recalled: true,
  said: { from: '2024-03-01', to: '2024-03-31', precision: 'month', basis: 'в марте прошлого года' },
});
const audit = statement('s-4', '«ни рубля» из областного резерва на стройку не пошло', {
  kind: 'mixed',
  speakerId: korin.id,
  speaker: found({ name: 'Вера Корина', role: 'депутат областного собрания' }),
});

export const readPage: Extract<PageView, { state: 'read' }> = {
  state: 'read',
  article,
  speakers: [
    {
      speaker: lemeshev,
      role: 'губернатор Северской области',
      statements: [
        { placed: placed(bridge, { annotation: annotation('s-1') }), earlier: 14 },
        { placed: placed(tolls), earlier: 14 },
        { placed: placed(promise), earlier: 3 },
      ],
      earlier: 14,
      since: '2024-03-01',
      offer: null,
    },
    {
      speaker: korin,
      role: 'депутат областного собрания',
      statements: [{ placed: placed(audit), earlier: 0 }],
      earlier: 0,
      since: null,
      offer: null,
    },
  ],
  denied: [],
  highlights: 'painted',
  siteOff: false,
};

export const earlierStatements: EarlierStatement[] = [
  earlier(
    statement('e-1', 'Денег на мост в бюджете нет, и до лета откуда им взяться', { said: day('2025-09-24') }),
    ['мост', 'в бюджете', 'лета'],
    {
      alsoIn: [
        { ...article, id: 'a-9', address: 'https://north.example/bridge', publisher: 'Northern Post' },
        { ...article, id: 'a-8', address: 'https://telegraf.example/77', publisher: 'Телеграф' },
      ],
      annotation: annotation('e-1', { verdict: 'true' }),
    },
  ),
  earlier(promise, ['мост'], { article }),
  earlier(
    statement('e-2', 'строительство закончат «в срок, как и обещали»', {
      kind: 'mixed',
      recalled: true,
      said: { from: '2024-09-21', to: '2024-09-30', precision: 'part', basis: 'в конце сентября 2024 года' },
    }),
    [],
  ),
];

export const bridgeView: StatementView = {
  placed: placed(bridge, { annotation: annotation('s-1') }),
  speaker: lemeshev,
  correction: null,
  earlier: earlierStatements,
  earlierTotal: 14,
  undated: [earlier(statement('e-3', 'Мост — дело решённое', { said: null }), ['Мост'])],
  translations: [],
  checks: [],
};

/** Lemeshev, who may be another on record, and of whom the reader has decided something before. */
export const speakerView: SpeakerView = {
  speaker: lemeshev,
  statements: 17,
  since: '2024-03-01',
  offers: [
    {
      speaker: { ...lemeshev, id: 'speaker-3', name: 'Лемешев', names: { ru: 'Лемешев' } },
      statements: 1,
      evidence: [{ why: 'surname' }, { why: 'office', words: 'губернатор', language: 'ru' }],
    },
  ],
  decisions: [{ id: 'merge speaker-4', sort: 'merge', decided: '2025-11-09T12:00:00.000Z', other: korin }],
  here: { article, names: ['Лемешев'], statements: 3 },
};
