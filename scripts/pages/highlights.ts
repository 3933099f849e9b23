import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Span } from '../../lib/model.ts';

/** As much of a statement as tells what its highlight should hold. */
export interface Highlighted extends Span {
  kind: string;
  parts?: Span[] | undefined;
}

/** The words under each range of our two highlights, in the order in which they were added: that of the statements. */
const READ = `Object.fromEntries(['on-record-direct', 'on-record-reported'].map((name) =>
  [name, [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())]))`;
const RangesSchema = v.record(v.string(), v.array(v.string()));

/**
 * Compares the words under each statement's highlight with the statement's own, apart from white space and from the
 * marks that the page only draws (around \`<q>\`), which no node holds.
 * @param statements in the order of their place.
 */
export async function compareHighlights(page: Page, text: string, statements: readonly Highlighted[]) {
  const ranges = v.parse(RangesSchema, await page.evaluate(READ));
  const results = [
    ...compare(
      text,
      statements.filter(({ kind }) => kind === 'direct'),
      ranges['on-record-direct'] ?? [],
    ),
    ...compare(
      text,
      statements.filter(({ kind }) => kind !== 'direct'),
      ranges['on-record-reported'] ?? [],
    ),
  ];
  const unequal = results.find(({ isEqual }) => !isEqual);
  return { equal: results.filter(({ isEqual }) => isEqual).length, unequal: unequal?.words ?? null };
}

function compare(text: string, statements: readonly Highlighted[], ranges: readonly string[]) {
  let at = 0;
  return statements.map((statement) => {
    const words = (statement.parts ?? [statement]).map(({ start, end }) => text.slice(start, end)).join('');
    const wanted = letters(words);
    let found = '';
    while (at < ranges.length && found.length < wanted.length) found += letters(ranges[at++] ?? '');
    return { words, isEqual: found === wanted };
  });
}

function letters(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u2060]+/gu, '');
}
