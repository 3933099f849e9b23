import type { PagePreview, PageProblem } from '../../components/exchange/file-work.ts';
import { standingOf } from '../../lib/record/import/record-pages.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Reading } from './read-files.ts';
import { readPages } from './read-pages.ts';

/** What each page among some files will be on record; of an article that comes twice the first counts. */
export async function* previewPages(
  record: RecordDatabase,
  files: Parameters<typeof readPages>[0],
  tell: Reading,
  kept: KeptPages,
): AsyncGenerator<PagePreview | { file: string; problem: PageProblem }> {
  const met = new Set<string>();
  for await (const { file, page, problem } of readPages(files, tell, kept)) {
    if (problem) {
      yield { file, problem };
      continue;
    }
    const { article, found, keys } = page;
    const standing = met.has(keys.id) ? 'known' : await standingOf(record, page);
    met.add(keys.id);
    const { address, title, publisher, published, language } = article;
    yield { address, title, publisher, published, language, statements: found.length, standing };
  }
}
