import { throughChannel } from './channel.ts';
import type { Cue } from './cues.ts';
import type { Head } from './head.ts';
import { namedAlone } from './mention.ts';
import { type Content, type Manner, type Reading, reportOf } from './report.ts';

/** Adds contents to the cue's report, making one where there is none. */
export function claim(
  reading: Reading,
  cue: Cue,
  manner: Manner,
  subject: () => Head | null,
  contents: readonly Content[],
): void {
  const known = reportOf(reading, cue);
  if (known) known.contents.push(...contents);
  else {
    reading.reports.push({
      sentence: reading.sentence,
      cue,
      subject: subjectIn(reading, cue, subject(), contents),
      contents: [...contents],
      manner,
    });
  }
}

function subjectIn(
  reading: Reading,
  cue: Cue,
  subject: Head | null,
  contents: readonly Content[],
): Head | null {
  const head = throughChannel(reading, cue, subject);
  return head && namedAlone(reading, head, contents);
}
