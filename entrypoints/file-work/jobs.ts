import type {
  FileJob,
  FileResults,
  ImportPreview,
  LinkPreview,
  RowPreview,
} from '../../components/exchange/file-work.ts';
import type { ImportedRow } from '../../lib/exchange/import-format.ts';
import { LIMITS } from '../../lib/limits.ts';
import { type BackupOptions, writeBackup, writePart } from '../../lib/record/backup/write-backup.ts';
import { areRead } from '../../lib/record/import/are-read.ts';
import { importAll } from '../../lib/record/import/import-all.ts';
import { countKnown } from '../../lib/record/import/import-statements.ts';
import type { PreparedStatement } from '../../lib/record/import/prepare.ts';
import type { PreparedPage } from '../../lib/record/import/record-pages.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import type { KeptPages } from './kept-pages.ts';
import { PackedFile } from './packed-file.ts';
import { previewPages } from './preview-pages.ts';
import { previewFile, type ReadBatch, readFiles } from './read-files.ts';
import { readPages } from './read-pages.ts';
import { contentsOf } from './restore-jobs.ts';

/** The jobs of the library's worker. None leaves the record half written, even where the worker is ended in the middle. */

type Tell = (part: number | null, rows: number) => void;
type JobOf<Does extends FileJob['does']> = Extract<FileJob, { does: Does }>;

/** Rows shown as they will be. */
const SHOWN = 20;
/** Rows listed that cannot be taken. */
const LISTED = 200;

export async function preview(
  record: RecordDatabase,
  job: JobOf<'preview'>,
  tell: Tell,
  kept: KeptPages,
): Promise<ImportPreview> {
  const { files, language } = job;
  const found: ImportPreview = {
    files: await Promise.all(files.map(previewFile)),
    statements: 0,
    known: 0,
    first: [],
    bad: [],
    badCount: 0,
    badPages: 0,
    addresses: 0,
    links: [],
    pages: [],
  };
  const links = new Map<string, AddressRow>();
  const bad = (why: ImportPreview['bad'][number]) => {
    found.badCount++;
    if (why.line === null) found.badPages++;
    if (found.bad.length < LISTED) found.bad.push(why);
  };
  for await (const { file, statements, others } of readFiles(files, language, tell)) {
    found.statements += statements.length;
    found.known += await countKnown(record, statements);
    found.first.push(...statements.slice(0, SHOWN - found.first.length).map(rowPreview));
    for (const other of others) {
      if (other.is === 'address') links.set(other.address, other);
      else bad({ file, line: other.line, problem: other.problem });
    }
  }
  found.addresses = links.size;
  found.links = await linksAmong(record, [...links.values()].slice(0, LIMITS.listedAddresses));
  for await (const page of previewPages(record, job, tell, kept)) {
    if ('problem' in page) bad({ ...page, line: null });
    else found.pages.push(page);
  }
  return found;
}

type AddressRow = Extract<ImportedRow, { is: 'address' }>;

async function linksAmong(record: RecordDatabase, rows: readonly AddressRow[]): Promise<LinkPreview[]> {
  const known = await areRead(
    record,
    rows.map(({ address }) => address),
  );
  return rows.map(({ address, title, published }, i) => ({
    address,
    title,
    published,
    known: known[i] ?? false,
  }));
}

function rowPreview({ imported }: PreparedStatement): RowPreview {
  const { text, kind, speaker, said, article } = imported;
  const { published, publisher, language } = article;
  return { text, kind, speaker: speaker?.name ?? null, day: said?.from ?? published, publisher, language };
}

export async function importFiles(
  record: RecordDatabase,
  job: JobOf<'import'>,
  tell: Tell,
  kept: KeptPages,
): Promise<FileResults['import']> {
  const { files, language, now } = job;
  const pages: PreparedPage[] = [];
  // Before the transaction, as it takes the longest, and pages that are opened meanwhile would wait for it.
  for await (const { page } of readPages(job, tell, kept)) if (page) pages.push(page);
  return importAll(record, { statements: statementsOf(readFiles(files, language, tell)), pages }, { now });
}

async function* statementsOf(batches: AsyncIterable<ReadBatch>): AsyncGenerator<PreparedStatement[]> {
  for await (const { statements } of batches) yield statements;
}

export async function backup(
  record: RecordDatabase,
  { made, part: scope }: JobOf<'backup'>,
  tell: Tell,
): Promise<FileResults['backup']> {
  const packed = new PackedFile();
  const options: BackupOptions = {
    made,
    take: (piece) => packed.add(piece),
    progress: (rows) => tell(null, rows),
  };
  const { part, counts } = scope
    ? await writePart(record, scope, options)
    : { part: null, counts: await writeBackup(record, options) };
  return { file: await packed.end(), contents: contentsOf({ made, part, counts }) };
}
