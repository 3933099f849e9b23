import type { DateWords } from '../../language/date-words.ts';

/** Makes something of a language's words at its first use and keeps it. */
export function perLanguage<Made extends object>(
  make: (words: DateWords) => Made,
): (words: DateWords) => Made {
  const known = new WeakMap<DateWords, Made>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const made = make(words);
    known.set(words, made);
    return made;
  };
}
