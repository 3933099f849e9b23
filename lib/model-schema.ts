import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import type { ArticleText, ClaimCheck } from './model.ts';

/** Schemas of what crosses a border (messages, files): the model's types, checked. */

/** A string of no more than `max` UTF-16 code units. */
export const boundedText = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** A day that the calendar has: the form alone would let 31 February pass. */
export const DaySchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(isOfCalendar, 'expected a day of the calendar'),
);
export const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const HostSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** An http or https address: nothing else is ever opened or linked. */
export const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.addressLength),
  v.url(),
  v.regex(/^https?:/iu),
);

/** A primary language subtag. */
export const LanguageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u));

export const ArticleTextSchema = v.strictObject({
  address: AddressSchema,
  title: boundedText(LIMITS.titleLength),
  publisher: boundedText(LIMITS.titleLength),
  byline: v.nullable(boundedText(LIMITS.titleLength)),
  published: v.nullable(DaySchema),
  language: LanguageSchema,
  text: boundedText(LIMITS.articleLength),
}) satisfies v.GenericSchema<ArticleText>;

export const KindSchema = v.picklist(['direct', 'mixed', 'indirect', 'claim']);

const VERDICTS = [
  'true',
  'mostly-true',
  'half-true',
  'mostly-false',
  'false',
  'misleading',
  'unproven',
  'not-checkable',
  'in-progress',
] as const;

export const VerdictSchema = v.picklist(VERDICTS);

/** A fact-checker's judgement, as a file or a page brings it. */
export const ClaimCheckSchema = v.strictObject({
  checker: boundedText(LIMITS.titleLength),
  address: v.nullable(AddressSchema),
  reviewed: v.nullable(DaySchema),
  label: boundedText(LIMITS.titleLength),
  verdict: v.nullable(VerdictSchema),
  appearances: v.exactOptional(v.pipe(v.array(AddressSchema), v.maxLength(LIMITS.sources))),
}) satisfies v.GenericSchema<ClaimCheck>;

/** What the reader fills in; times and the statement's id are the background's. */
export const AnnotationDraftSchema = v.strictObject({
  verdict: v.nullable(VerdictSchema),
  attribution: v.nullable(v.picklist(['verbatim', 'paraphrase', 'not-found', 'misattributed'])),
  consistency: v.nullable(v.picklist(['unchanged', 'partly-changed', 'changed', 'changed-and-explained'])),
  note: boundedText(LIMITS.noteLength),
  tags: v.pipe(v.array(boundedText(LIMITS.tagLength)), v.maxLength(LIMITS.tags)),
  sources: v.pipe(v.array(AddressSchema), v.maxLength(LIMITS.sources)),
});
export type AnnotationDraft = v.InferOutput<typeof AnnotationDraftSchema>;

/** Who the reader says has spoken: on record already, or by a name. */
const CorrectedSpeakerSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIMITS.nameLength)),
  sort: v.picklist(['person', 'body', 'anonymous']),
  speakerId: v.nullable(IdSchema),
});

/** When the reader says it was: a day, a month or a year. */
const CorrectedDateSchema = v.pipe(
  v.strictObject({ from: DaySchema, to: DaySchema, precision: v.picklist(['day', 'month', 'year']) }),
  v.check(({ from, to }) => from <= to, 'expected an interval'),
);

export const SpanSchema = v.pipe(
  v.strictObject({
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer()),
  }),
  v.check(({ start, end }) => start < end, 'expected a stretch of text'),
);

/** What the reader corrects of a statement; what is left out stays as it is. */
export const CorrectionDraftSchema = v.strictObject({
  speaker: v.exactOptional(v.nullable(CorrectedSpeakerSchema)),
  said: v.exactOptional(v.nullable(CorrectedDateSchema)),
  /** Where the words begin and end in the article's present text. */
  span: v.exactOptional(SpanSchema),
});
export type CorrectionDraft = v.InferOutput<typeof CorrectionDraftSchema>;

/** How finely a statement is dated. */
export const DatePrecisionSchema = v.picklist([
  'day',
  'about',
  'week',
  'part',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]);

/** When something was said; `basis` is never longer than `longest`. */
export const saidSchema = (longest: number) =>
  v.pipe(
    v.strictObject({
      from: DaySchema,
      to: DaySchema,
      precision: DatePrecisionSchema,
      basis: boundedText(longest),
    }),
    v.check(({ from, to }) => from <= to, 'expected an interval'),
  );

const { text: _, ...ArticleEntries } = ArticleTextSchema.entries;

/** A statement as a foreign file tells it; see `exchange/import-format.ts`. */
export const ImportedStatementSchema = v.strictObject({
  /** Where it was published. Nobody has read it here, so it has no text of its own. */
  article: v.strictObject(ArticleEntries),
  /** The content, without outer quotation marks. */
  text: v.pipe(boundedText(LIMITS.contentLength), v.regex(/\S/u)),
  kind: KindSchema,
  /** Null where the file names nobody. */
  speaker: v.nullable(
    v.strictObject({
      name: v.pipe(boundedText(LIMITS.importedName), v.regex(/\S/u)),
      sort: v.picklist(['person', 'body', 'anonymous']),
      role: v.exactOptional(boundedText(LIMITS.importedName)),
    }),
  ),
  said: v.nullable(saidSchema(LIMITS.importedName)),
  recalled: v.boolean(),
  /** What stood before and after it on the page, where the file tells; else empty. */
  prefix: boundedText(LIMITS.contextLength),
  suffix: boundedText(LIMITS.contextLength),
  /** What a fact-checker found of it; a `claim` has it. */
  check: v.exactOptional(ClaimCheckSchema),
  /** The reader's own, where the file brings one. */
  annotation: v.exactOptional(AnnotationDraftSchema),
});
export type ImportedStatement = v.InferOutput<typeof ImportedStatementSchema>;

/** What the reader has selected on a page outside an article's text. */
export const OutsideSelectionSchema = v.strictObject({
  page: v.strictObject(ArticleEntries),
  /** The words with what stands right before and after them. */
  text: boundedText(LIMITS.contentLength),
  span: SpanSchema,
});
export type OutsideSelection = v.InferOutput<typeof OutsideSelectionSchema>;

function isOfCalendar(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
