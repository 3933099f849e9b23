import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { clauseEnd, resumedBefore } from './clause-end.ts';
import { contentOf } from './clauses.ts';
import { closesWithInfinitive } from './comma-clauses.ts';
import { plainCue } from './cues.ts';
import type { Head } from './head.ts';
import { plainHead } from './heads.ts';
import { passiveSubject } from './passive-subject.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { claimItems, type Manner, type Reading } from './report.ts';
import { subjectOf } from './subject.ts';

/** How far before its comma the word that governs a clause is looked for. */
const REACH = 18;

/**
 * Clauses that no reporting verb opens but a noun, an adjective or another verb governs: «die Forderung der Partei, das Amt zu
 * schließen», «sie ist überzeugt, dass …», «ihm wird vorgeworfen, … zu haben».
 */
export function claimGoverned(reading: Reading): void {
  const { items, speech, claimed } = reading;
  if (!speech.governors) return;
  for (let comma = 1; comma < items.length - 1; comma++) {
    const next = items[comma + 1];
    if (items[comma]?.kind !== 'comma' || !next || claimed.has(next)) continue;
    const first = clauseStart(reading, comma);
    const opening = first === null ? undefined : items[first];
    if (first === null || !opening || claimed.has(opening)) continue;
    const reporter = speech.reportedBy?.has(next.lower) ? comma - 1 : null;
    const governor = reporter ?? governorBefore(items, comma, speech);
    if (governor === null || (items[governor] && claimed.has(items[governor]))) continue;
    const last = beforeQuotation(items, first, resumedBefore(reading, first, clauseEnd(reading, first)));
    const content = contentOf(reading, { first, last });
    if (!content) continue;
    claimItems(reading, [{ first, last }]);
    const { subject, manner } = speakerOf(reading, governor, comma);
    const at = plainCue(governor);
    reading.reports.push({ sentence: reading.sentence, cue: at, subject, contents: [content], manner });
    comma = last;
  }
}

/** A colon before a quotation ends the clause. */
function beforeQuotation(items: readonly Item[], first: number, last: number): number {
  for (let i = first; i < last; i++) if (items[i]?.kind === 'colon' && items[i + 1]?.quotation) return i - 1;
  return last;
}

/** Where the clause after a comma begins if it may be what somebody said: after "that", before "whether", an infinitive. */
function clauseStart(reading: Reading, comma: number): number | null {
  const { items, speech } = reading;
  const lower = items[comma + 1]?.lower ?? '';
  if (speech.complementizers.has(lower) || speech.reportedBy?.has(lower)) return comma + 2;
  if (speech.conditionals.has(lower) && speech.interrogatives.has(lower)) return comma + 1;
  if (speech.conjunctions.has(lower)) return null;
  return closesWithInfinitive(reading, comma + 1) || isSubjunctive(reading, comma + 1) ? comma + 1 : null;
}

function isSubjunctive({ items, speech }: Reading, first: number): boolean {
  if (speech.relatives.has(items[first]?.lower ?? '') && !speech.determiners.has(items[first]?.lower ?? ''))
    return false;
  for (let i = first; i < items.length; i++) {
    const item = items[i];
    if (item?.kind !== 'word' && item?.kind !== 'number' && item?.kind !== 'quotation') return false;
    if (speech.reportive?.has(item.lower)) return true;
  }
  return false;
}

/** The nearest word before the comma that may govern the clause; none where what governs it is denied. */
function governorBefore(items: readonly Item[], comma: number, speech: SpeechWords): number | null {
  let found: number | null = null;
  for (let i = comma - 1; i >= 0 && i >= comma - REACH; i--) {
    const item = items[i];
    if (!item || item.kind === 'stop' || item.kind === 'semicolon' || item.kind === 'colon') break;
    if (item.kind === 'comma') break;
    if (item.kind !== 'word') continue;
    if (speech.negations.has(item.lower) || speech.consecutive?.has(item.lower)) return null;
    if (found === null && (speech.governors?.has(item.lower) || isPassiveCue(items, i, comma, speech)))
      found = i;
  }
  return found;
}

/** A participle of a reporting verb in the passive: «ihr wurde mitgeteilt, dass …». */
function isPassiveCue(items: readonly Item[], at: number, comma: number, speech: SpeechWords): boolean {
  if (speech.cues.get(items[at]?.lower ?? '')?.sort !== 'speech') return false;
  return items.slice(Math.max(0, at - REACH), comma).some(({ lower }) => speech.passives?.has(lower));
}

function speakerOf(
  reading: Reading,
  governor: number,
  comma: number,
): { subject: Head | null; manner: Manner } {
  const { items, speech } = reading;
  const first = segmentStart(items, comma);
  if (speech.reportedBy?.has(items[comma + 1]?.lower ?? '')) {
    const phrase = phraseBefore(items, comma, speech);
    return { subject: phrase && plainHead(reading, phrase), manner: 'source' };
  }
  const owner = ownerOf(reading, governor);
  if (owner) return { subject: owner, manner: 'clause' };
  const passive = passiveSubject(reading, first, comma - 1);
  if (passive) return passive;
  const segment = items.slice(first, comma);
  const verb = segment.findIndex(({ lower, capital }) => !capital && isFiniteVerb(lower, speech));
  const at = verb < 0 ? governor : first + verb;
  return { subject: subjectOf(reading, plainCue(at), false), manner: 'clause' };
}

function isFiniteVerb(lower: string, speech: SpeechWords): boolean {
  return (
    speech.auxiliaries.has(lower) ||
    speech.cues.get(lower)?.form === 'finite' ||
    speech.resuming?.test(lower) === true ||
    speech.governors?.get(lower) === 'verb'
  );
}

function segmentStart(items: readonly Item[], comma: number): number {
  let first = comma;
  while (first > 0 && !BOUNDS.has(items[first - 1]?.kind ?? '')) first--;
  return first;
}

const BOUNDS: ReadonlySet<string> = new Set(['comma', 'stop', 'semicolon', 'colon']);

/** Whose noun it is: «die Forderung | der Partei», «ein Appell von Emil Karn». */
function ownerOf(reading: Reading, governor: number): Head | null {
  const { items, speech } = reading;
  if (speech.governors?.get(items[governor]?.lower ?? '') !== 'noun') return null;
  const { lower = '' } = items[governor + 1] ?? {};
  const genitive = speech.genitives?.has(lower) === true;
  if (!genitive && !speech.agents?.has(lower)) return null;
  const phrase = phraseAfter(items, genitive ? governor : governor + 1, speech);
  return phrase && plainHead(reading, phrase);
}
