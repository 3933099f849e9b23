import * as v from 'valibot';
import { AddressSchema, AnnotationDraftSchema, HostSchema, IdSchema } from '../model-schema.ts';
import type { EarlierCounts, EarlierPage } from '../views/earlier.ts';
import type { SpeakerView } from '../views/identity.ts';
import type { KeptCounts } from '../views/library.ts';
import type { PageView } from '../views/page.ts';
import type { SearchPage } from '../views/placed.ts';
import type { StatementView } from '../views/statement.ts';
import type { Pace } from '../views/timeline.ts';
import { contract, message } from './channel.ts';
import { FindQuerySchema } from './find-query.ts';

const TabSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A speaker, and the article that the reader comes from. */
const SpeakerAsked = { speakerId: IdSchema, articleId: v.nullable(IdSchema) };

/** Made of the ids of what it is about. */
const DecisionIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(600));

/** Statements that are picked out by hand; more than anybody does, and a message that stays small. */
const MOST_SELECTED = 10_000;

/** What to export: a page, a speaker, what a search finds, what was picked out of lists, or the whole record. */
export const ExportScopeSchema = v.variant('of', [
  v.strictObject({ of: v.literal('article'), articleId: IdSchema }),
  v.strictObject({ of: v.literal('speaker'), speakerId: IdSchema }),
  v.strictObject({ of: v.literal('search'), query: FindQuerySchema }),
  v.strictObject({
    of: v.literal('selection'),
    statementIds: v.pipe(v.array(IdSchema), v.maxLength(MOST_SELECTED)),
  }),
  v.strictObject({ of: v.literal('everything') }),
]);
export type ExportScope = v.InferOutput<typeof ExportScopeSchema>;
/** All that is a part of the record. */
export type PartScope = Exclude<ExportScope, { of: 'everything' }>;

/** What the extension's own pages (popup, side panel, library) may ask of the background. */
export const viewContract = contract('view', {
  page: message(v.strictObject({ tabId: TabSchema })).answers<PageView>(),
  /** Read the page in a tab now, on the reader's click, granted or not. */
  readNow: message(v.strictObject({ tabId: TabSchema })).answers<PageView>(),
  statement: message(v.strictObject({ statementId: IdSchema })).answers<StatementView | null>(),
  /** All earlier statements of the same speaker in order of time, a stretch at a time. */
  earlier: message(
    v.strictObject({
      statementId: IdSchema,
      order: v.picklist(['newest', 'oldest']),
      offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ).answers<EarlierPage>(),
  /** Statements in the whole record that a search fits, the newest first; `before` is where the last answer ended. */
  search: message(
    v.strictObject({
      ...v.omit(FindQuerySchema, ['language']).entries,
      before: v.nullable(v.number()),
    }),
  ).answers<SearchPage>(),
  annotate: message(
    v.strictObject({ statementId: IdSchema, draft: AnnotationDraftSchema }),
  ).answers<StatementView | null>(),
  removeAnnotation: message(v.strictObject({ statementId: IdSchema })).answers<StatementView | null>(),
  /** How much is on record. */
  kept: message(v.strictObject({})).answers<KeptCounts>(),
  /** How often speakers spoke, of those who spoke a few times. */
  paces: message(v.strictObject({ speakerIds: v.pipe(v.array(IdSchema), v.maxLength(100)) })).answers<
    Pace[]
  >(),
  /** Who a speaker is; with an article, also what that names it. */
  speaker: message(v.strictObject(SpeakerAsked)).answers<SpeakerView | null>(),
  /** The reader decides that two speakers are one. */
  merge: message(v.strictObject({ ...SpeakerAsked, otherId: IdSchema })).answers<SpeakerView | null>(),
  /** The reader decides that two speakers are two. */
  keepApart: message(v.strictObject({ ...SpeakerAsked, otherId: IdSchema })).answers<SpeakerView | null>(),
  /** The reader decides that an article means somebody else; answers the speaker that is left. */
  part: message(v.strictObject({ speakerId: IdSchema, articleId: IdSchema })).answers<SpeakerView | null>(),
  /** Takes such a decision back. */
  undoDecision: message(
    v.strictObject({ ...SpeakerAsked, decisionId: DecisionIdSchema }),
  ).answers<SpeakerView | null>(),
  /** What is on record from before of each statement of an article, by its id; those with nothing are left out. */
  earlierCounts: message(v.strictObject({ articleId: IdSchema })).answers<Record<string, EarlierCounts>>(),
  /** The reader has found whether an earlier statement differs; null takes the answer back. */
  answerShift: message(
    v.strictObject({
      statementId: IdSchema,
      earlierId: IdSchema,
      answer: v.nullable(v.picklist(['none', 'partly', 'changed', 'explained'])),
    }),
  ).answers<StatementView | null>(),
  /** Delete the article, its statements and their annotations. */
  forgetArticle: message(v.strictObject({ articleId: IdSchema })).answers<{ statements: number }>(),
  switchSite: message(v.strictObject({ host: HostSchema, on: v.boolean() })).answers<void>(),
  pause: message(v.strictObject({ paused: v.boolean() })).answers<void>(),
  /** The address of the article in a tab, for links back. */
  goTo: message(
    v.strictObject({ tabId: TabSchema, statementId: IdSchema, address: AddressSchema }),
  ).answers<boolean>(),
});
