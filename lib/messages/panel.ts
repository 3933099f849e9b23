import * as v from 'valibot';
import { contract, message } from './channel.ts';

/**
 * What the background tells the views that are open. Nobody may be listening, so the sender has to expect a
 * rejection; several may be, so none answers.
 */
export const panelContract = contract('panel', {
  /** What is shown for a tab has changed: its page was read, or its record changed. */
  changed: message(v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) })).answers<void>(),
});
