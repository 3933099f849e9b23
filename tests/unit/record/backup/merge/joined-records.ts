import type { AnnotationDraft } from '../../../../../lib/model-schema.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import { partSpeaker } from '../../../../../lib/record/merging/parting.ts';
import type { RecordDatabase } from '../../../../../lib/record/schema.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../../readings.ts';
import { backupOf, inPieces } from '../made-record.ts';

/** Records of a few articles, and one set beside another. */

export const DAM = 'We shall finish the dam before the spring floods';
export const TAX = 'No tax will rise as long as I hold this office';
export const ROAD = 'The road to the north is open again this week';
export const EARLY = '2025-11-09T10:00:00.000Z';
export const LATE = '2025-11-10T10:00:00.000Z';

let stages = 0;

/** Puts what one record holds beside what is on another, as its backup brings it. */
export async function joined(record: RecordDatabase, other: RecordDatabase, isTrial = false) {
  const text = await backupOf(other);
  const stage = `stage-${stages++}`;
  return (await restoreBeside(record, readBackup(inPieces(text)), { now: NOW, isTrial, stage })).counts;
}

export async function recordOf(...pages: [address: string, quotes: Quote[], now?: string][]) {
  const record = emptyRecord();
  for (const [address, quotes, now] of pages) await read(record, reading(address, quotes), now);
  return record;
}

export const idOf = async (record: RecordDatabase, text: string) =>
  (await record.statements.toArray()).find(({ statement }) => statement.text === text)?.statement.id ?? '';

/** Parts whoever said a text from others of the name, in its article, as often as there are times. */
export async function partedIn(record: RecordDatabase, text: string, ...times: string[]) {
  const id = await idOf(record, text);
  for (const time of times) {
    const row = await record.statements.get(id);
    await partSpeaker(record, row?.statement.speakerId ?? '', row?.statement.articleId ?? '', time);
  }
}

export const draft = (note: string): AnnotationDraft => ({
  verdict: 'true',
  attribution: null,
  consistency: null,
  note,
  tags: [],
  sources: [],
});
