import {
  blockOf,
  dayNumbers,
  entriesOf,
  RECALL_BLOCK_SIZE,
  type RecallEntry,
} from '../recall/recall-block.ts';
import { type BlockSummary, redateInRecall, summaries } from '../recall/recall-index.ts';
import type { RecallStore, Redating } from '../recall/recall-store.ts';
import type { RecallBlockRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';

/** So many entries are held, some 20 MB, however large the file is. */
const MOST_HELD = 60_000;

/** The block of a speaker that has room, and what is told of those that have none. */
interface Held {
  full: Omit<BlockSummary, 'dated' | 'size'>[];
  n: number;
  open: RecallEntry[];
  /** Made of `open` when it is asked for. */
  row: RecallBlockRow | null;
  isWritten: boolean;
}

/**
 * The recall blocks of those who speak in a file. Each row of it would rewrite a block of its speaker's: here a block is
 * written when it is full, when others need the room, or at the end. Good for one transaction.
 */
export class HeldRecall implements RecallStore {
  readonly #record: RecordDatabase;
  /** The speaker asked for longest ago comes first. */
  readonly #held = new Map<string, Held>();
  #entries = 0;

  constructor(record: RecordDatabase) {
    this.#record = record;
  }

  async around(speakerId: string, from: number, to: number): Promise<readonly RecallBlockRow[]> {
    const held = await this.#hold(speakerId);
    const keys = held.full.filter(({ latest, earliest }) => latest >= from && earliest <= to);
    const full = await this.#record.recallBlocks.bulkGet(keys.map(({ key }) => key));
    const rows = full.filter((row) => row !== undefined);
    return held.open.length === 0 ? rows : [...rows, rowOf(speakerId, held)];
  }

  async append(speakerId: string, entries: readonly RecallEntry[]): Promise<number[]> {
    const held = await this.#hold(speakerId);
    const numbers: number[] = [];
    const full: RecallBlockRow[] = [];
    for (const entry of entries) {
      held.open.push(entry);
      held.row = null;
      held.isWritten = false;
      this.#entries++;
      numbers.push(held.n);
      if (held.open.length < RECALL_BLOCK_SIZE) continue;
      const row = rowOf(speakerId, held);
      full.push(row);
      held.full.push({ key: [speakerId, row.n], latest: row.latest, earliest: row.earliest });
      this.#entries -= held.open.length;
      Object.assign(held, emptyBlock(held.n + 1));
    }
    await this.#record.recallBlocks.bulkPut(full);
    return numbers;
  }

  async redate(changes: readonly Redating[]): Promise<void> {
    const all = await Promise.all(changes.map(({ place }) => this.#hold(place.speakerId)));
    const written: Redating[] = [];
    changes.forEach((change, i) => {
      const { place, first } = change;
      const held = all[i];
      if (!held || place.block !== held.n) {
        written.push(change);
        return;
      }
      const at = held.open.findIndex(({ id }) => id === place.id);
      const entry = held.open[at];
      if (entry) held.open[at] = { ...entry, ...dayNumbers(first) };
      held.row = null;
      held.isWritten = false;
    });
    for (const { place, first } of written) await redateInRecall(this.#record, place, first);
    // What is told of full blocks has changed: it is read anew when it is asked for.
    for (const { place } of written) await this.#giveUp(place.speakerId);
  }

  async #giveUp(speakerId: string): Promise<void> {
    const held = this.#held.get(speakerId);
    if (!held) return;
    if (!held.isWritten) await this.#record.recallBlocks.put(rowOf(speakerId, held));
    this.#entries -= held.open.length;
    this.#held.delete(speakerId);
  }

  /** Gives up what was not asked for of late, where too much is held. To be called between batches. */
  async trim(): Promise<void> {
    const rows: RecallBlockRow[] = [];
    for (const [speakerId, held] of this.#held) {
      if (this.#entries <= MOST_HELD) break;
      if (!held.isWritten) rows.push(rowOf(speakerId, held));
      this.#entries -= held.open.length;
      this.#held.delete(speakerId);
    }
    await this.#record.recallBlocks.bulkPut(rows);
  }

  /** Writes what is not written yet, and holds nothing any more. */
  async end(): Promise<void> {
    const rows: RecallBlockRow[] = [];
    for (const [speakerId, held] of this.#held) if (!held.isWritten) rows.push(rowOf(speakerId, held));
    this.#held.clear();
    this.#entries = 0;
    await this.#record.recallBlocks.bulkPut(rows);
  }

  async #hold(speakerId: string): Promise<Held> {
    const known = this.#held.get(speakerId);
    const held = known ?? (await this.#read(speakerId));
    this.#held.delete(speakerId);
    this.#held.set(speakerId, held);
    if (!known) this.#entries += held.open.length;
    return held;
  }

  async #read(speakerId: string): Promise<Held> {
    const all = await summaries(this.#record, speakerId);
    const last = all.reduce((most, { key: [, n] }) => Math.max(most, n), -1);
    const open = all.find(({ key: [, n], size }) => n === last && size < RECALL_BLOCK_SIZE);
    const full = all.filter((block) => block !== open);
    const row = open && (await this.#record.recallBlocks.get(open.key));
    if (!row) return { full, ...emptyBlock(last + 1) };
    return { full, n: row.n, open: entriesOf(row), row, isWritten: true };
  }
}

const emptyBlock = (n: number) => ({ n, open: [], row: null, isWritten: true });

function rowOf(speakerId: string, held: Held): RecallBlockRow {
  held.row ??= blockOf(speakerId, held.n, held.open);
  return held.row;
}
