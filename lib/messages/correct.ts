import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { CorrectionDraftSchema, IdSchema, OutsideSelectionSchema, SpanSchema } from '../model-schema.ts';
import type { AnnotationChange, Surroundings } from '../views/corrections.ts';
import type { SpeakerSuggestion } from '../views/identity.ts';
import type { StatementView } from '../views/statement.ts';
import { contract, message } from './channel.ts';

/** What the extension's own pages ask where the reader corrects a statement, or records one by hand. */
export const correctContract = contract('correct', {
  /** Speakers on record whom the words typed so far may mean. */
  speakersNamed: message(
    v.strictObject({ typed: v.pipe(v.string(), v.maxLength(LIMITS.nameLength)) }),
  ).answers<SpeakerSuggestion[]>(),
  /** How the annotation of a statement has changed, the latest change first. */
  history: message(v.strictObject({ statementId: IdSchema })).answers<AnnotationChange[]>(),
  /** The paragraph of a statement; null where its article's present text does not hold it. */
  paragraph: message(v.strictObject({ statementId: IdSchema })).answers<Surroundings | null>(),
  /** The paragraph of a stretch of an article's present text. */
  selected: message(v.strictObject({ articleId: IdSchema, span: SpanSchema })).answers<Surroundings | null>(),
  correct: message(
    v.strictObject({ statementId: IdSchema, draft: CorrectionDraftSchema }),
  ).answers<StatementView | null>(),
  /** The reader says that something found is no statement. Answers whether it was on record. */
  deny: message(v.strictObject({ statementId: IdSchema })).answers<boolean>(),
  /** Takes back what was recorded outside an article's text. Answers whether it was on record. */
  takeBackOutside: message(v.strictObject({ statementId: IdSchema })).answers<boolean>(),
  /** Takes the reader's last decision on a statement back; null where there is no such statement then. */
  undo: message(v.strictObject({ statementId: IdSchema })).answers<StatementView | null>(),
  /** Records what the reader has selected; null where that is not on record, or no words. */
  record: message(
    v.strictObject({
      articleId: IdSchema,
      draft: v.strictObject({ ...CorrectionDraftSchema.entries, span: SpanSchema }),
    }),
  ).answers<StatementView | null>(),
  /** Records what the reader has selected outside an article's text; null where that is no words. */
  recordOutside: message(
    v.strictObject({ selection: OutsideSelectionSchema, draft: CorrectionDraftSchema }),
  ).answers<StatementView | null>(),
});
