import * as v from 'valibot';
import type { RecordDatabase } from '../schema.ts';
import {
  AnnotationRowSchema,
  AnnotationVersionRowSchema,
  ArticleRowSchema,
  ArticleVersionRowSchema,
  CorrectionRowSchema,
  DecisionRowSchema,
  RestoredSpeakerRowSchema,
  ShiftAnswerRowSchema,
  SpeakerRowSchema,
  StatementRowSchema,
  TextRowSchema,
  UndoneRowSchema,
} from './row-schemas.ts';

const ofTable = <const T extends string, Row extends v.GenericSchema>(table: T, row: Row) =>
  v.strictObject({ table: v.literal(table), row });

/** One row of a backup, with the table that it is of. */
export const BackupRowSchema = v.variant('table', [
  ofTable('speakers', SpeakerRowSchema),
  ofTable('articles', ArticleRowSchema),
  ofTable('texts', TextRowSchema),
  ofTable('articleVersions', ArticleVersionRowSchema),
  ofTable('decisions', DecisionRowSchema),
  ofTable('statements', StatementRowSchema),
  ofTable('annotations', AnnotationRowSchema),
  ofTable('annotationVersions', AnnotationVersionRowSchema),
  ofTable('corrections', CorrectionRowSchema),
  ofTable('shiftAnswers', ShiftAnswerRowSchema),
  ofTable('undone', UndoneRowSchema),
  ofTable('restoredSpeakers', RestoredSpeakerRowSchema),
]);

export type BackupRow = v.InferOutput<typeof BackupRowSchema>;
export type KeptTable = BackupRow['table'];

/**
 * The tables that a backup holds, in the order of the file: what a row refers to stands before it. A test holds this and
 * `DERIVED` to the tables of the record, so that no new one is forgotten.
 */
export const KEPT_TABLES = [
  'speakers',
  'articles',
  'texts',
  'articleVersions',
  'decisions',
  'statements',
  'annotations',
  'annotationVersions',
  'corrections',
  'shiftAnswers',
  'undone',
  'restoredSpeakers',
] as const satisfies readonly KeptTable[];

/** Tables that are made anew from the others when a backup is restored. */
export const DERIVED = [
  'recallBlocks',
  'spoken',
  'searchEntries',
] as const satisfies readonly (keyof RecordDatabase)[];

/** How many rows of each table. */
export type TableCounts = Record<KeptTable, number>;

export function noRows(): TableCounts {
  return {
    speakers: 0,
    articles: 0,
    texts: 0,
    articleVersions: 0,
    decisions: 0,
    statements: 0,
    annotations: 0,
    annotationVersions: 0,
    corrections: 0,
    shiftAnswers: 0,
    undone: 0,
    restoredSpeakers: 0,
  };
}
