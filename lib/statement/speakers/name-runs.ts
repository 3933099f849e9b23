import type { SpeechWords } from '../../language/speech-words.ts';
import type { LanguageCode } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Quotation } from '../marks/quotation.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, nominativeShare } from './forms.ts';
import { followsPlace, isNameWord, mayBeOneName, ownName } from './runs.ts';

/** A run of capitalised words in the text: one mention of a named person or body. */
export interface NameRun {
  /** Its first and last token. */
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
}

/** All runs of capitalised words in some tokens of a text, cut where two names stand side by side. */
export function findNameRuns(
  { speech, language, names }: Analysis,
  tokens: readonly Token[],
  text: string,
): NameRun[] {
  const runs: NameRun[] = [];
  const cased = speech.nominativeAdjective !== undefined;
  const words = (from: number, to: number) => text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
  const push = (first: number, last: number) => {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    runs.push({ first, last, ...span, text: words(first, last), quoted: false });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i], speech)) continue;
    let last = i;
    while (
      last < i + MAX_RUN &&
      isNameWord(tokens[last + 1], speech) &&
      mayBeOneName(tokens[i], tokens[last + 1])
    )
      last++;
    if (last > i + 1 && followsPlace(tokens[i - 1], language.code)) {
      push(i, i);
      i++;
    }
    // "No Pakistani has said so": no name.
    const opens = last > i && speech.negations.has(tokens[i]?.lower ?? '');
    let first =
      opens ||
      opensNoun(tokens, i, last, speech, language.code) ||
      opensWithPlainWord(tokens, i, last, names, language.code, cased, words)
        ? i + 1
        : i;
    while (first <= last) {
      const own = ownName({ first, last }, words, language.code);
      const end = own.first > first ? own.first - 1 : last;
      push(first, end);
      first = end + 1;
    }
    i = last;
  }
  return runs;
}

/** Both lists are in order of place. */
export function markQuoted(runs: readonly NameRun[], quotations: readonly Quotation[]): void {
  let next = 0;
  for (const run of runs) {
    while ((quotations[next]?.close ?? Infinity) < run.first) next++;
    run.quoted = (quotations[next]?.open ?? Infinity) < run.first;
  }
}

/** Longer runs are headings. */
const MAX_RUN = 4;

/**
 * «im Netz | Daten», «der vergangenen Woche | Diess»: where all nouns have capitals, one behind an article or an adjective is
 * a common noun, and what follows it another name.
 */
function opensNoun(
  tokens: readonly Token[],
  first: number,
  last: number,
  { nounCapitals, determiners, adjective, contracted }: SpeechWords,
  language: LanguageCode,
): boolean {
  const before = tokens[first - 1];
  if (!nounCapitals || last === first || before?.kind !== 'word' || before.capital) return false;
  if (isGivenName(tokens[first]?.lower ?? '', language)) return false;
  return (
    determiners.has(before.lower) ||
    contracted?.has(before.lower) === true ||
    adjective?.test(before.lower) === true
  );
}

/** Whether the first word of a run only opens its sentence: «Решение Мергена одобрили». */
function opensWithPlainWord(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: ReadonlySet<string>,
  language: LanguageCode,
  cased: boolean,
  words: (from: number, to: number) => string,
): boolean {
  if (last === first || tokens[first - 1]?.kind === 'word' || tokens[first - 1]?.kind === 'comma')
    return false;
  const word = tokens[first]?.lower ?? '';
  if (word.endsWith('.') || names.has(word) || isGivenName(word, language)) return false;
  // Without cases nothing tells «Timur Arden» from "Yesterday Arden" but the list of small words, which no name is on.
  return cased && nominativeShare(words(first, last), language, null) < 0.3;
}
