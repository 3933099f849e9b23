import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { ArticleTextSchema, IdSchema } from '../model-schema.ts';
import type { CardText } from '../views/card.ts';
import type { ReadingAnswer } from '../views/reading.ts';
import { contract, message } from './channel.ts';

/** A page's article and, where it has some, the JSON-LD blocks of its fact-checks. */
const ReadPageSchema = v.strictObject({
  ...ArticleTextSchema.entries,
  claimReviews: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(LIMITS.claimBlockLength))),
      v.maxLength(LIMITS.claimBlocks),
    ),
  ),
});

/** What a page's content script may ask of the background: nothing that reads beyond the page it is in. */
export const readerContract = contract('reader', {
  /** The page is an article: load the reader into it. Answers whether it will come. */
  load: message(v.strictObject({})).answers<boolean>(),
  /** Extract, record and recall; idempotent. */
  read: message(ReadPageSchema).answers<ReadingAnswer>(),
  /** What the hover card of one statement of this page says. */
  card: message(v.strictObject({ statementId: IdSchema })).answers<CardText | null>(),
  /** Open the statement's view (side panel, else a tab); sent from a click. */
  open: message(v.strictObject({ statementId: IdSchema })).answers<void>(),
  /** The article is no longer shown in this tab (single-page navigation): the toolbar's count goes. */
  left: message(v.strictObject({})).answers<void>(),
});
