import { nameWords } from '../../language/name-languages.ts';
import { isAgency } from '../../language/press-names.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { LanguageCode } from '../../model.ts';
import { lexicon } from '../../speaker/lexicon.ts';
import type { Range } from '../reading/nominal.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName, nominativeShare } from './forms.ts';

const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** Names in two scripts side by side are two names: «президент Казахстана The New York Times». */
function sameScript(a: Token | undefined, b: Token | undefined): boolean {
  return CYRILLIC.test(a?.lower ?? '') === CYRILLIC.test(b?.lower ?? '');
}

/** Whether a later word may go on with the name that another begins; an agency does with no name: «Данов | ТАСС». */
export function mayBeOneName(first: Token | undefined, later: Token | undefined): boolean {
  return sameScript(first, later) && !isAgency(later?.lower ?? '');
}

/** Whether a word is in the script of the language's own names. */
export function isOwnScript(word: string, language: LanguageCode): boolean {
  return CYRILLIC.test(word) === (nameWords(language).script === 'cyrillic');
}

/** Whether a word is part of a name: a capital that no office, pronoun or small word of the language bears. */
export function isNameWord(item: Token | undefined, speech: SpeechWords): boolean {
  if (item?.kind !== 'word' || !item.capital) return false;
  return !plainWords(speech).has(item.lower) && !speech.speakers.has(item.lower);
}

const plain = new WeakMap<SpeechWords, ReadonlySet<string>>();

/**
 * The small words that are no part of a name, in one set: every capital of a text is looked up, more than once. Offices
 * are asked for themselves, as German knows more of them than it lists.
 */
function plainWords(speech: SpeechWords): ReadonlySet<string> {
  let words = plain.get(speech);
  if (!words) {
    const { adverbs, prepositions, conjunctions, determiners, pronouns } = speech;
    const lists = [adverbs, prepositions, conjunctions, determiners, pronouns];
    words = new Set(lists.flatMap((list) => [...list.keys()]));
    plain.set(speech, words);
  }
  return words;
}

/** Runs of capitalised words in the language's own script, with the small words inside a name («фон дер»). */
export function nameRunsIn(
  items: readonly Token[],
  { first, last }: Range,
  speech: SpeechWords,
  language: LanguageCode,
): Range[] {
  const runs: Range[] = [];
  const particles = lexicon(language).particles;
  for (let i = first; i <= last; i++) {
    if (!isNameWord(items[i], speech)) continue;
    let end = i;
    while (end < last) {
      let next = end + 1;
      while (next < last && particles.has(items[next]?.lower ?? '')) next++;
      if (!isNameWord(items[next], speech) || !mayBeOneName(items[i], items[next])) break;
      end = next;
    }
    if (isOwnScript(items[i]?.lower ?? '', language)) runs.push({ first: i, last: end });
    i = end;
  }
  return runs;
}

/** A split name must be likelier in the nominative than the whole by this much. */
const CLEARER = 0.2;

/**
 * The last name of a run of capitalised words in which two stand side by side: «президент Казахстана | Касым-Жомарт
 * Токаев», «менеджер Ирвина | Джон Стэйнтон». The second begins with a given name, or is the more clearly a nominative.
 */
export function ownName(
  run: Range,
  words: (first: number, last: number) => string,
  language: LanguageCode,
): Range {
  const { first, last } = run;
  if (last === first) return run;
  for (let i = first + 1; i < last; i++) {
    if (isGivenName(words(i, i), language) && !isGivenName(words(i - 1, i - 1), language))
      return { first: i, last };
  }
  if (last - first < 2 || isGivenName(words(first, first), language)) return run;
  const whole = nominativeShare(words(first, last), language, null);
  const rest = nominativeShare(words(first + 1, last), language, null);
  return rest > whole + CLEARER ? { first: first + 1, last } : run;
}

/** «Шерифа округа Харн | Эда Данова»: the word after a noun for a place is the place's. */
export function followsPlace(before: Token | undefined, language: LanguageCode): boolean {
  if (before?.kind !== 'word' || before.capital) return false;
  for (const place of lexicon(language).places)
    if (before.lower.length <= place.length + 2 && before.lower.startsWith(place.slice(0, -1))) return true;
  return false;
}
