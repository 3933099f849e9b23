import Dexie from 'dexie';
import { groupBy } from '../group-by.ts';
import { blockOf, dayNumbers, entriesOf, RECALL_BLOCK_SIZE, type RecallEntry } from './recall-block.ts';
import type { FirstSaid, RecallBlockRow } from './rows.ts';
import type { RecordDatabase } from './schema.ts';

/** The recall blocks of a speaker, kept in step with the speaker's leading statements. All run inside a transaction. */

/** Where an entry stands: its speaker, its block and its id. */
export interface EntryPlace {
  speakerId: string;
  block: number;
  id: string;
}

/** All blocks of a speaker. */
export function recallBlocks({ recallBlocks: table }: RecordDatabase, speakerId: string) {
  return table.where('[speakerId+n]').between([speakerId, Dexie.minKey], [speakerId, Dexie.maxKey]);
}

/** A speaker's blocks that hold statements of some days, given as days since 1970-01-01. */
export async function recallBlocksAround(
  { recallBlocks: table }: RecordDatabase,
  speakerId: string,
  from: number,
  to: number,
): Promise<RecallBlockRow[]> {
  const keys: [string, number][] = [];
  await table
    .where('[speakerId+latest+earliest]')
    .between([speakerId, from, Dexie.minKey], [speakerId, Dexie.maxKey, Dexie.maxKey])
    .eachKey((days, { primaryKey }) => {
      const earliest: unknown = Array.isArray(days) ? days[2] : null;
      if (typeof earliest === 'number' && earliest <= to) keys.push(primaryKey);
    });
  return (await table.bulkGet(keys)).filter((block) => block !== undefined);
}

/** Adds statements; answers the number of the block that each went to. */
export async function appendToRecall(
  record: RecordDatabase,
  speakerId: string,
  entries: readonly RecallEntry[],
): Promise<number[]> {
  const last = await recallBlocks(record, speakerId).last();
  const blocks: RecallBlockRow[] = [];
  const numbers: number[] = [];
  let open = last && last.from.length < RECALL_BLOCK_SIZE ? entriesOf(last) : [];
  let n = last ? last.n + (open.length === 0 ? 1 : 0) : 0;
  for (const entry of entries) {
    open.push(entry);
    numbers.push(n);
    if (open.length < RECALL_BLOCK_SIZE) continue;
    blocks.push(blockOf(speakerId, n, open));
    open = [];
    n++;
  }
  if (open.length > 0) blocks.push(blockOf(speakerId, n, open));
  await record.recallBlocks.bulkPut(blocks);
  return numbers;
}

/** A statement turned out to have been made at another time. */
export async function redateInRecall(
  record: RecordDatabase,
  { id, ...at }: EntryPlace,
  first: FirstSaid,
): Promise<void> {
  await rewrite(record, at, (entries) =>
    entries.map((entry) => (entry.id === id ? { ...entry, ...dayNumbers(first) } : entry)),
  );
}

/** Takes statements out; however many they are, each of their blocks is rewritten once. */
export async function removeFromRecall(record: RecordDatabase, places: readonly EntryPlace[]): Promise<void> {
  const gone = new Set(places.map(({ id }) => id));
  for (const some of groupBy(places, ({ speakerId, block }) => `${block} ${speakerId}`).values()) {
    const [at] = some;
    if (at) await rewrite(record, at, (entries) => entries.filter(({ id }) => !gone.has(id)));
  }
}

async function rewrite(
  { recallBlocks: table }: RecordDatabase,
  { speakerId, block }: Omit<EntryPlace, 'id'>,
  change: (entries: RecallEntry[]) => RecallEntry[],
): Promise<void> {
  const row = await table.get([speakerId, block]);
  if (!row) return;
  const entries = change(entriesOf(row));
  if (entries.length > 0) await table.put(blockOf(speakerId, block, entries));
  else await table.delete([speakerId, block]);
}
