import type { CueWord, SourceWords } from '../../language/cue-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { phrasalAt } from './phrasal.ts';
import { hasPerfect, isVerbHere } from './verb-forms.ts';

interface CueAt {
  /** Its items in the sentence, inclusive. */
  first: number;
  last: number;
  /** The speech itself is denied: "did not say", «отказался сообщить». */
  denied: boolean;
}

/** A reporting verb where it stands. */
export interface VerbCue extends CueAt {
  verb: CueWord;
  source?: never;
}

/** A source phrase where it stands: "according to", «по его словам». */
export interface SourceCue extends CueAt {
  source: SourceWords;
  verb?: never;
}

export type Cue = VerbCue | SourceCue;

/** Whether the cue is a finite verb: one with a subject of its own. */
export function isFiniteCue(cue: Cue): cue is VerbCue {
  return cue.verb?.form === 'finite';
}

/** A word that reports where it stands, though it is no reporting verb: the cue of a clause it governs. */
export function plainCue(at: number): VerbCue {
  return { first: at, last: at, denied: false, verb: PLAIN };
}

const PLAIN: CueWord = {
  sort: 'speech',
  form: 'finite',
  bare: false,
  noun: false,
  infinitive: false,
  addressee: false,
};

/** Finds the cues of a sentence, in order. */
export function findCues(items: readonly Item[], speech: SpeechWords): Cue[] {
  const cues: Cue[] = [];
  const opening = openingWords(speech);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || !opening.has(item.lower)) continue;
    const source = sourceAt(items, i, speech);
    if (source && !opensReport(items, i + source.words.length, speech)) {
      const last = i + source.words.length - 1;
      cues.push({ first: i, last, source, denied: false });
      i = last;
      continue;
    }
    const phrasal = phrasalAt(items, i, speech);
    if (phrasal && (!phrasal.verb.compound || hasPerfect(items, i, speech))) {
      cues.push({ first: i, last: phrasal.last, verb: phrasal.verb, denied: isDenied(items, i, speech) });
      i = phrasal.last;
      continue;
    }
    const verb = verbAt(items, i, speech);
    if (verb && !isHedge(items, i, speech) && !leadsToInfinitive(items, i, verb, speech))
      cues.push(...verbCue(items, i, verb, speech));
  }
  return cues;
}

const openings = new WeakMap<SpeechWords, ReadonlySet<string>>();

/** All words that a cue may begin with: of most words one look tells that they are none. */
function openingWords(speech: SpeechWords): ReadonlySet<string> {
  let words = openings.get(speech);
  if (!words) {
    words = new Set([...speech.sources.keys(), ...(speech.phrasal?.keys() ?? []), ...speech.cues.keys()]);
    openings.set(speech, words);
  }
  return words;
}

/** How many words of a hedge stand before its verb. */
const HEDGE_REACH = 5;

/** "That said, …", "As far as I can tell, …": nobody has said anything. */
function isHedge(items: readonly Item[], at: number, { hedges }: SpeechWords): boolean {
  if (!hedges || items[at + 1]?.kind !== 'comma') return false;
  let before = '';
  for (let i = at - 1; i >= 0 && i >= at - HEDGE_REACH && items[i]?.kind === 'word'; i--)
    before = `${items[i]?.lower ?? ''} ${before}`;
  return hedges.test(before.trimEnd());
}

/** "They continue to meet": with the particle of an infinitive a verb that only says how something is told tells nothing. */
function leadsToInfinitive(
  items: readonly Item[],
  at: number,
  { infinitive }: CueWord,
  { infinitives, cues }: SpeechWords,
): boolean {
  if (infinitive || !infinitives?.has(items[at + 1]?.lower ?? '')) return false;
  const next = items[at + 2];
  return (
    CONTINUING.test(items[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    cues.get(next.lower)?.form !== 'finite'
  );
}

const CONTINUING = /^(?:continue|begin|start|begun|began|continu|start)/u;

/** The reporting verb that a form is where it stands, without its particle where that is another one. */
function verbAt(items: readonly Item[], at: number, speech: SpeechWords): CueWord | null {
  const verb = speech.cues.get(items[at]?.lower ?? '');
  if (!verb) return null;
  if (isVerbHere(items, at, verb, speech)) return verb;
  return verb.plain && isVerbHere(items, at, verb.plain, speech) ? verb.plain : null;
}

/** The cue that a verb makes; some report only where they are denied: «не исключил, что …». */
function verbCue(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): VerbCue[] {
  const denied = isDenied(items, at, speech);
  if (verb.denied && !denied) return [];
  return [{ first: at, last: verb.followed ? at + 1 : at, verb, denied: denied && !verb.denied }];
}

function sourceAt(items: readonly Item[], at: number, speech: SpeechWords): SourceWords | undefined {
  const candidates = speech.sources.get(items[at]?.lower ?? '');
  return candidates?.find(
    (source) =>
      source.words.every((word, i) => items[at + i]?.lower === word) &&
      (!source.setOff || isSetOff(items, at, speech)) &&
      (!source.quoting || leadsToQuotation(items, at + source.words.length, speech)) &&
      (!source.governs || governsNoun(items, at + source.words.length, source.governs)),
  );
}

/** How many words may name whoever is quoted after a comma. */
const BEFORE_QUOTATION = 16;

/** Whether somebody is named, and then a quotation follows its comma; not «Pour sauver le pont, « … »». */
function leadsToQuotation(items: readonly Item[], first: number, speech: SpeechWords): boolean {
  let named = false;
  for (let i = first; i < items.length && i < first + BEFORE_QUOTATION; i++) {
    const { kind, quotation, capital, lower = '' } = items[i] ?? {};
    if (quotation) return named && items[i - 1]?.kind === 'comma';
    if (kind !== 'word' && kind !== 'comma') return false;
    const sort = speech.speakers.get(lower)?.sort ?? 'body';
    named ||= capital === true || sort !== 'body' || speech.pronouns.get(lower)?.subject === true;
  }
  return false;
}

/** How many articles and adjectives may stand before the noun of a source. */
const BEFORE_NOUN = 4;

function governsNoun(items: readonly Item[], first: number, noun: RegExp): boolean {
  for (let i = first; i < items.length && i <= first + BEFORE_NOUN && items[i]?.kind === 'word'; i++)
    if (items[i]?.capital) return noun.test(items[i]?.lower ?? '');
  return false;
}

/** «según explicó X»: a source word before a verb only sets its clause in, as "as" does. */
function opensReport(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  if (!speech.asWords.has(items[at - 1]?.lower ?? '')) return false;
  let i = at;
  while (speech.auxiliaries.has(items[i]?.lower ?? '') || speech.adverbs.has(items[i]?.lower ?? '')) i++;
  return speech.cues.get(items[i]?.lower ?? '')?.form === 'finite';
}

/** «…“, so die Ministerin»: after a break, and before a name or an article. */
function isSetOff(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1]?.kind;
  const next = items[at + 1];
  if (before !== 'comma' && before !== 'dash' && before !== 'quotation') return false;
  if (next?.kind !== 'word') return false;
  // «…, so dass», «…, so lange»: nobody is named.
  return next.capital || speech.determiners.has(next.lower) || speech.pronouns.has(next.lower);
}

/** How far before a cue its denial is looked for. */
const DENIAL_REACH = 4;

function isDenied(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  for (let i = at - 1; i >= 0 && i >= at - DENIAL_REACH; i--) {
    const item = items[i];
    if (item?.kind !== 'word') return false;
    const { lower } = item;
    if (speech.negations.has(lower) || speech.declining.has(lower)) return true;
    if (!speech.auxiliaries.has(lower) && !speech.adverbs.has(lower) && lower !== 'to') return false;
  }
  return false;
}
