import type { SpeakerNoun } from '../../language/speaker-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import { nominativePhrase } from '../../speaker/phrases.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/head.ts';
import { matchingOpen } from '../reading/nominal.ts';
import type { Item } from '../text/sentences.ts';

/** The words of an office but the office itself: «президент | Казахстана», «российский | лидер». */
export function scopeOf({ phrase, nounAt }: Head, items: readonly Item[]): string[] {
  const words: string[] = [];
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (i !== nounAt && items[i]?.kind === 'word') words.push(items[i]?.lower ?? '');
  }
  return words;
}

/**
 * Whether an office only points at somebody named before: «министр», «глава государства», «жена российского инженера»; not
 * «министр финансов», nor one of many, as «представитель министерства».
 */
export function isEpithet(subject: Head, items: readonly Item[], speech: SpeechWords): boolean {
  const { phrase, noun, nounAt } = subject;
  const after = nounAt === undefined ? phrase : { ...phrase, first: nounAt };
  const scope = scopeOf({ ...subject, phrase: after }, items);
  if (scope.length > 0 && speech.members?.has(noun?.lemma ?? '')) return false;
  if (speech.callings?.has(noun?.lemma ?? '')) return false;
  return scope.every((word) => speech.genericScopes?.has(word) || tellsNoOffice(word, speech));
}

/** Adjectives, and persons that are not named, tell no office from another. */
function tellsNoOffice(
  word: string,
  { speakers, nominativeAdjective, obliqueAdjective }: SpeechWords,
): boolean {
  if (!nominativeAdjective) return false;
  return speakers.get(word)?.sort === 'person' || obliqueAdjective?.test(word) === true;
}

/**
 * An office as a name, in the nominative: «по словам главы ведомства» → «глава ведомства». Adjectives before a noun in
 * another case are left out, for they would have to be declined.
 */
export function officeName(head: Head, items: readonly Item[], analysis: Analysis): string {
  return nominative(officeText(head, items, analysis), head.noun, analysis);
}

/** Whether the words present somebody not yet named: "a spokesman for the mayor", «некий чиновник». */
export function isIndefinite({ phrase }: Head, items: readonly Item[], speech: SpeechWords): boolean {
  return phrase.first < phrase.last && speech.indefinites?.has(items[phrase.first]?.lower ?? '') === true;
}

function officeText(head: Head, items: readonly Item[], analysis: Analysis): string {
  const { phrase, noun, nounAt } = head;
  const { text } = analysis;
  const end = items[phrase.last]?.end ?? 0;
  const item = nounAt === undefined ? undefined : items[nounAt];
  if (!noun || !item || noun.nominative) {
    const first = afterArticle(head, items, analysis.speech);
    const words = text.slice(items[first]?.start ?? 0, end);
    const isCapitalised =
      first === 0 &&
      analysis.speech.articles &&
      (isCommon(items[0]?.lower ?? '', analysis) || isSmallElsewhere(head, items, analysis));
    return isCapitalised ? withoutCapital(words) : words;
  }
  const lemma = withCapitals(noun.lemma, text.slice(item.start, item.end));
  // «В Кремле заявили»: a capital inside a sentence is the name's own.
  const own = item.capital && nounAt !== 0 ? (lemma[0] ?? '').toUpperCase() + lemma.slice(1) : lemma;
  return own + text.slice(item.end, end);
}

/** Where the words of an office begin: its article is none of them. A capital inside a sentence is a name's: "The Post". */
function afterArticle({ phrase, noun }: Head, items: readonly Item[], speech: SpeechWords): number {
  const { first, last } = phrase;
  const item = items[first];
  // "A number of officials": of many the article belongs to the number.
  const isMany = noun ? noun.number === 'pl' : speech.describing?.has(items[first + 2]?.lower ?? '') === true;
  const isNumber = isMany && speech.indefinites?.has(item?.lower ?? '') === true;
  // «Una de las vecinas»: before a preposition it stands for one of many.
  const isOne = items[first + 1]?.capital === false && speech.prepositions.has(items[first + 1]?.lower ?? '');
  const isArticle = first < last && !isNumber && !isOne && speech.articles?.has(item?.lower ?? '') === true;
  return isArticle && (first === 0 || !item?.capital) ? first + 1 : first;
}

/** The office before a name, without its article and what divides the two: "The mayor, Ann Lee" is a "mayor". */
export function roleOf(
  { phrase, nounAt, noun, name }: Head,
  items: readonly Item[],
  analysis: Analysis,
): string | null {
  if (nounAt === undefined || !name) return null;
  let { first } = phrase;
  let last = name.first - 1;
  while (first < last && analysis.speech.determiners.has(items[first]?.lower ?? '')) first++;
  while (last >= first && items[last]?.kind !== 'word' && !items[last]?.quotation)
    last = items[last]?.kind === 'close' ? matchingOpen(items, last) - 1 : last - 1;
  const start = items[first]?.start ?? 0;
  const end = items[last]?.end ?? start;
  if (end <= start) return null;
  const office = nominative(analysis.text.slice(start, end), noun, analysis);
  return first === 0 && isCommon(items[first]?.lower ?? '', analysis) ? withoutCapital(office) : office;
}

/** Whether a word is written small inside a sentence: an office; where adjectives of places are, any but a name. */
function isCommon(word: string, { speech }: Analysis): boolean {
  return !speech.nounCapitals && (speech.speakers.has(word) || !speech.titleCase);
}

/** "Local authorities said …": the capital is the sentence's where the article writes the word small as well. */
function isSmallElsewhere({ noun }: Head, items: readonly Item[], analysis: Analysis): boolean {
  if (!noun || analysis.speech.nounCapitals) return false;
  const word = items[0]?.lower ?? '';
  return !analysis.names.has(word) && smallWords(analysis).has(word);
}

const small = new WeakMap<Analysis, ReadonlySet<string>>();

/** All words that an article writes without a capital anywhere. */
function smallWords(analysis: Analysis): ReadonlySet<string> {
  let words = small.get(analysis);
  if (!words) {
    words = new Set(
      analysis.tokens.flatMap(({ kind, capital, lower }) => (kind === 'word' && !capital ? [lower] : [])),
    );
    small.set(analysis, words);
  }
  return words;
}

/** An office as it is called: «по словам президента Арвении» tells of the «президент Арвении». */
function nominative(office: string, noun: SpeakerNoun | undefined, { language }: Analysis): string {
  if (!noun || noun.nominative) return office;
  return nominativePhrase(office, language.code, noun.number === 'pl' ? 'plural' : 'singular');
}

/** Abbreviations keep their capitals: «МИД», "CEO". */
function withoutCapital(office: string): string {
  const [word = ''] = office.split(/\s/u, 1);
  return word.slice(1) === word.slice(1).toLowerCase()
    ? (office[0] ?? '').toLowerCase() + office.slice(1)
    : office;
}

/** «МИДа» is the «МИД»: an abbreviation keeps its capitals. */
export function withCapitals(lemma: string, form: string): string {
  const stem = form.slice(0, lemma.length);
  return stem.length > 1 && stem === stem.toUpperCase() && stem.toLowerCase() === lemma ? stem : lemma;
}
