import { foldWord } from './words.ts';

/** Word lists made ready to be looked up: whole words, prefixes, and phrases of either. */

interface Entry<Meaning> {
  /** The further words of a phrase. */
  rest: readonly string[];
  meaning: Meaning;
}

/** What was found at a place: its meaning, and how many words it takes. */
export interface Match<Meaning> {
  meaning: Meaning;
  length: number;
}

/** Shorter prefixes would take in words that have nothing to do with the meaning; none is listed. */
const SHORTEST_PREFIX = 2;

/** Words whose entries are remembered: the few thousand that most texts are made of. */
const REMEMBERED = 20_000;

export class Patterns<Meaning> {
  private readonly byFirst = new Map<string, Entry<Meaning>[]>();
  /** Lengths of the prefixes that are listed, the longest first. */
  private lengths: readonly number[] = [];
  private readonly byWord = new Map<string, readonly Entry<Meaning>[]>();

  /** Adds a list written as `ShiftWords` has it. Of patterns that fit, the one of more words is found, then the more exact. */
  add(list: string, meaning: Meaning): this {
    const lengths = new Set(this.lengths);
    for (const pattern of list.split(/\s+/u)) {
      const [first, ...rest] = foldWord(pattern).split('_');
      if (!first) continue;
      if (first.endsWith('*')) lengths.add(first.length - 1);
      const known = this.byFirst.get(first);
      if (known) known.push({ rest, meaning });
      else this.byFirst.set(first, [{ rest, meaning }]);
    }
    this.lengths = [...lengths].filter((length) => length >= SHORTEST_PREFIX).sort((a, b) => b - a);
    this.byWord.clear();
    return this;
  }

  /** The longest pattern that begins at a word. */
  at(words: readonly string[], index: number): Match<Meaning> | null {
    for (const { rest, meaning } of this.beginningWith(words[index] ?? ''))
      if (rest.every((pattern, i) => fits(words[index + 1 + i] ?? '', pattern)))
        return { meaning, length: rest.length + 1 };
    return null;
  }

  /** The patterns that a word may begin, the best first. */
  private beginningWith(word: string): readonly Entry<Meaning>[] {
    const known = this.byWord.get(word);
    if (known) return known;
    const found = [...(this.byFirst.get(word) ?? [])];
    for (const length of this.lengths)
      if (length <= word.length) found.push(...(this.byFirst.get(`${word.slice(0, length)}*`) ?? []));
    found.sort((a, b) => b.rest.length - a.rest.length);
    if (this.byWord.size >= REMEMBERED) this.byWord.clear();
    this.byWord.set(word, found);
    return found;
  }
}

function fits(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
