import * as v from 'valibot';
import type { LanguageCode } from '../model.ts';
import { IdSchema, KindSchema, LanguageSchema, VerdictSchema } from '../model-schema.ts';
import type { Comparison } from '../views/comparison.ts';
import {
  type AnnotatedView,
  type ArticleView,
  type FacetValues,
  type FoundPlaces,
  type FoundStatementAt,
  type ListedArticle,
  type ListedSpeaker,
  type NewestArticles,
  SPEAKER_ORDERS,
} from '../views/library.ts';
import type { FoundStatementView, PlacedStatement } from '../views/placed.ts';
import type { SpeakerArticles, SpeakerStudy } from '../views/speaker-study.ts';
import type { TimelineBridges, TimelineMark, TimelineView } from '../views/timeline.ts';
import { contract, message } from './channel.ts';
import { FindQuerySchema } from './find-query.ts';

const TypedSchema = v.pipe(v.string(), v.maxLength(500));
const NameSchema = v.pipe(v.string(), v.maxLength(2_000));

/** Rows that one message may ask for: a list asks for what is looked at. */
const MOST_ROWS = 200;
const PlacesSchema = v.pipe(v.array(v.number()), v.maxLength(MOST_ROWS));
const IdsSchema = v.pipe(v.array(IdSchema), v.maxLength(MOST_ROWS));

const FoundPartSchema = v.strictObject({
  before: v.number(),
  room: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Days since 1970-01-01. */
const DayNumberSchema = v.pipe(v.number(), v.integer());

/** A stretch of a speaker's timeline, both ends inclusive. */
const StretchSchema = v.strictObject({ speakerId: IdSchema, from: DayNumberSchema, to: DayNumberSchema });

/** What the library alone asks of the background; it asks what popup and panel ask (`view.ts`) as well. */
export const libraryContract = contract('library', {
  /**
   * Where the statements stand that a search fits, the newest part or another; `statementsAt` tells of the few that are
   * looked at.
   */
  find: message(
    v.strictObject({ ...FindQuerySchema.entries, part: v.optional(FoundPartSchema) }),
  ).answers<FoundPlaces>(),
  statementsAt: message(v.strictObject({ places: PlacesSchema })).answers<FoundStatementAt[]>(),
  statementsOf: message(v.strictObject({ ids: IdsSchema })).answers<FoundStatementView[]>(),
  /** What a search can be narrowed to. */
  facets: message(v.strictObject({})).answers<FacetValues>(),
  /** All speakers whose names hold what is typed; `speakersOf` tells of the few that are looked at. */
  speakers: message(v.strictObject({ typed: TypedSchema, order: v.picklist(SPEAKER_ORDERS) })).answers<
    string[]
  >(),
  speakersOf: message(v.strictObject({ ids: IdsSchema })).answers<ListedSpeaker[]>(),
  /** All articles whose title or outlet holds what is typed, the latest first. */
  articles: message(v.strictObject({ typed: TypedSchema })).answers<string[]>(),
  /** The first of all articles, which come at once. */
  newestArticles: message(v.strictObject({})).answers<NewestArticles>(),
  articlesOf: message(v.strictObject({ ids: IdsSchema })).answers<ListedArticle[]>(),
  article: message(v.strictObject({ articleId: IdSchema })).answers<ArticleView | null>(),
  annotated: message(
    v.strictObject({
      /** Words of notes and tags. */
      text: v.optional(TypedSchema),
      verdict: v.optional(VerdictSchema),
      tag: v.optional(NameSchema),
    }),
  ).answers<AnnotatedView>(),
  /** The languages that are read, and whether the reader has them on. */
  languages: message(v.strictObject({})).answers<{ language: LanguageCode; isOn: boolean }[]>(),
  switchLanguage: message(v.strictObject({ language: LanguageSchema, on: v.boolean() })).answers<void>(),
  /** Whether statements of a kind are highlighted on pages. */
  hideKind: message(v.strictObject({ kind: KindSchema, hidden: v.boolean() })).answers<void>(),
  /** Delete all that is on record. */
  deleteAll: message(v.strictObject({})).answers<void>(),
  /** When all of a speaker's statements were made. */
  timeline: message(v.strictObject({ speakerId: IdSchema })).answers<TimelineView>(),
  /** The statements of a stretch of time; null where they are too many to be shown one by one. */
  timelineMarks: message(StretchSchema).answers<TimelineMark[] | null>(),
  /** The possible shifts among the statements of a stretch of time, and all that the reader has found. */
  timelineBridges: message(StretchSchema).answers<TimelineBridges>(),
  /** What a speaker speaks about, as what, and where. */
  speakerStudy: message(v.strictObject({ speakerId: IdSchema })).answers<SpeakerStudy | null>(),
  /** The articles that report a speaker, the latest first, a stretch at a time. */
  speakerArticles: message(
    v.strictObject({ speakerId: IdSchema, offset: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ).answers<SpeakerArticles>(),
  /** Some statements by their ids. */
  placedStatements: message(
    v.strictObject({ statementIds: v.pipe(v.array(IdSchema), v.maxLength(50)) }),
  ).answers<PlacedStatement[]>(),
  /** Two statements side by side; null where either is not on record. */
  comparison: message(
    v.strictObject({ statementIds: v.strictTuple([IdSchema, IdSchema]) }),
  ).answers<Comparison | null>(),
});
