import { LIMITS } from '../../limits.ts';
import type { Instant } from '../../model.ts';
import type { PartSubject } from '../../views/part-subject.ts';
import { articleIdOf } from '../hash.ts';
import { type End, readEnd, readHead, readRow } from './backup-lines.ts';
import { LineHash } from './line-hash.ts';
import { type Line, linesOf } from './lines.ts';
import { type BackupRow, KEPT_TABLES, noRows, type TableCounts } from './tables.ts';

/**
 * Why a file cannot be restored: no backup of ours; of a newer On Record; cut short; changed since it was written, or
 * with a row that we do not write.
 */
export type BackupProblem = 'other' | 'newer' | 'cut' | 'damaged';

export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: BackupProblem;
  /** The line, from 1; 0 where it is the whole file. */
  readonly line: number;

  constructor(problem: BackupProblem, line = 0) {
    super(`backup ${problem}${line === 0 ? '' : ` at line ${line}`}`);
    this.problem = problem;
    this.line = line;
  }
}

/** What a backup holds. */
export interface BackupSummary {
  made: Instant;
  /** What part of a record it holds; null for the whole. */
  part: PartSubject | null;
  counts: TableCounts;
}

/** Rows answered at a time. */
const ROWS = 1000;

/**
 * Reads a backup from its text: its rows, each checked, some at a time, and at the end what it holds. All that was
 * answered counts only when the end is reached: there the file proves whole. Throws a BackupError.
 */
export async function* readBackup(pieces: AsyncIterable<string>): AsyncGenerator<BackupRow[], BackupSummary> {
  const reading = new Reading();
  let rows: BackupRow[] = [];
  for await (const line of linesOf(pieces, LIMITS.backupLine)) {
    const row = await reading.take(line);
    if (row) rows.push(row);
    if (rows.length < ROWS) continue;
    yield rows;
    rows = [];
  }
  const summary = reading.end();
  yield rows;
  return summary;
}

/** How far a file has been read. */
class Reading {
  readonly #hash = new LineHash();
  readonly #counts = noRows();
  #head: Pick<BackupSummary, 'made' | 'part'> | null = null;
  #isEnded = false;

  /** Takes a line; answers its row, where it is one. */
  async take({ line, text, isWhole }: Line): Promise<BackupRow | null> {
    if (this.#isEnded) throw new BackupError('damaged', line);
    if (this.#head === null) {
      this.#head = headIn(text ?? '');
      await this.#hash.add(text ?? '')?.();
      return null;
    }
    const end = readEnd(text ?? '');
    if (end) {
      await this.#close(end);
      return null;
    }
    const row = text === null ? null : readRow(text);
    if (!row && !isWhole) throw new BackupError('cut');
    if (!row || !(await isConsistent(row))) throw new BackupError('damaged', line);
    this.#counts[row.table]++;
    await this.#hash.add(text ?? '')?.();
    return row;
  }

  async #close({ counts, hash }: End): Promise<void> {
    const isSame = KEPT_TABLES.every((table) => (counts[table] ?? 0) === this.#counts[table]);
    if (!isSame || (await this.#hash.end()) !== hash) throw new BackupError('damaged');
    this.#isEnded = true;
  }

  /** What the file holds, if it proved whole. */
  end(): BackupSummary {
    if (this.#head === null) throw new BackupError('other');
    if (!this.#isEnded) throw new BackupError('cut');
    return { ...this.#head, counts: this.#counts };
  }
}

function headIn(text: string): Pick<BackupSummary, 'made' | 'part'> {
  const head = readHead(text);
  if (head.is !== 'backup') throw new BackupError(head.is, 1);
  return { made: head.made, part: head.part };
}

/** What a schema cannot tell: no file may pass off rows as another page's. */
async function isConsistent({ table, row }: BackupRow): Promise<boolean> {
  switch (table) {
    case 'articles':
      return row.id === (await articleIdOf(row.address));
    case 'statements':
      return (
        row.statement.id.startsWith(`${row.statement.articleId}:`) && row.statement.start <= row.statement.end
      );
    default:
      return true;
  }
}
