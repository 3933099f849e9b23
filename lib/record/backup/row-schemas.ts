import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import {
  AddressSchema,
  AnnotationDraftSchema,
  boundedText,
  ClaimCheckSchema,
  DaySchema,
  IdSchema,
  KindSchema,
  LanguageSchema,
  saidSchema,
} from '../../model-schema.ts';
import type {
  AnnotationRow,
  AnnotationVersionRow,
  CorrectionRow,
  DecisionRow,
  ShiftAnswerRow,
  UndoneRow,
} from '../reader-rows.ts';
import type {
  ArticleRow,
  ArticleVersionRow,
  RestoredSpeakerRow,
  SpeakerRow,
  StatementRow,
  TextRow,
} from '../rows.ts';

/** Schemas of the record's rows as a backup brings them: what does not fit is not of our writing. */

/** What was read in an article is never longer than the article. */
const WordsOfText = boundedText(LIMITS.articleLength);
const InstantSchema = v.pipe(v.string(), v.isoTimestamp());
const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const VersionSchema = CountSchema;

const SortSchema = v.picklist(['person', 'body', 'anonymous']);
const SpanEntries = { start: CountSchema, end: CountSchema };
const WordsSchema = v.strictObject({ ...SpanEntries, text: WordsOfText });

/** By language; none is a name that objects have of themselves. */
const byLanguage = <T extends v.GenericSchema>(value: T) => v.record(LanguageSchema, value);

const SaidSchema = saidSchema(LIMITS.articleLength);

const FoundSpeakerSchema = v.strictObject({
  name: WordsOfText,
  mention: WordsSchema,
  role: v.exactOptional(WordsOfText),
  sort: SortSchema,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  via: v.exactOptional(WordsOfText),
});

/** A statement as it was found, of which a correction keeps a copy. */
const FoundEntries = {
  ...SpanEntries,
  parts: v.exactOptional(v.pipe(v.array(v.strictObject(SpanEntries)), v.maxLength(LIMITS.articleLength))),
  text: WordsOfText,
  kind: KindSchema,
  cue: v.nullable(WordsSchema),
  said: v.nullable(SaidSchema),
  recalled: v.boolean(),
  check: v.exactOptional(ClaimCheckSchema),
  speaker: v.nullable(FoundSpeakerSchema),
};

const StatementSchema = v.strictObject({
  ...FoundEntries,
  id: IdSchema,
  articleId: IdSchema,
  speakerId: v.nullable(IdSchema),
  articleVersion: VersionSchema,
  prefix: WordsOfText,
  suffix: WordsOfText,
  firstRead: InstantSchema,
  imported: v.exactOptional(v.literal(true)),
});

const DayOrNoneSchema = v.union([DaySchema, v.literal('')]);

export const StatementRowSchema: v.GenericSchema<StatementRow> = v.strictObject({
  statement: StatementSchema,
  namedId: v.exactOptional(IdSchema),
  contentKey: IdSchema,
  before: WordsOfText,
  standing: v.union([
    v.strictObject({
      leads: IdSchema,
      first: v.strictObject({ from: DayOrNoneSchema, to: DayOrNoneSchema }),
      block: CountSchema,
    }),
    v.strictObject({ joins: IdSchema }),
    v.strictObject({ alone: v.literal(true) }),
  ]),
});

export const ArticleRowSchema: v.GenericSchema<ArticleRow> = v.strictObject({
  id: IdSchema,
  address: AddressSchema,
  title: boundedText(LIMITS.titleLength),
  publisher: boundedText(LIMITS.titleLength),
  byline: v.nullable(boundedText(LIMITS.titleLength)),
  published: v.nullable(DaySchema),
  language: LanguageSchema,
  version: VersionSchema,
  textHash: IdSchema,
  firstRead: InstantSchema,
  lastRead: InstantSchema,
  imported: v.exactOptional(v.literal(true)),
});

export const TextRowSchema: v.GenericSchema<TextRow> = v.strictObject({
  articleId: IdSchema,
  text: WordsOfText,
});

export const ArticleVersionRowSchema: v.GenericSchema<ArticleVersionRow> = v.strictObject({
  articleId: IdSchema,
  version: VersionSchema,
  title: boundedText(LIMITS.titleLength),
  text: WordsOfText,
  lastRead: InstantSchema,
});

export const SpeakerRowSchema: v.GenericSchema<SpeakerRow> = v.strictObject({
  speaker: v.strictObject({
    id: IdSchema,
    name: WordsOfText,
    names: byLanguage(WordsOfText),
    keys: v.array(WordsOfText),
    roles: byLanguage(WordsOfText),
    sort: SortSchema,
  }),
  rolesAsOf: byLanguage(DayOrNoneSchema),
  words: v.array(WordsOfText),
});

export const AnnotationRowSchema = v.strictObject({
  ...AnnotationDraftSchema.entries,
  statementId: IdSchema,
  created: InstantSchema,
  updated: InstantSchema,
}) satisfies v.GenericSchema<AnnotationRow>;

export const AnnotationVersionRowSchema: v.GenericSchema<AnnotationVersionRow> = v.strictObject({
  statementId: IdSchema,
  until: InstantSchema,
  annotation: AnnotationRowSchema,
});

const QuoteSchema = v.strictObject({ exact: WordsOfText, prefix: WordsOfText, suffix: WordsOfText });
const DecidedEntries = { decided: InstantSchema };

export const CorrectionRowSchema: v.GenericSchema<CorrectionRow> = v.strictObject({
  statementId: IdSchema,
  articleId: IdSchema,
  edition: WordsOfText,
  quote: QuoteSchema,
  found: v.nullable(v.strictObject(FoundEntries)),
  steps: v.pipe(
    v.array(
      v.variant('is', [
        v.strictObject({ ...DecidedEntries, is: v.literal('no-statement') }),
        v.strictObject({
          ...DecidedEntries,
          is: v.literal('statement'),
          speaker: v.exactOptional(
            v.nullable(
              v.strictObject({ name: WordsOfText, sort: SortSchema, speakerId: v.nullable(IdSchema) }),
            ),
          ),
          said: v.exactOptional(v.nullable(SaidSchema)),
          content: v.exactOptional(QuoteSchema),
        }),
      ]),
    ),
    v.minLength(1),
  ),
});

/** Made of the ids of what it is about. */
const JoinedIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(600));
const AboutSchema = v.pipe(v.array(IdSchema), v.maxLength(10_000));

export const ShiftAnswerRowSchema: v.GenericSchema<ShiftAnswerRow> = v.strictObject({
  id: JoinedIdSchema,
  about: AboutSchema,
  answer: v.picklist(['none', 'partly', 'changed', 'explained']),
  answered: InstantSchema,
});

export const RestoredSpeakerRowSchema: v.GenericSchema<RestoredSpeakerRow> = v.strictObject({
  of: IdSchema,
  is: v.union([IdSchema, v.literal('')]),
});

const DecisionEntries = { id: JoinedIdSchema, about: AboutSchema, decided: InstantSchema };

export const DecisionRowSchema: v.GenericSchema<DecisionRow> = v.variant('sort', [
  v.strictObject({ ...DecisionEntries, sort: v.literal('merge'), merged: IdSchema, into: IdSchema }),
  v.strictObject({ ...DecisionEntries, sort: v.literal('apart') }),
  v.strictObject({
    ...DecisionEntries,
    sort: v.literal('part'),
    articleId: IdSchema,
    names: v.array(v.strictObject({ named: WordsOfText, from: IdSchema })),
    to: IdSchema,
  }),
]);

const UndoneEntries = { id: JoinedIdSchema, about: AboutSchema, undone: InstantSchema };

export const UndoneRowSchema: v.GenericSchema<UndoneRow> = v.variant('sort', [
  v.strictObject({ ...UndoneEntries, sort: v.literal('annotation') }),
  v.strictObject({ ...UndoneEntries, sort: v.literal('correction') }),
  v.strictObject({ ...UndoneEntries, sort: v.literal('answer') }),
  v.strictObject({ ...UndoneEntries, sort: v.literal('decision'), decision: DecisionRowSchema }),
]);
