import Dexie from 'dexie';
import { groupBy } from '../../group-by.ts';
import type { FirstSaid, RecallBlockRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { countAdmitted, madeBefore } from './preselect.ts';
import {
  blockOf,
  dayNumbers,
  entriesOf,
  RECALL_BLOCK_SIZE,
  type RecallEntry,
  UNDATED,
} from './recall-block.ts';

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

/** What is told of a block without reading it. */
export interface BlockSummary extends Pick<RecallBlockRow, 'latest' | 'earliest' | 'dated' | 'size'> {
  key: [string, number];
}

/** What is told of blocks by their index. */
const SUMMARY = '[speakerId+latest+earliest+dated+size]';

/** A speaker's blocks whose statements reach up to a day, or further; given as days since 1970-01-01. */
export async function summaries(
  { recallBlocks: table }: RecordDatabase,
  speakerId: string,
  from: number | typeof Dexie.minKey = Dexie.minKey,
): Promise<BlockSummary[]> {
  const found: BlockSummary[] = [];
  await table
    .where(SUMMARY)
    .between([speakerId, from], [speakerId, Dexie.maxKey])
    .eachKey((key, { primaryKey }) => {
      const [latest = UNDATED, earliest = UNDATED, dated = 0, size = 0] = numbersIn(key);
      found.push({ key: primaryKey, latest, earliest, dated, size });
    });
  return found;
}

function numbersIn(key: unknown): number[] {
  return Array.isArray(key) ? key.filter((part: unknown) => typeof part === 'number') : [];
}

/** A speaker's blocks that hold statements of some days, given as days since 1970-01-01. */
export async function recallBlocksAround(
  record: RecordDatabase,
  speakerId: string,
  from: number,
  to: number,
): Promise<RecallBlockRow[]> {
  const around = (await summaries(record, speakerId, from)).filter(({ earliest }) => earliest <= to);
  const blocks = await record.recallBlocks.bulkGet(around.map(({ key }) => key));
  return blocks.filter((block) => block !== undefined);
}

/** How many statements a speaker is on record with, each once however many outlets report it. */
export async function countStatements(record: RecordDatabase, speakerId: string): Promise<number> {
  return (await summaries(record, speakerId)).reduce((sum, { size }) => sum + size, 0);
}

/** How much somebody is on record with. */
export interface SpokenAmount {
  /** Statements, each once however many outlets report it. */
  most: number;
  /** The day of the last of them, since 1970-01-01; `UNDATED` where no day is known. */
  latest: number;
}

/** How much each speaker is on record with: read off the index, of which all is read. */
export async function amounts({ recallBlocks: table }: RecordDatabase): Promise<Map<string, SpokenAmount>> {
  const found = new Map<string, SpokenAmount>();
  await table.orderBy(SUMMARY).eachKey((key, { primaryKey: [speakerId] }) => {
    const [latest = UNDATED, , , size = 0] = numbersIn(key);
    const before = found.get(speakerId) ?? { most: 0, latest: UNDATED };
    found.set(speakerId, { most: before.most + size, latest: Math.max(before.latest, latest) });
  });
  return found;
}

/** How many of a speaker's statements were made before a day, in the sense of `isBefore`. */
export async function countBefore(record: RecordDatabase, speakerId: string, day: number): Promise<number> {
  const all = await summaries(record, speakerId);
  const sure = all.filter(({ latest }) => latest < day);
  const partly = all.filter(({ latest, earliest }) => latest >= day && earliest < day);
  const isEarlier = madeBefore(day);
  const blocks = await record.recallBlocks.bulkGet(partly.map(({ key }) => key));
  return (
    sure.reduce((sum, { dated }) => sum + dated, 0) +
    blocks.reduce((sum, block) => sum + (block ? countAdmitted(block, isEarlier) : 0), 0)
  );
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
  let open = last && last.size < RECALL_BLOCK_SIZE ? entriesOf(last) : [];
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
