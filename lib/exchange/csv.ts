import { linkToQuotation } from '../annotation/text-fragment.ts';
import { ACCURACY, ATTRIBUTION, CONSISTENCY, labelOf } from '../annotation/verdicts.ts';
import type { ExportRow } from '../model.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * CSV by RFC 4180: a header row, commas, CRLF, quotation marks doubled. It begins with a byte order mark: without one
 * Excel reads UTF-8 as the system's old code page, and every other reader of CSV skips it.
 *
 * Names of columns and verdicts are English whatever the interface, so that files of two readers can be joined.
 */

type Column = readonly [name: string, value: (row: ExportRow) => string];

const COLUMNS: readonly Column[] = [
  ['speaker', ({ speaker, statement }) => speaker?.name ?? statement.speaker?.name ?? ''],
  ['role', ({ statement }) => statement.speaker?.role ?? ''],
  ['quote', ({ statement }) => statement.text],
  ['kind', ({ statement }) => statement.kind],
  ['date', ({ statement }) => statement.said?.from ?? ''],
  ['date_to', ({ statement }) => statement.said?.to ?? ''],
  ['date_precision', ({ statement }) => statement.said?.precision ?? ''],
  ['date_basis', ({ statement }) => statement.said?.basis ?? ''],
  ['recalled', ({ statement }) => (statement.recalled ? 'yes' : 'no')],
  ['source', ({ article }) => article.publisher],
  ['title', ({ article }) => article.title],
  ['published', ({ article }) => article.published ?? ''],
  ['language', ({ article }) => article.language],
  ['url', ({ article }) => article.address],
  [
    'link',
    ({ statement, article }) =>
      linkToQuotation(article.address, statement.text, statement.prefix, statement.suffix),
  ],
  ['mention', ({ statement }) => statement.speaker?.mention.text ?? ''],
  ['cue', ({ statement }) => statement.cue?.text ?? ''],
  ['via', ({ statement }) => statement.speaker?.via ?? ''],
  ['accuracy', ({ annotation }) => labelOf(ACCURACY, annotation?.verdict ?? null, 'en')],
  ['attribution', ({ annotation }) => labelOf(ATTRIBUTION, annotation?.attribution ?? null, 'en')],
  ['consistency', ({ annotation }) => labelOf(CONSISTENCY, annotation?.consistency ?? null, 'en')],
  ['note', ({ annotation }) => annotation?.note ?? ''],
  ['tags', ({ annotation }) => annotation?.tags.join('; ') ?? ''],
  // An address holds no line break, so one per line can be parted again.
  ['sources', ({ annotation }) => annotation?.sources.join('\n') ?? ''],
  ['annotated', ({ annotation }) => annotation?.updated ?? ''],
  ['id', ({ statement }) => statement.id],
];

export const csv = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write(rows) {
    const header = COLUMNS.map(([name]) => name);
    const lines = [header, ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
    return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
  },
} satisfies ExportFormat;

/**
 * What a spreadsheet takes for the beginning of a formula: the OWASP list, with the full-width signs that East Asian
 * editions read alike.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell's text: an apostrophe before what would run as a formula, quoted where its characters need it. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
