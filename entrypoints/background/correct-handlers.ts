import type { Handlers } from '../../lib/messages/channel.ts';
import type { correctContract } from '../../lib/messages/correct.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { speakersNamed } from '../../lib/record/speakers-named.ts';

/** Answers where the reader corrects a statement, or records one by hand. */
export function correctHandlers(record: RecordDatabase): Handlers<typeof correctContract> {
  return {
    speakersNamed: ({ typed }) => speakersNamed(record, typed),
  };
}
