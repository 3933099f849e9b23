import type { NameRun } from './name-runs.ts';

/** Names alike in their first letters are compared; the rest cannot be one person's. */
const KEY = 3;
/** So many namesakes are looked at for one mention. */
const MAX_CANDIDATES = 16;
const MAX_KEYED = 60;
const LONGEST_ENDING = 3;

/** A name of several words, and these in lower case. */
interface Indexed {
  run: NameRun;
  words: readonly string[];
}

/** The names that an article writes, to find those like a mention. Each answer costs the same however many there are. */
export class NameIndex {
  /** Names of one word, in lower case. */
  readonly singles = new Set<string>();
  private readonly byKey = new Map<string, Indexed[]>();
  /** Names of several words by the first letter of the last. */
  private readonly byInitial = new Map<string, NameRun[]>();
  /** How often each name of several words is written. */
  private readonly counts = new Map<string, number>();

  add(run: NameRun): void {
    const words = wordsOf(run.text);
    if (run.last === run.first) {
      this.singles.add(words[0] ?? '');
      return;
    }
    const before = this.counts.get(run.text) ?? 0;
    this.counts.set(run.text, before + 1);
    if (before > 0) return;
    const initial = words[words.length - 1]?.[0] ?? '';
    const alike = this.byInitial.get(initial);
    if (!alike) this.byInitial.set(initial, [run]);
    else if (alike.length < MAX_KEYED) alike.push(run);
    for (const word of words) {
      const key = word.slice(0, KEY);
      if (key.length < KEY) continue;
      const known = this.byKey.get(key);
      if (!known) this.byKey.set(key, [{ run, words }]);
      else if (known.length < MAX_KEYED) known.push({ run, words });
    }
  }

  /** How often a name of several words is written. */
  count(run: NameRun): number {
    return this.counts.get(run.text) ?? 0;
  }

  /** Names of several words whose last begins as a word does; the first ones. */
  withInitialOf(word: string): readonly NameRun[] {
    return this.byInitial.get(word[0]?.toLowerCase() ?? '') ?? [];
  }

  /** Names of several words that share the beginning of a word with the mention; the first ones. */
  alike(mention: string): NameRun[] {
    const found = new Set<NameRun>();
    for (const word of wordsOf(mention)) {
      if (word.length < KEY) continue;
      for (const indexed of this.byKey.get(word.slice(0, KEY)) ?? [])
        if (sharesWord(indexed, word)) found.add(indexed.run);
    }
    return [...found].slice(0, MAX_CANDIDATES);
  }
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s.]+/u);

/** Whether one of a name's words can be a form of the word: alike but for a case ending. */
function sharesWord({ words }: Indexed, word: string): boolean {
  const stem = word.slice(0, Math.max(KEY, word.length - LONGEST_ENDING));
  return words.some((other) => other.startsWith(stem));
}
