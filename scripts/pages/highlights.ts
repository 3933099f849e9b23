import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Span } from '../../lib/model.ts';

/** As much of a statement as tells what its highlight should hold. */
export interface Highlighted extends Span {
  kind: string;
  parts?: Span[] | undefined;
}

/** The words under each range of our two highlights, in the order in which they were added: that of the statements. */
const READ = `({
  ranges: Object.fromEntries(['on-record-direct', 'on-record-reported'].map((name) =>
    [name, [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())])),
  draws: document.querySelector('q') !== null,
})`;
const ReadSchema = v.object({ ranges: v.record(v.string(), v.array(v.string())), draws: v.boolean() });

/**
 * Compares the words under each statement's highlight with the statement's own, apart from white space; on pages with
 * `<q>` also apart from quotation marks, as the page draws them and no node holds them.
 * @param statements in the order of their place.
 */
export async function compareHighlights(page: Page, text: string, statements: readonly Highlighted[]) {
  const { ranges, draws } = v.parse(ReadSchema, await page.evaluate(READ));
  const ignored = draws ? /[\s\u00ad\u200b\u2060«»“”„]+/gu : /[\s\u00ad\u200b\u2060]+/gu;
  const results = [
    ...compare(
      text,
      statements.filter(({ kind }) => kind === 'direct'),
      ranges['on-record-direct'] ?? [],
      ignored,
    ),
    ...compare(
      text,
      statements.filter(({ kind }) => kind !== 'direct'),
      ranges['on-record-reported'] ?? [],
      ignored,
    ),
  ];
  const unequal = results.find(({ isEqual }) => !isEqual);
  return { equal: results.filter(({ isEqual }) => isEqual).length, unequal: unequal?.words ?? null };
}

function compare(
  text: string,
  statements: readonly Highlighted[],
  ranges: readonly string[],
  ignored: RegExp,
) {
  let at = 0;
  return statements.map((statement) => {
    const words = (statement.parts ?? [statement]).map(({ start, end }) => text.slice(start, end)).join('');
    const wanted = words.replace(ignored, '');
    let found = '';
    while (at < ranges.length && found.length < wanted.length)
      found += (ranges[at++] ?? '').replace(ignored, '');
    return { words, isEqual: found === wanted };
  });
}
