import { LIMITS } from '../../limits.ts';
import type { LanguageCode } from '../../model.ts';
import { parseTolerantly } from '../../page/metadata/linked-data.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { claimReviewsIn, claimRow } from './claim-review-object.ts';
import { jsonItems } from './json-items.ts';
import { linesOf } from './lines.ts';
import { startingWith } from './starting-with.ts';
import { badRow } from './statement-row.ts';

/**
 * schema.org ClaimReview: a data feed (`{"dataFeedElement": [{"item": [{…}]}]}`), the mark-up of a page, an export of
 * ours, or the older feed of one script element a line. The feed is some 200 MB, so it is never held.
 */
export const claimReviewImport = {
  id: 'claim-review',
  recognises: (head) => /"(?:https?:\/\/schema\.org\/|schema:)?ClaimReview"/u.test(head),
  async *read(pieces) {
    const { isJson, all } = await startingWith(pieces, /^\s*[[{]/u);
    const seen = new Set<string>();
    for await (const row of isJson ? feedRows(all) : scriptRows(all)) {
      if (!isRepeated(row, seen)) yield row;
    }
  },
} satisfies ImportFormat;

/** Where feeds keep their items. */
const ITEM_ARRAYS = new Set(['', 'dataFeedElement', '@graph', 'itemListElement']);

async function* feedRows(pieces: AsyncIterable<string>): AsyncGenerator<ImportedRow> {
  const caps = { length: LIMITS.importItem, depth: LIMITS.importDepth };
  for await (const item of jsonItems(pieces, (path) => ITEM_ARRAYS.has(path.join('.')), caps)) {
    if (item.is === 'bad') yield badRow(item.line, item.problem);
    else yield* rowsOfText(item.text, item.line, {}, item.is === 'item');
  }
}

/** The older feed: script elements, one a line; and a saved page's own lines, of which the others say nothing. */
async function* scriptRows(pieces: AsyncIterable<string>): AsyncGenerator<ImportedRow> {
  for await (const { number, text } of linesOf(pieces, LIMITS.importItem)) {
    if (text === null) yield badRow(number, 'too-long');
    else if (text.includes('ClaimReview')) {
      const json = text.replace(/^.*?<script[^>]*>/iu, '').replace(/<\/script\s*>.*$/iu, '');
      yield* rowsOfText(json, number, {}, true);
    }
  }
}

/**
 * The claims in one text of JSON-LD.
 * @param isExpected whether a text without a claim is a fault of the file's, and listed.
 */
function* rowsOfText(
  text: string,
  line: number,
  fallback: { address?: string; language?: LanguageCode },
  isExpected: boolean,
): Generator<ImportedRow> {
  const value = parseTolerantly(text);
  const reviews = claimReviewsIn(value);
  for (const review of reviews) yield claimRow(review, line, fallback);
  if (reviews.length > 0) return;
  if (value === null && text.trim() !== 'null') yield badRow(line, 'not-json');
  else if (isExpected) yield badRow(line, 'wrong-shape');
}

/** Feeds bring one check again under another entry: told by its address, the claim and who claimed it. */
function isRepeated(row: ImportedRow, seen: Set<string>): boolean {
  if (row.is !== 'statement') return false;
  const { article, text, speaker } = row.statement;
  // Beginning and length tell claims of one check apart, and 100,000 of them still fit into memory.
  const key = [article.address, speaker?.name, text.length, text.slice(0, 40)].join('\n');
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
