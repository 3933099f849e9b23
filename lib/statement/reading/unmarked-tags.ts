import type { Item } from '../text/sentences.ts';
import type { Cue, VerbCue } from './cues.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Reading } from './report.ts';

/** Whether a verb only tags what the sentence says around it or before it, so that no clause of its own follows. */
export function isUnmarkedTag(reading: Reading, cue: VerbCue): boolean {
  return isSetOff(reading, cue) || closesWithSubject(reading, cue) || leadsWithVerb(reading, cue);
}

/** Said Dora Holm, who saw it, “…”: the verb opens the sentence, its subject follows, and what was said stands in marks. */
export function leadsWithVerb({ items, speech }: Reading, cue: Cue): boolean {
  if (speech.subject !== 'before' || cue.verb?.form !== 'finite' || cue.verb.addressee) return false;
  const opens = cue.first === 0 || (cue.first === 1 && speech.joining.has(items[0]?.lower ?? ''));
  const subject = opens ? phraseAfter(items, cue.last, speech) : null;
  if (!subject || !items.slice(subject.first, subject.last + 1).some((item) => isNamed(item, speech)))
    return false;
  const at = items.findIndex(({ quotation }, i) => i > subject.last && quotation !== undefined);
  return items[at - 1]?.kind === 'comma' || items[at - 1]?.kind === 'colon';
}

/** "The only snag, Kern said, is that …": commas on both sides of subject and verb; the sentence around them was said. */
function isSetOff({ items, speech }: Reading, cue: VerbCue): boolean {
  if (speech.subject !== 'before' || items[cue.last + 1]?.kind !== 'comma') return false;
  if (speech.complementizers.has(items[cue.last + 2]?.lower ?? '')) return false;
  const subject = phraseBefore(items, cue.first, speech);
  return subject !== null && subject.whole === subject.last && items[subject.first - 1]?.kind === 'comma';
}

/** "…, said Kern, an engineer.": the verb opens a tag, and its subject, with all that goes with it, ends the sentence. */
function closesWithSubject({ items, speech }: Reading, cue: VerbCue): boolean {
  const before = items[cue.first - 1];
  if (speech.subject !== 'before' || (before?.kind !== 'comma' && before?.kind !== 'dash')) return false;
  if (followsApposition(items, cue, speech)) return false;
  const subject = phraseAfter(items, cue.last, speech);
  if (!subject || !items.slice(subject.first, subject.last + 1).some((item) => isNamed(item, speech)))
    return false;
  const next = items[subject.whole + 1];
  return next?.kind !== 'word' || speech.relatives.has(next.lower);
}

/** "Kern, an engineer, said the bridge …": the comma before the verb closes the apposition of its subject. */
function followsApposition(items: readonly Item[], cue: VerbCue, speech: Reading['speech']): boolean {
  const subject = phraseBefore(items, cue.first, speech);
  if (!subject || subject.last === subject.whole) return false;
  const [first, ...rest] = items.slice(subject.last + 2, subject.whole + 1);
  return speech.relatives.has(first?.lower ?? '') || !rest.some((item) => speech.auxiliaries.has(item.lower));
}

function isNamed(item: Item, speech: Reading['speech']): boolean {
  return item.capital || speech.speakers.has(item.lower);
}

/** How much must stand before a comma for the clause after it to be a tag: more than «El lunes, …». */
const MIN_SAID = 4;

/** «La reforma llega tarde, dijo al público que lo esperaba»: a tag after what was said, whose «que» is a relative. */
export function closesSentence({ items, speech }: Reading, cue: Cue): boolean {
  if (!speech.mixedRelatives || speech.complementizers.has(items[cue.last + 1]?.lower ?? '')) return false;
  let first = cue.first;
  while (speech.auxiliaries.has(items[first - 1]?.lower ?? '')) first--;
  if (items[first - 1]?.kind !== 'comma' || first <= MIN_SAID) return false;
  if (phraseBefore(items, cue.first, speech)) return false;
  return (
    !speech.prepositions.has(items[0]?.lower ?? '') ||
    items.slice(0, first - 1).some((item) => item.kind === 'comma')
  );
}
