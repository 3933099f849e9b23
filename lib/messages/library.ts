import * as v from 'valibot';
import { contract, message } from './channel.ts';

/** What the library alone asks of the background; it asks what popup and panel ask (`view.ts`) as well. */
export const libraryContract = contract('library', {
  /** Delete all that is on record. */
  deleteAll: message(v.strictObject({})).answers<void>(),
});
