import {
  type ChosenFile,
  type FilesToRead,
  PAGE_FORMAT,
  type PageProblem,
} from '../../components/exchange/file-work.ts';
import { languageOf } from '../../lib/exchange/import/language-of.ts';
import { claimsOfPage } from '../../lib/exchange/import/page-claims.ts';
import { LIMITS } from '../../lib/limits.ts';
import type { LanguageCode } from '../../lib/model.ts';
import { readSavedPage, type UnreadSaved } from '../../lib/page/saved/saved-page.ts';
import { type PreparedPage, preparePage } from '../../lib/record/import/record-pages.ts';
import { extractStatements } from '../../lib/statement/extract.ts';
import { KeptPages, type PageRead } from './kept-pages.ts';
import { formatIdOf, type Reading } from './read-files.ts';

/** As much of a text as tells its language. */
const SAMPLE = 1_000;

/**
 * Reads the pages among some files, one after the other, as if each had been opened.
 * @param kept those of the same files that have been read before, and where they are kept.
 */
export async function* readPages(
  { files, languagesOff }: Pick<FilesToRead, 'files' | 'languagesOff'>,
  tell: Reading,
  kept = new KeptPages(0),
): AsyncGenerator<PageRead> {
  let pages = 0;
  for (const [i, chosen] of files.entries()) {
    const before = kept.at(i);
    if (before) {
      pages++;
      yield before;
      continue;
    }
    if ((await formatIdOf(chosen)) !== PAGE_FORMAT) continue;
    tell(i / files.length, ++pages);
    const file = chosen.served?.address ?? chosen.file.name;
    const read = pages > LIMITS.savedPages ? 'page-too-many' : await readPage(chosen, languagesOff);
    const now = typeof read === 'string' ? { file, problem: read } : { file, page: read };
    kept.keep(i, now);
    yield now;
  }
}

async function readPage(
  { file, served }: ChosenFile,
  languagesOff: readonly LanguageCode[],
): Promise<PreparedPage | PageProblem> {
  if (file.size > LIMITS.savedPage) return 'page-too-large';
  const read = readSavedPage(new Uint8Array(await file.arrayBuffer()), served ?? null);
  if (typeof read === 'string') return PROBLEMS[read];
  const { text } = read.article;
  const language = read.isLanguageStated ? read.article.language : languageOf(text.slice(0, SAMPLE));
  if (languagesOff.includes(language)) return 'page-language-off';
  const article = { ...read.article, language };
  return preparePage({
    article,
    found: extractStatements(article).slice(0, LIMITS.articleStatements),
    claims: claimsOfPage(read.claimReviews, article),
    isCurrent: served !== undefined,
  });
}

const PROBLEMS: Readonly<Record<UnreadSaved, PageProblem>> = {
  'front-page': 'page-list',
  list: 'page-list',
  'other-kind': 'page-no-article',
  'no-headline': 'page-no-article',
  undated: 'page-no-article',
  'too-little-text': 'page-little-text',
  'too-long-or-too-short': 'page-little-text',
  unreadable: 'page-unreadable',
  'too-large': 'page-too-large',
  'no-address': 'page-no-address',
};
