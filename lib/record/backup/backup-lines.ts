import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import type { Instant } from '../../model.ts';
import { boundedText } from '../../model-schema.ts';
import type { PartSubject } from '../../views/part-subject.ts';
import { type BackupRow, BackupRowSchema, type KeptTable, type TableCounts } from './tables.ts';

/**
 * The lines of a backup: a heading, a line a row, and a closing line that tells how many rows there are and their hash, so
 * that a file cut short or changed is known. Each is one JSON value.
 */

/**
 * Of the file's form. A later one must go on reading this. Form 1 has fewer tables, those since are empty in it; and it knows
 * no parts, so that nothing of that age takes one for the whole record.
 */
const FORM = 2;

const FormSchema = v.object({ onRecord: v.literal('backup'), form: v.number(), made: v.string() });

const PartSchema: v.GenericSchema<PartSubject> = v.strictObject({
  of: v.picklist(['article', 'speaker', 'search', 'selection']),
  name: v.nullable(boundedText(LIMITS.titleLength)),
});

const HeadSchema = v.object({ ...FormSchema.entries, part: v.exactOptional(PartSchema) });

const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const EndSchema = v.strictObject({
  end: v.literal(true),
  counts: v.record(v.string(), CountSchema),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});

/** @param part what it is of, where it is not the whole record. */
export function headLine(made: Instant, part: PartSubject | null = null): string {
  return JSON.stringify({ onRecord: 'backup', form: FORM, made, ...(part && { part }) });
}

export function rowLine(table: KeptTable, row: unknown): string {
  return JSON.stringify({ table, row });
}

export function endLine(counts: TableCounts, hash: string): string {
  return JSON.stringify({ end: true, counts, hash });
}

/** What a file's first line says of it. */
export type Head =
  | { is: 'backup'; made: Instant; part: PartSubject | null }
  | { is: 'newer' }
  | { is: 'other' };

export function readHead(line: string): Head {
  const value = parsed(line);
  const form = v.safeParse(FormSchema, value);
  if (form.success && form.output.form > FORM) return { is: 'newer' };
  const head = v.safeParse(HeadSchema, value);
  return head.success
    ? { is: 'backup', made: head.output.made, part: head.output.part ?? null }
    : { is: 'other' };
}

/** What the closing line tells. */
export type End = Pick<v.InferOutput<typeof EndSchema>, 'counts' | 'hash'>;

/** Whether a file is a backup, of whatever age, by its beginning. */
export function isBackup(beginning: string): boolean {
  return readHead(beginning.split('\n', 1)[0] ?? '').is !== 'other';
}

/** The closing line's figures; null where a line is another. */
export function readEnd(line: string): End | null {
  if (!line.startsWith('{"end"')) return null;
  const end = v.safeParse(EndSchema, parsed(line));
  return end.success ? end.output : null;
}

/** A row, checked; null where a line holds none of ours. */
export function readRow(line: string): BackupRow | null {
  const row = v.safeParse(BackupRowSchema, parsed(line), { abortEarly: true });
  return row.success ? row.output : null;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
