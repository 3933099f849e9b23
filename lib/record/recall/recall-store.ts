import type { FirstSaid, RecallBlockRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import type { RecallEntry } from './recall-block.ts';
import { appendToRecall, type EntryPlace, recallBlocksAround, redateInRecall } from './recall-index.ts';

/** When a statement was made, as is known now. */
export interface Redating {
  place: EntryPlace;
  first: FirstSaid;
}

/** Where leading statements are entered for recall: the record itself, or what an import holds of it. */
export interface RecallStore {
  /** A speaker's blocks that hold statements of some days, given as days since 1970-01-01. */
  around(speakerId: string, from: number, to: number): Promise<readonly RecallBlockRow[]>;
  /** Adds statements; answers the number of the block that each went to. */
  append(speakerId: string, entries: readonly RecallEntry[]): Promise<number[]>;
  /** Statements turned out to have been made at another time. */
  redate(changes: readonly Redating[]): Promise<void>;
}

/** The record's own recall blocks. Runs inside a transaction. */
export function recallOnRecord(record: RecordDatabase): RecallStore {
  return {
    around: (speakerId, from, to) => recallBlocksAround(record, speakerId, from, to),
    append: (speakerId, entries) => appendToRecall(record, speakerId, entries),
    redate: async (changes) => {
      for (const { place, first } of changes) await redateInRecall(record, place, first);
    },
  };
}
