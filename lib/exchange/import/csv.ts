import type { StatementKind } from '../../model.ts';
import { fold } from '../../page/text/fold.ts';
import type { CsvField, ImportedRow, ImportFormat, ImportOptions } from '../import-format.ts';
import { speakerNamed } from './claimant.ts';
import { type CsvColumns, guessColumns, isHeader } from './csv-columns.ts';
import { isOurs, ourRow } from './csv-of-ours.ts';
import { type CsvRow, csvRows, dialectOf } from './csv-rows.ts';
import { isMonthFirst, saidOfCell } from './days.ts';
import { languageOf } from './language-of.ts';
import { withoutMarks } from './quotation-words.ts';
import { badRow, hostOf, statementRow } from './statement-row.ts';

/** So many rows are looked at to tell what the columns hold. */
const SAMPLE = 50;

/** A table of statements, in any usual dialect of CSV, its columns in any order; or one that we wrote. */
export const csvImport = {
  id: 'csv',
  recognises: (head, name) =>
    /\.(?:csv|tsv|txt)$/iu.test(name) || /\.(?:csv|tsv)\b/iu.test(name)
      ? isTable(head)
      : /^\uFEFF?[^\n<{[]*(?:quote|speaker|цитата|спикер)[^\n]*[,;\t]/iu.test(head) && isTable(head),
  async *read(pieces, options) {
    const sample: CsvRow[] = [];
    let reader: ((cells: string[], line: number) => ImportedRow) | null = null;
    for await (const row of csvRows(pieces)) {
      if (reader) yield readBy(reader, row);
      else if (sample.push(row) >= SAMPLE) {
        reader = readerOf(sample, options);
        for (const early of rowsAfterHeader(sample, options.headings)) yield readBy(reader, early);
      }
    }
    if (reader) return;
    reader = readerOf(sample, options);
    for (const early of rowsAfterHeader(sample, options.headings)) yield readBy(reader, early);
  },
} satisfies ImportFormat;

/** The beginning of a table, for the reader to say which column is which. */
export interface CsvPreview {
  /** Null where the first row is one of the statements. */
  header: string[] | null;
  /** Some rows after it. */
  rows: string[][];
  /** What the columns are taken for. */
  columns: CsvColumns;
}

/** Reads a file's beginning as a table; `headings` as in `ImportOptions`. */
export async function previewCsv(head: string, headings?: boolean): Promise<CsvPreview> {
  const rows: CsvRow[] = [];
  for await (const row of csvRows(once(head))) if (rows.push(row) >= SAMPLE) break;
  const { header, cells } = taken(rows, headings);
  return { header, rows: cells, columns: guessColumns(header, cells) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

function isTable(head: string): boolean {
  const { delimiter } = dialectOf(head);
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/u);
  return first.includes(delimiter) && (second === '' || second.includes(delimiter));
}

/** The header and the rows after it, of a sample. */
function taken(
  sample: readonly CsvRow[],
  headings: boolean | undefined,
): { header: string[] | null; cells: string[][] } {
  const cells = sample.flatMap((row) => (row.is === 'row' ? [row.cells] : []));
  const [first] = cells;
  return first && (headings ?? isHeader(first))
    ? { header: first, cells: cells.slice(1) }
    : { header: null, cells };
}

function rowsAfterHeader(sample: readonly CsvRow[], headings: boolean | undefined): readonly CsvRow[] {
  return taken(sample, headings).header ? sample.slice(1) : sample;
}

function readBy(reader: (cells: string[], line: number) => ImportedRow, row: CsvRow): ImportedRow {
  return row.is === 'bad' ? badRow(row.number, row.problem) : reader(row.cells, row.number);
}

/** What makes rows of cells, as the header and the first rows tell. */
function readerOf(sample: readonly CsvRow[], options: ImportOptions) {
  const { header, cells } = taken(sample, options.headings);
  if (header && isOurs(header)) return (row: string[], line: number) => ourRow(header, row, line);
  const columns = options.columns ?? guessColumns(header, cells);
  const { date: dateColumn } = columns;
  const dates = dateColumn === undefined ? [] : cells.map((row) => row[dateColumn] ?? '');
  const monthFirst = isMonthFirst(dates);
  return (row: string[], line: number) => rowBy(columns, row, line, monthFirst, options);
}

const KINDS: Readonly<Record<string, StatementKind>> = {
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
  paraphrase: 'indirect',
  reported: 'indirect',
  'прямая речь': 'direct',
  'косвенная речь': 'indirect',
  пересказ: 'indirect',
};

function rowBy(
  columns: CsvColumns,
  row: readonly string[],
  line: number,
  monthFirst: boolean,
  options: ImportOptions,
): ImportedRow {
  const cell = (field: CsvField) => row[columns[field] ?? -1]?.trim() ?? '';
  const text = withoutMarks(cell('quote'));
  const language = /\p{L}{3}/u.test(text) ? languageOf(text) : options.language;
  const said = saidOfCell(cell('date'), language, monthFirst);
  if (cell('date') !== '' && said === null) return badRow(line, 'bad-date');
  const name = fold(cell('speaker'));
  const address = addressOf(cell('url') || cell('source'));
  const source = fold(cell('source'));
  const note = cell('note');
  return statementRow(line, {
    article: {
      ...(address !== '' && { address }),
      title: fold(cell('title')),
      publisher: addressOf(source) === source ? hostOf(source) : source,
      published: null,
      language,
    },
    text,
    kind: KINDS[cell('kind').toLowerCase()] ?? 'direct',
    speaker: name === '' ? null : speakerNamed(name, null, fold(cell('role'))),
    said,
    ...(note !== '' && { annotation: { ...NO_VERDICT, note, tags: [], sources: [] } }),
  });
}

const NO_VERDICT = { verdict: null, attribution: null, consistency: null };

/** An address as a table has it: often without its scheme. */
function addressOf(cell: string): string {
  if (/^https?:/iu.test(cell)) return cell;
  return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?]\S*)?$/u.test(cell) ? `https://${cell}` : '';
}
