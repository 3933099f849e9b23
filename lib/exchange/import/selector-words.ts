import { isObject, listOf } from '../../page/metadata/linked-data.ts';

/** The words a target points at, and those around them. */
export interface TargetWords {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A selector refines another at most so often. */
const MAX_REFINED = 10;

/** What a `TextQuoteSelector` among a target's selectors says, be it alone, in a list or refining another. */
export function wordsSelected(selectors: unknown): TargetWords | null {
  let looked = listOf(selectors);
  for (let depth = 0; depth < MAX_REFINED && looked.length > 0; depth++) {
    for (const selector of looked) {
      if (!isObject(selector) || !listOf(selector['type']).includes('TextQuoteSelector')) continue;
      const { exact, prefix, suffix } = selector;
      if (typeof exact === 'string') return { exact, prefix: textOr(prefix), suffix: textOr(suffix) };
    }
    looked = looked.flatMap((selector) =>
      isObject(selector) ? [...listOf(selector['refinedBy']), ...listOf(selector['items'])] : [],
    );
  }
  return null;
}

const textOr = (value: unknown) => (typeof value === 'string' ? value : '');
