import type { Head } from './head.ts';
import { headOf } from './heads.ts';
import { phraseAfter } from './phrases.ts';
import type { Manner, Reading } from './report.ts';

/**
 * By whom a passive between two items says it was said: «wurde vom Gericht aufgefordert», «in dem Bericht wird gefordert»; a
 * passive that names nobody has no speaker. Null where there is no passive.
 */
export function passiveSubject(
  reading: Reading,
  first: number,
  last: number,
): { subject: Head | null; manner: Manner } | null {
  const { items, speech } = reading;
  if (!items.slice(first, last + 1).some(({ lower }) => speech.passives?.has(lower))) return null;
  const subject = agentIn(reading, first, last);
  return { subject, manner: subject ? 'clause' : 'unnamed' };
}

function agentIn(reading: Reading, first: number, last: number): Head | null {
  const { items, speech } = reading;
  for (let i = first; i <= last; i++) {
    const { lower = '' } = items[i] ?? {};
    const paper = speech.speakingPlaces?.has(lower) === true;
    if (!paper && !speech.agents?.has(lower)) continue;
    const phrase = phraseAfter(items, i, speech);
    const head = phrase && headOf(reading, { ...phrase, last: Math.min(phrase.last, last) }, null);
    if (!phrase || !head) continue;
    if (paper ? holdsPaper(reading, phrase.first, phrase.last) : head.name || head.noun) return head;
  }
  return null;
}

/** Whether a phrase is a paper in which somebody speaks, or an outlet in marks: «im „Kurier“». */
function holdsPaper({ items, speech }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last && i <= first + 2; i++)
    if (speech.documents?.has(items[i]?.lower ?? '') || items[i]?.quotation) return true;
  return false;
}
