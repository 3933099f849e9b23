import { segmentEnd } from './appositions.ts';
import { isFiniteCue, type VerbCue } from './cues.ts';
import type { Head } from './head.ts';
import { headOf } from './heads.ts';
import type { Phrase } from './nominal.ts';
import { openingPhrase } from './opening-phrase.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/** Where subjects stand before their verbs: after one only in a tag that the verb opens: “…,” said X. */
export function fixedSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  const { items, speech } = reading;
  // "Told" takes somebody told after it, never its subject.
  if (inverted && !cue.verb.addressee) {
    const after = phraseAfter(items, cue.last, speech);
    const head = after && headOf(reading, withDescription(reading, after, cue), cue.verb);
    if (head) return head;
  }
  const nearest = phraseBefore(items, cue.first, speech);
  const before = nearest && withJoinedOffice(reading, nearest);
  const own = before && headOf(reading, before, cue.verb);
  return (
    (own && (antecedent(reading, own) ?? takenUp(reading, own, cue))) ?? own ?? joinedSubject(reading, cue)
  );
}

/** “…,” the senator and former candidate said: an office without an article goes with the one it is joined to. */
function withJoinedOffice({ items, speech }: Reading, phrase: Phrase): Phrase {
  const [opening, before] = [items[phrase.first], items[phrase.first - 1]];
  if (!opening || opening.capital || speech.determiners.has(opening.lower)) return phrase;
  if (!speech.joining.has(before?.lower ?? '') || !speech.speakers.has(items[phrase.last]?.lower ?? ''))
    return phrase;
  const other = phraseBefore(items, phrase.first - 1, speech);
  if (!other || other.whole !== other.last || !items[other.first - 1]?.quotation) return phrase;
  const noun = speech.speakers.get(items[other.last]?.lower ?? '');
  return noun?.number === 'sg' && speech.articles?.has(items[other.first]?.lower ?? '')
    ? { ...phrase, first: other.first }
    : phrase;
}

/** "Margaret Lee, who said", "villagers who claim": whoever the relative pronoun stands for right behind them. */
function antecedent(reading: Reading, { phrase, pronoun, score }: Head): Head | null {
  const { items, speech } = reading;
  const { first } = phrase;
  if (!pronoun || !speech.relatives.has(items[first]?.lower ?? '')) return null;
  const before = phraseBefore(items, items[first - 1]?.kind === 'comma' ? first - 1 : first, speech);
  const head = before && headOf(reading, before, null);
  return head?.noun || head?.name ? { ...head, mention: { first, last: first }, score } : null;
}

/** "And the head of the club, Ann Lee, she has said that …": whom a pronoun takes up again where they are named right before. */
function takenUp(reading: Reading, { phrase, pronoun }: Head, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  if (!pronoun?.gender || items[phrase.first - 1]?.kind !== 'comma') return null;
  if (!speech.complementizers.has(items[cue.last + 1]?.lower ?? '')) return null;
  const named = phraseBefore(items, phrase.first, speech);
  if (named?.first !== (speech.joining.has(items[0]?.lower ?? '') ? 1 : 0)) return null;
  const head = headOf(reading, named, null);
  return head?.noun && head.name ? head : null;
}

/**
 * The subject of a tag with all that describes it up to where the sentence or the quotation goes on: “…,” said Kern, head of
 * the ferries in Arden; “…,” said a man calling himself Paul.
 */
function withDescription(reading: Reading, phrase: Phrase, cue: VerbCue): Phrase {
  const { items } = reading;
  let { whole } = phrase;
  if (whole === phrase.last && describes(reading, phrase.last)) whole = segmentEnd(items, whole + 1);
  const before = items[cue.first - 1];
  const tags = before?.quotation ?? (before?.kind === 'comma' ? items[cue.first - 2]?.quotation : undefined);
  if (!tags) return whole === phrase.whole ? phrase : { ...phrase, whole };
  while (items[whole + 1]?.kind === 'comma' && whole < phrase.last + MAX_DESCRIPTION) {
    const end = segmentEnd(items, whole + 2);
    if (!isDescription(reading, whole + 2, end)) break;
    whole = end;
  }
  return { ...phrase, whole };
}

const MAX_DESCRIPTION = 40;

/** Whether what follows a noun goes on describing it: "a source | involved in", "a person | close to", "a guest | who". */
function describes({ items, speech }: Reading, last: number): boolean {
  const next = items[last + 1];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  if (speech.relatives.has(lower) || speech.describing?.has(lower)) return true;
  const participle = speech.participle?.test(lower) ? next : items[last];
  return (
    participle?.capital === false &&
    speech.participle?.test(participle.lower) === true &&
    !speech.adverbs.has(lower)
  );
}

/** An apposition after a comma: no clause of its own, nor another verb of reporting. */
function isDescription({ items, speech, cues }: Reading, first: number, last: number): boolean {
  const opening = items[first];
  if (opening?.kind === 'number') return true;
  if (opening?.kind !== 'word' || last < first) return false;
  const { lower } = opening;
  if (speech.relatives.has(lower)) return true;
  if (speech.joining.has(lower) || speech.conjunctions.has(lower) || speech.pronouns.get(lower)?.subject)
    return false;
  if (cues.some((cue) => cue.first >= first && cue.first <= last)) return false;
  return !items
    .slice(first, last + 1)
    .some((item) => speech.auxiliaries.has(item.lower) && !/^['’]s$/u.test(item.lower));
}

/** A second predicate has the subject of the first: "Kern sighed and said that …". */
function joinedSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  let before = cue.first - 1;
  while (speech.auxiliaries.has(items[before]?.lower ?? '') || speech.adverbs.has(items[before]?.lower ?? ''))
    before--;
  if (!speech.joining.has(items[before]?.lower ?? '')) return null;
  return earlierSubject(reading, cue) ?? openingBefore(reading, cue);
}

/** Who a verb in -ing belongs to: whoever stands right before it, or the subject of the sentence. */
export function fixedGerundSubject(reading: Reading, cue: VerbCue): Head | null {
  return (
    attachedSubject(reading, cue) ??
    taggedSubject(reading, cue) ??
    earlierSubject(reading, cue) ??
    openingBefore(reading, cue) ??
    followingSubject(reading, cue)
  );
}

/** "Kern is saying that …", "with some polls indicating that …", "voters saying that …". */
function attachedSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  if (items[cue.first - 1]?.kind !== 'word') return null;
  const phrase = phraseBefore(items, cue.first, speech);
  if (!phrase) return null;
  const head = headOf(reading, phrase, null);
  if (isProgressive(reading, cue) || items[phrase.first - 1]?.lower === speech.absolute) return head;
  const last = items[phrase.last];
  return last && phrase.last === cue.first - 1 && speech.speakers.has(last.lower) ? head : null;
}

/** How far before the verb's comma the verb of its tag stands: "Kern said on Monday, adding that …". */
const TAG_REACH = 4;

/** "…, Kern said, adding that …": whoever the tag before the comma names. */
function taggedSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech, cues } = reading;
  if (items[cue.first - 1]?.kind !== 'comma') return null;
  const tag = cues.findLast((one) => one.last < cue.first && isFiniteCue(one));
  if (!tag?.verb || tag.last < cue.first - 1 - TAG_REACH) return null;
  const phrase = phraseBefore(items, tag.first, speech);
  return phrase && headOf(reading, phrase, tag.verb);
}

function isProgressive({ items, speech }: Reading, cue: VerbCue): boolean {
  let at = cue.first - 1;
  while (speech.adverbs.has(items[at]?.lower ?? '') || speech.negations.has(items[at]?.lower ?? '')) at--;
  return (
    /^['’](?:s|re|m)$/u.test(items[at]?.lower ?? '') ||
    (speech.passives?.has(items[at]?.lower ?? '') ?? false)
  );
}

function earlierSubject({ reports }: Reading, cue: VerbCue): Head | null {
  return (
    reports.findLast((report) => report.subject !== null && (report.cue?.first ?? Infinity) < cue.first)
      ?.subject ?? null
  );
}

function openingBefore(reading: Reading, cue: VerbCue): Head | null {
  const opening = openingHead(reading);
  return opening && opening.phrase.last < cue.first ? opening : null;
}

/** "After saying that …, Kern left": the main clause names whoever spoke. */
function followingSubject(reading: Reading, cue: VerbCue): Head | null {
  const opening = openingHead(reading);
  return opening && opening.phrase.first > cue.last ? opening : null;
}

/** Whoever opens the sentence: the subject of its main clause. */
export function openingHead(reading: Reading): Head | null {
  const opening = openingPhrase(reading.items, reading.speech);
  return opening && headOf(reading, opening, null);
}
