import { linkToStatement } from '../annotation/statement-link.ts';
import { ACCURACY, ATTRIBUTION, CONSISTENCY, labelOf } from '../annotation/verdicts.ts';
import type { ExportRow } from '../views/export-row.ts';
import { csvText } from './csv-text.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * CSV for spreadsheets: a header row and one row a statement.
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
  ['byline', ({ article }) => article.byline ?? ''],
  ['published', ({ article }) => article.published ?? ''],
  ['language', ({ article }) => article.language],
  ['url', ({ article }) => article.address],
  ['link', ({ statement, article }) => linkToStatement(statement, article)],
  ['mention', ({ statement }) => statement.speaker?.mention.text ?? ''],
  ['cue', ({ statement }) => statement.cue?.text ?? ''],
  ['via', ({ statement }) => statement.speaker?.via ?? ''],
  ['checker', ({ statement }) => statement.check?.checker ?? ''],
  ['check', ({ statement }) => statement.check?.label ?? ''],
  ['check_url', ({ statement }) => statement.check?.address ?? ''],
  ['check_date', ({ statement }) => statement.check?.reviewed ?? ''],
  ['check_verdict', ({ statement }) => labelOf(ACCURACY, statement.check?.verdict ?? null, 'en')],
  ['accuracy', ({ annotation }) => labelOf(ACCURACY, annotation?.verdict ?? null, 'en')],
  ['attribution', ({ annotation }) => labelOf(ATTRIBUTION, annotation?.attribution ?? null, 'en')],
  ['consistency', ({ annotation }) => labelOf(CONSISTENCY, annotation?.consistency ?? null, 'en')],
  ['note', ({ annotation }) => annotation?.note ?? ''],
  ['tags', ({ annotation }) => annotation?.tags.join('; ') ?? ''],
  // An address holds no line break, so one per line can be parted again.
  ['sources', ({ annotation }) => annotation?.sources.join('\n') ?? ''],
  ['annotated', ({ annotation }) => annotation?.updated ?? ''],
  ['id', ({ statement }) => statement.id],
  ['speaker_sort', ({ statement }) => statement.speaker?.sort ?? ''],
];

export const csv = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write(rows) {
    const header = COLUMNS.map(([name]) => name);
    const lines = [header, ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
    return csvText(lines);
  },
} satisfies ExportFormat;
