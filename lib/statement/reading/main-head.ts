import type { Item } from '../text/sentences.ts';
import { plainCue } from './cues.ts';
import { openingHead } from './fixed-subject.ts';
import type { Head } from './head.ts';
import type { Reading } from './report.ts';
import { subjectOf } from './subject.ts';

/** The subject of a sentence's main verb, which stands before the item `until`; whoever opens the sentence where no verb is known. */
export function mainHead(reading: Reading, until: number): Head | null {
  const { items } = reading;
  const at = items.slice(0, until).findIndex((item) => isVerb(item, reading));
  if (at < 0) return openingHead(reading);
  return subjectOf(reading, plainCue(at), false) ?? openingHead(reading);
}

function isVerb({ kind, lower, capital }: Item, { speech }: Reading): boolean {
  if (kind !== 'word' || capital) return false;
  return (
    speech.auxiliaries.has(lower) ||
    speech.cues.get(lower)?.form === 'finite' ||
    speech.resuming?.test(lower) === true
  );
}
