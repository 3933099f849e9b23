import { remember } from '../cache.ts';
import { foldSpelling } from '../fold.ts';

/** A grapheme's sounds, where it stands as its conditions want. */
interface Entry {
  sounds: readonly string[];
  next: string | null;
  start: boolean;
  end: boolean;
}

/** A way of spelling, ready to read words by. */
export interface SpellingTable {
  entries: ReadonlyMap<string, readonly Entry[]>;
  longest: number;
  /** Letters that the table tells apart from those without diacritics. */
  letters: ReadonlySet<string>;
}

const ENTRY = /^(\^?)([^=/$]+)(?:\/([^=$]+))?(\$?)=(.*)$/u;

/** Compiles a table of `latin.ts` or `cyrillic.ts`; a later entry of the same grapheme and conditions replaces it. */
export const compileTable: (source: string) => SpellingTable = remember(64, (source) => {
  const entries = new Map<string, Entry[]>();
  let longest = 1;
  for (const item of source.split(/\s+/u)) {
    const match = ENTRY.exec(item);
    if (!match) continue;
    const [, start = '', grapheme = '', next, end = '', sounds = ''] = match;
    const entry: Entry = {
      sounds: sounds.split('|'),
      next: next ?? null,
      start: start !== '',
      end: end !== '',
    };
    const others = (entries.get(grapheme) ?? []).filter(
      (e) => e.next !== entry.next || e.start !== entry.start || e.end !== entry.end,
    );
    // Those with conditions are tried first.
    entries.set(grapheme, entry.next || entry.start || entry.end ? [entry, ...others] : [...others, entry]);
    longest = Math.max(longest, grapheme.length);
  }
  return { entries, longest, letters: new Set([...entries.keys()].join('')) };
});

/** The word in letters that the table has: diacritics that it does not know are left off. */
export function inLettersOf(table: SpellingTable, word: string): string {
  return word.replace(/[^a-zа-я]/gu, (letter) => (table.letters.has(letter) ? letter : foldSpelling(letter)));
}

/** The longest grapheme at `at` and its sounds; what the table lacks sounds like nothing. */
export function graphemeAt(
  word: string,
  at: number,
  table: SpellingTable,
): { length: number; sounds: readonly string[] } {
  for (let length = Math.min(table.longest, word.length - at); length > 0; length--) {
    const end = at + length;
    for (const entry of table.entries.get(word.slice(at, end)) ?? []) {
      if (entry.start && at > 0) continue;
      if (entry.end && end < word.length) continue;
      if (entry.next && !(end < word.length && entry.next.includes(word.charAt(end)))) continue;
      return { length, sounds: entry.sounds };
    }
  }
  return { length: 1, sounds: [''] };
}
