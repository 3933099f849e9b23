import {
  BACKUP_FORMAT,
  type ChosenFile,
  type FilePreview,
  PAGE_FORMAT,
} from '../../components/exchange/file-work.ts';
import { previewCsv } from '../../lib/exchange/import/csv.ts';
import { IMPORT_FORMATS, recognisedFormat } from '../../lib/exchange/import/formats.ts';
import type { ImportedRow, ImportFormat } from '../../lib/exchange/import-format.ts';
import type { LanguageCode } from '../../lib/model.ts';
import { looksLikePage } from '../../lib/page/saved/saved-page.ts';
import { isBackup } from '../../lib/record/backup/backup-lines.ts';
import { type PreparedStatement, Preparer } from '../../lib/record/import/prepare.ts';
import { headOf, textOf } from './file-text.ts';

/** Rows of a file that were read together: what can go on record, and what cannot. */
export interface ReadBatch {
  file: string;
  statements: PreparedStatement[];
  others: Exclude<ImportedRow, { is: 'statement' }>[];
}

/** Rows read before they are handed on. */
const ROWS = 1000;

/** What is told while files are read: how much of them, and how many rows. */
export type Reading = (part: number, rows: number) => void;

/** Reads all rows of some files, one file after the other; pages and what is of no known format are passed over. */
export async function* readFiles(
  files: readonly ChosenFile[],
  language: LanguageCode,
  tell: Reading = () => {},
): AsyncGenerator<ReadBatch> {
  const preparer = new Preparer();
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  let rows = 0;
  for (const chosen of files) {
    const { file, columns, headings } = chosen;
    const format = await readerOf(chosen);
    if (!format) continue;
    let read = 0;
    const text = textOf(file, (bytes) => {
      read = bytes;
    });
    let batch: ImportedRow[] = [];
    const prepared = () => preparedBatch(file.name, batch, preparer);
    for await (const row of format.read(text, {
      language,
      ...(columns && { columns }),
      ...(headings !== undefined && { headings }),
    })) {
      batch.push(row);
      if (++rows % ROWS !== 0) continue;
      tell((before + read) / size, rows);
      yield await prepared();
      batch = [];
    }
    yield await prepared();
    before += file.size;
  }
}

async function preparedBatch(
  file: string,
  rows: readonly ImportedRow[],
  preparer: Preparer,
): Promise<ReadBatch> {
  const batch: ReadBatch = { file, statements: [], others: [] };
  // Side by side: the browser hashes in threads of its own.
  const all = await Promise.all(
    rows.map(async (row) => (row.is === 'statement' ? preparer.prepare(row.statement) : null)),
  );
  rows.forEach((row, i) => {
    const prepared = all[i];
    if (row.is !== 'statement') batch.others.push(row);
    else if (prepared) batch.statements.push(prepared);
    else batch.others.push({ is: 'bad', line: row.line, problem: 'wrong-shape' });
  });
  return batch;
}

/** What a file is taken for. */
export async function previewFile(chosen: ChosenFile): Promise<FilePreview> {
  const { file, columns, headings } = chosen;
  const format = await formatIdOf(chosen);
  if (format !== 'csv') return { name: file.name, format, table: null };
  const { header, rows, columns: guessed } = await previewCsv(await headOf(file), headings);
  const table = { columns: header ?? rows[0] ?? [], taken: columns ?? guessed, hasHeadings: header !== null };
  return { name: file.name, format, table };
}

/** The id of a file's format; null where it is none of ours. */
export async function formatIdOf({ file, format }: ChosenFile): Promise<string | null> {
  if (format !== null) return format;
  const head = await headOf(file);
  if (isBackup(head)) return BACKUP_FORMAT;
  return looksLikePage(head, file.name) ? PAGE_FORMAT : (recognisedFormat(head, file.name)?.id ?? null);
}

async function readerOf(chosen: ChosenFile): Promise<ImportFormat | undefined> {
  const id = await formatIdOf(chosen);
  return IMPORT_FORMATS.find((format) => format.id === id);
}
