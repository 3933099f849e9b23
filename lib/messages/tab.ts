import * as v from 'valibot';
import { IdSchema } from '../model-schema.ts';
import type { RecordFailure } from '../views.ts';
import { contract, message } from './channel.ts';

/** How the content script in a tab stands. */
export type ReaderState =
  | { state: 'reading' }
  /** `reason` is for the eyes of developers. */
  | { state: 'no-article'; reason: string }
  | { state: 'read'; articleId: string; highlights: 'painted' | 'unsupported' }
  | { state: 'failed'; reason: RecordFailure }
  | { state: 'stopped' };

/** What the background and the views may ask of the content script in a tab. */
export const tabContract = contract('tab', {
  state: message(v.strictObject({})).answers<ReaderState>(),
  /** Scroll to a statement and focus it; false where it is no longer on the page. */
  goTo: message(v.strictObject({ statementId: IdSchema })).answers<boolean>(),
  /** Read again and repaint: something the highlights show has changed. */
  refresh: message(v.strictObject({})).answers<void>(),
  /** Which statements of the article earlier ones may differ from: found only after the page has been painted. */
  showShifts: message(
    v.strictObject({ articleId: IdSchema, statementIds: v.array(IdSchema) }),
  ).answers<void>(),
  /** Remove highlights, card and listeners; leaves no trace. */
  stop: message(v.strictObject({})).answers<void>(),
});
