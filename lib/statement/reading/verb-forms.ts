import type { CueWord } from '../../language/cue-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';

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
export function hasPerfect(items: readonly Item[], at: number, speech: SpeechWords): boolean {
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
export function isVerbHere(items: readonly Item[], at: number, verb: CueWord, speech: SpeechWords): boolean {
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
  if (verb.form === 'gerund') return !speech.degrees?.has(previous) && !isAttributive(items, at, speech);
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
    // «…», cuenta.
    if (item?.kind === 'comma' && items[i - 1]?.quotation) return true;
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
  // "From all reports": a capital at the head of a sentence makes no name of it.
  if (speech.prepositions.has(before.lower)) return false;
  if (verb.number === 'sg') return before.capital || speech.speakers.has(before.lower);
  if (
    !verb.noun &&
    !speech.infinitives?.has(before.lower) &&
    (before.capital || takesClause(items, at, speech))
  )
    return true;
  return speech.speakers.get(before.lower)?.number === 'pl' || /[^s]s$/.test(before.lower);
}
