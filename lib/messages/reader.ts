import * as v from 'valibot';
import { ArticleTextSchema, IdSchema } from '../model-schema.ts';
import type { CardView, ReadingAnswer } from '../views.ts';
import { contract, message } from './channel.ts';

/** What a page's content script may ask of the background: nothing that reads beyond the page it is in. */
export const readerContract = contract('reader', {
  /** Extract, record and recall; idempotent. */
  read: message(ArticleTextSchema).answers<ReadingAnswer>(),
  /** The hover card of one statement of this page. */
  card: message(v.strictObject({ statementId: IdSchema })).answers<CardView | null>(),
  /** Open the statement's view (side panel, else a tab); sent from a click. */
  open: message(v.strictObject({ statementId: IdSchema })).answers<void>(),
  /** The article is no longer shown in this tab (single-page navigation): the toolbar's count goes. */
  left: message(v.strictObject({})).answers<void>(),
});
