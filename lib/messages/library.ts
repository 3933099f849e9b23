import * as v from 'valibot';
import { IdSchema } from '../model-schema.ts';
import type {
  Comparison,
  SpeakerArticles,
  SpeakerStudy,
  TimelineBridges,
  TimelineMark,
  TimelineView,
} from '../speaker-views.ts';
import type { PlacedStatement } from '../views.ts';
import { contract, message } from './channel.ts';

/** Days since 1970-01-01. */
const DayNumberSchema = v.pipe(v.number(), v.integer());

/** A stretch of a speaker's timeline, both ends inclusive. */
const StretchSchema = v.strictObject({ speakerId: IdSchema, from: DayNumberSchema, to: DayNumberSchema });

/** What the library alone asks of the background; it asks what popup and panel ask (`view.ts`) as well. */
export const libraryContract = contract('library', {
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
