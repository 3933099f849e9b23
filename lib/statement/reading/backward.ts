import type { Sentence } from '../text/sentences.ts';
import { claim } from './claim.ts';
import { contentOf } from './clauses.ts';
import { type Reading, reportOf } from './report.ts';
import { subjectOf } from './subject.ts';

/** «Об этом заявил X.»: the sentence before is what was said. A longer one tells something of its own. */
const MAX_ITEMS = 40;

export function claimBackward(reading: Reading, previous: Sentence | undefined): void {
  const { items, speech, cues } = reading;
  if (!previous || items.length > MAX_ITEMS || previous.items.some((item) => item.quotation)) return;
  const opening = speech.backward.find((words) => words.every((word, i) => items[i]?.lower === word));
  if (!opening || (speech.verbSecond && !verbFollows(reading, opening.length))) return;
  for (const cue of cues) {
    if (cue.denied || cue.verb?.form !== 'finite' || cue.verb.sort !== 'speech' || reportOf(reading, cue))
      continue;
    const subject = subjectOf(reading, cue, true);
    // «Это показывает, …»: what points back is the subject itself, and nobody speaks.
    if (subject && subject.phrase.first < opening.length) return;
    const last = previous.items.length - 1;
    const stop = previous.items[last]?.kind === 'stop' ? last - 1 : last;
    const content = contentOf({ ...reading, items: previous.items }, { first: 0, last: stop });
    if (!subject || !content) return;
    claim(reading, cue, 'backward', () => subject, [content]);
    return;
  }
}

/** «Das teilte X mit», «Dies hat X bestätigt»; in «Das Amt teilte mit» the word is an article. */
function verbFollows({ items, speech, cues }: Reading, at: number): boolean {
  return speech.auxiliaries.has(items[at]?.lower ?? '') || cues.some((cue) => cue.first === at);
}
