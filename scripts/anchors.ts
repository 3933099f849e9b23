import { readFileSync } from 'node:fs';
import { argv, stderr } from 'node:process';
import { ChangedText, type FoundAgain } from '../lib/annotation/find-again.ts';
import { quoteAt } from '../lib/annotation/quote.ts';
import type { FoundStatement, Span } from '../lib/model.ts';
import { pageSource } from '../lib/page/saved/page-source.ts';
import { EDITS } from './anchors/edits.ts';
import { withSplitNodes } from './anchors/split-nodes.ts';
import { readSavedPage } from './extract/page.ts';
import { readStatements } from './extract/statements.ts';
import { type SavedPage, savedPages } from './pages/corpus.ts';

/**
 * Counts how statements are found again when their article has changed: `npm run anchors -- [DIR]`. Of every page of DIR
 * (with an `index.jsonl`) the statements are taken, the page is edited in each of eight ways, and each statement is
 * sought in what came of it. Misplaced is what is found where neither the statement nor the same words stand.
 */

const DEFAULT = '../shared/pages';
const SPLITS = 'nodes split';
/** Of a page with more statements the first are taken: live blogs would outweigh all the others. */
const MOST_A_PAGE = 60;

type Outcome = 'found' | 'lost' | 'misplaced';
const table = new Map(
  [...Object.keys(EDITS), SPLITS].map((name) => [name, { sought: 0, found: 0, lost: 0, misplaced: 0 }]),
);

function count(edit: string, found: FoundAgain | null, expected: Span | null): void {
  const row = table.get(edit);
  if (!row) return;
  row.sought += 1;
  row[outcomeOf(found, expected)] += 1;
}

function outcomeOf(found: FoundAgain | null, expected: Span | null): Outcome {
  if (!found) return 'lost';
  // The same words may stand elsewhere too, as in a headline that repeats a statement.
  if (found.alike === 1) return 'found';
  return expected && found.start < expected.end && expected.start < found.end ? 'found' : 'misplaced';
}

/** What is sought of a statement whose cue splits it: its longest part. */
function soughtOf({ start, end, parts = [] }: FoundStatement): Span {
  const length = (span: Span) => span.end - span.start;
  return parts.reduce(
    (longest, part) => (length(part) > length(longest) ? part : longest),
    parts[0] ?? { start, end },
  );
}

function seekOnPage({ id, file, url }: SavedPage): void {
  const bytes = readFileSync(file);
  const given = { url, language: null, published: null };
  const reading = readSavedPage(bytes, id, file, given);
  if (!('article' in reading)) return;
  const { text } = reading.article;
  const split = readSavedPage(Buffer.from(withSplitNodes(pageSource(bytes))), id, file, given);
  const splitText = 'article' in split ? new ChangedText(split.article.text) : null;
  for (const statement of readStatements(reading.article).statements.slice(0, MOST_A_PAGE)) {
    const span = soughtOf(statement);
    const quote = quoteAt(text, span);
    for (const [name, edit] of Object.entries(EDITS)) {
      const edited = edit(text, span);
      if (edited) count(name, new ChangedText(edited.text).find(quote), edited.expected);
    }
    count(SPLITS, splitText?.find(quote) ?? null, null);
  }
}

const directory = argv[2] ?? DEFAULT;
const pages = savedPages(directory);
if (pages) {
  for (const [i, page] of pages.entries()) {
    seekOnPage(page);
    stderr.write(`\r${i + 1} of ${pages.length} pages`);
  }
  stderr.write('\n');
  console.table(Object.fromEntries(table));
  if ([...table.values()].some(({ misplaced }) => misplaced > 0)) process.exitCode = 1;
} else {
  console.error(`No index.jsonl in ${directory}: nothing was sought.`);
  process.exitCode = directory === DEFAULT ? 0 : 2;
}
