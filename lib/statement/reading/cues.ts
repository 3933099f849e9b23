import type { CueWord, SourceWords, SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { phrasalAt } from './phrasal.ts';

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
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
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
    const verb = speech.cues.get(item.lower);
    if (verb && isVerbHere(items, i, verb, speech)) {
      cues.push(...verbCue(items, i, verb, speech));
    }
  }
  return cues;
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
      (!source.governs || governsNoun(items, at + source.words.length, source.governs)),
  );
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

/** How far the particle of a verb may stand from it, and the auxiliary of a participle. */
const BRACKET = 30;

/** Whether the rest of a verb is in its clause: «teilte die Polizei am Montag mit». */
function hasParticle(items: readonly Item[], at: number, particles: readonly string[]): boolean {
  // «…, wie das Amt bekannt gab»: written apart where the verb is last.
  if (particles.includes(items[at - 1]?.lower ?? '') && items[at + 1]?.kind !== 'word') return true;
  for (let i = at + 1; i < items.length && i < at + BRACKET; i++) {
    const item = items[i];
    if (item?.kind === 'stop' || item?.kind === 'semicolon') return false;
    if (item && particles.includes(item.lower) && items[i + 1]?.kind !== 'word') return true;
  }
  return false;
}

/** Whether a participle is passive in its clause: «wurde die Regierung aufgefordert». */
function isPassiveClause(items: readonly Item[], at: number, passives: ReadonlySet<string>): boolean {
  for (let i = at + 1; i <= at + 2; i++) if (passives.has(items[i]?.lower ?? '')) return true;
  for (let i = at - 1; i >= 0 && i > at - BRACKET; i--) {
    const item = items[i];
    if (item?.kind === 'stop' || item?.kind === 'colon') return false;
    if (item?.kind === 'word' && passives.has(item.lower)) return true;
  }
  return false;
}

/** Whether the auxiliary of a past stands before a participle, adverbs and pronouns aside: «a-t-il aussi déclaré». */
function hasPerfect(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (speech.adverbs.has(items[i]?.lower ?? '') || speech.enclitics?.test(items[i]?.lower ?? ''))
  )
    i--;
  if (isReflexive(items, i, speech)) return true;
  return speech.perfects?.has(items[i]?.lower ?? '') ?? false;
}

/** Whether a form that may also be a noun or an adjective is a reporting verb where it stands. */
function isVerbHere(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): boolean {
  const item = items[at];
  if (!item || (item.capital && isNounHere(items, at, verb, speech))) return false;
  if (verb.followed && !verb.followed.includes(items[at + 1]?.lower ?? '')) return false;
  if (verb.particles && !hasParticle(items, at, verb.particles)) return false;
  if (verb.compound && !hasPerfect(items, at, speech)) return false;
  if (verb.passive && speech.passives && isPassiveClause(items, at, speech.passives)) return false;
  return !speech.nounsLikeVerbs || isNoNoun(items, at, verb, speech);
}

/** Whether a form with a capital is a noun: within its sentence; where nouns bear capitals, after a comma or before a noun too. */
function isNounHere(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): boolean {
  const before = items[at - 1]?.kind;
  if (before === 'word') return true;
  if (!speech.nounCapitals) return false;
  if (before === 'comma' || before === 'open') return true;
  return at === 0 && verb.passive !== true && !speech.passives?.has(items[1]?.lower ?? '');
}

/** Where forms may be nouns too: whether this one stands as a verb does. */
function isNoNoun(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): boolean {
  const previous = items[at - 1]?.kind === 'word' ? (items[at - 1]?.lower ?? '') : '';
  if (speech.relatives.has(previous)) return true;
  if (speech.pronouns.get(previous)?.subject && !verb.noun) return true;
  // "One in five say": some of them stand by themselves.
  const alone = verb.form === 'finite' && !verb.noun && speech.speakers.has(previous);
  if (
    (speech.determiners.has(previous) && !alone && !isClitic(items, at - 1, speech)) ||
    isPossessive(items, at - 1, speech)
  )
    return false;
  if (verb.form === 'gerund') return !isAttributive(items, at, speech);
  if (speech.prepositions.has(previous) && !speech.asWords.has(previous)) return false;
  if (closesTag(items, at)) return true;
  if (verb.noun) return takesClause(items, at, speech) && takesPlainForm(items, at, verb, speech);
  if (verb.number === 'pl') return takesPlainForm(items, at, verb, speech);
  return verb.number === 'sg' || !isPassive(items, at, speech);
}

/** Between a quotation and the end of its tag a word like "notes" or "read" is the verb: “…,” the letter read. */
function closesTag(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.kind;
  if (next !== undefined && next !== 'stop' && next !== 'comma' && next !== 'quotation') return false;
  for (let i = at - 1; i >= 0 && i >= at - MAX_TAG; i--) {
    const item = items[i];
    if (item?.quotation) return i < at - 1;
    if (item?.kind !== 'word') return false;
  }
  return false;
}

const MAX_TAG = 8;

/** «Comme l’explique X», «como lo dijo X»: an article that is the object of the verb after it. */
function isClitic(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1]?.lower ?? '';
  const mayBe = speech.adverbs.has(items[at]?.lower ?? '');
  return mayBe && (speech.asWords.has(before) || speech.pronouns.get(before)?.subject === true);
}

/** "Arden's claims", but "he's suggesting" is a verb. */
function isPossessive(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const word = items[at]?.lower;
  if (word !== "'s" && word !== '’s') return false;
  return speech.pronouns.get(items[at - 1]?.lower ?? '')?.subject !== true;
}

/** "their reporting post": a form in -ing between an adjective and a noun. */
function isAttributive(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const before = items[at - 1];
  if (
    before?.kind !== 'word' ||
    speech.conjunctions.has(before.lower) ||
    speech.prepositions.has(before.lower)
  )
    return false;
  return !before.capital && !takesClause(items, at, speech);
}

function isPassive(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  let i = at - 1;
  while (i > 0 && speech.adverbs.has(items[i]?.lower ?? '')) i--;
  return (speech.passives?.has(items[i]?.lower ?? '') ?? false) && !isReflexive(items, i, speech);
}

/** «s’est exclamée»: the auxiliary of a passive after a reflexive pronoun. */
function isReflexive(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  if (!speech.reflexives?.has(items[at - 1]?.lower ?? '')) return false;
  return speech.passives?.has(items[at]?.lower ?? '') ?? false;
}

/** Whether what follows is what was said, or its conjunction, as after a verb rather than a noun. */
function takesClause(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  const next = items[at + 1];
  if (!next) return true;
  if (next.quotation || next.kind === 'comma' || next.kind === 'colon') return true;
  if (next.kind !== 'word') return next.kind === 'stop' && speech.pronouns.has(items[at - 1]?.lower ?? '');
  const { lower } = next;
  if (speech.complementizers.has(lower) || speech.interrogatives.has(lower) || speech.determiners.has(lower))
    return true;
  return speech.pronouns.get(lower)?.subject === true || next.capital || lower === 'to' || lower === 'there';
}

/** A form like "report" or "claim" is a verb after "they", a plural, "did", "will", and a noun elsewhere. */
function takesPlainForm(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return before?.kind === 'quotation' || before?.kind === 'comma';
  const pronoun = speech.pronouns.get(before.lower);
  if (pronoun) return pronoun.subject;
  if (speech.auxiliaries.has(before.lower) || speech.negations.has(before.lower)) return true;
  if (speech.adverbs.has(before.lower)) return takesPlainForm(items, at - 1, verb, speech);
  if (verb.number === 'sg') return before.capital || speech.speakers.has(before.lower);
  if (
    !verb.noun &&
    !speech.infinitives?.has(before.lower) &&
    (before.capital || takesClause(items, at, speech))
  )
    return true;
  return speech.speakers.get(before.lower)?.number === 'pl' || /[^s]s$/.test(before.lower);
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
