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

export class Patterns<Meaning> {
  private readonly byFirst = new Map<string, Entry<Meaning>[]>();

  /** Adds a list written as `ShiftWords` has it. What is listed first is found first, phrases before words. */
  add(list: string, meaning: Meaning): this {
    for (const pattern of list.split(/\s+/u)) {
      const [first, ...rest] = pattern.split('_');
      if (!first) continue;
      const known = this.byFirst.get(first) ?? [];
      known.push({ rest, meaning });
      this.byFirst.set(
        first,
        known.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
    return this;
  }

  /** The longest pattern that begins at a word. */
  at(words: readonly string[], index: number): Match<Meaning> | null {
    const word = words[index] ?? '';
    let best: Match<Meaning> | null = null;
    for (const key of keysOf(word)) {
      for (const { rest, meaning } of this.byFirst.get(key) ?? []) {
        if (best && best.length > rest.length) continue;
        if (rest.every((pattern, i) => fits(words[index + 1 + i] ?? '', pattern)))
          best = { meaning, length: rest.length + 1 };
      }
    }
    return best;
  }
}

/** A word itself last, so that of equal length it wins over its prefixes, and a longer prefix over a shorter. */
function* keysOf(word: string): Iterable<string> {
  for (let length = SHORTEST_PREFIX; length <= word.length; length++) yield `${word.slice(0, length)}*`;
  yield word;
}

function fits(word: string, pattern: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}
