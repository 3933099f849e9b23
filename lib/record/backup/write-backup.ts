import type { PartScope } from '../../messages/view.ts';
import type { Instant } from '../../model.ts';
import type { PartSubject } from '../../views/part-subject.ts';
import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { eachStretch } from '../stretches.ts';
import { waitFor } from '../wait-for.ts';
import { endLine, headLine, rowLine } from './backup-lines.ts';
import { LineHash } from './line-hash.ts';
import { type EachRows, partOf } from './part/part-of.ts';
import { KEPT_TABLES, noRows, type TableCounts } from './tables.ts';

/** Characters handed on at a time. */
const PIECE = 500_000;

export interface BackupOptions {
  made: Instant;
  /** Takes the file's text piece by piece; the next is read when it is done with one. */
  take(piece: string): Promise<void> | void;
  /** Told of every so many rows. */
  progress?(rows: number): void;
  signal?: AbortSignal;
}

/**
 * Writes the whole record as a backup, as it stands at one moment: what is recorded meanwhile waits. Never holds more
 * than a few hundred rows. Answers how many rows of each table there are. Rejects with a RecordError, and with the
 * signal's reason where it ends the work.
 */
export function writeBackup(record: RecordDatabase, options: BackupOptions): Promise<TableCounts> {
  const { dexie } = record;
  const each: EachRows = (table, take) => eachStretch(dexie.table(table), take);
  return guarded(record, () => dexie.transaction('r', dexie.tables, async () => write(null, each, options)));
}

/** The same of a part of the record; see `partOf`. Answers what it is of as well. */
export function writePart(
  record: RecordDatabase,
  scope: PartScope,
  options: BackupOptions,
): Promise<{ part: PartSubject; counts: TableCounts }> {
  const { dexie } = record;
  return guarded(record, () =>
    dexie.transaction('r', dexie.tables, async () => {
      const { subject, each } = await partOf(record, scope);
      return { part: subject, counts: await write(subject, each, options) };
    }),
  );
}

async function write(
  part: PartSubject | null,
  each: EachRows,
  { made, take, progress, signal }: BackupOptions,
): Promise<TableCounts> {
  const counts = noRows();
  const hash = new LineHash();
  let piece: string[] = [];
  let length = 0;
  const put = (line: string) => {
    piece.push(line, '\n');
    length += line.length + 1;
  };
  const flush = async () => {
    const text = piece.join('');
    piece = [];
    length = 0;
    await waitFor(async () => take(text));
  };
  /** What is to be waited for before the next line. */
  const line = (text: string): (() => Promise<void>) | null => {
    const full = hash.add(text);
    put(text);
    if (!full && length < PIECE) return null;
    return async () => {
      if (full) await waitFor(full);
      if (length >= PIECE) await flush();
    };
  };
  line(headLine(made, part));
  let rows = 0;
  for (const table of KEPT_TABLES)
    await each(table, async (some) => {
      signal?.throwIfAborted();
      // Waited for only where there is something to wait for: after a hundred promises that are not its own, Dexie loses
      // sight of its transaction, and the browser ends that.
      for (const row of some) {
        const due = line(rowLine(table, row));
        if (due) await due();
      }
      counts[table] += some.length;
      rows += some.length;
      progress?.(rows);
    });
  put(endLine(counts, await waitFor(() => hash.end())));
  await flush();
  return counts;
}
