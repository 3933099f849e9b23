import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import type { SpeakerSuggestion } from '../views.ts';
import { contract, message } from './channel.ts';

/** What the extension's own pages ask where the reader corrects a statement, or records one by hand. */
export const correctContract = contract('correct', {
  /** Speakers on record whom the words typed so far may mean. */
  speakersNamed: message(
    v.strictObject({ typed: v.pipe(v.string(), v.maxLength(LIMITS.nameLength)) }),
  ).answers<SpeakerSuggestion[]>(),
});
