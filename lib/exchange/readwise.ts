import { judgementWords } from '../annotation/verdicts.ts';
import type { Annotation } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';
import { csvText } from './csv-text.ts';
import type { ExportContext, ExportFormat } from './export-format.ts';

/** Readwise's CSV for bulk import: these columns by these names. */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Highlights for Readwise, one a statement. The author is who said it, as Readwise gathers highlights by author and
 * title; the location is the statement's place in the article, which keeps them in order.
 */
export const readwise = {
  id: 'readwise',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write(rows, context) {
    return csvText([COLUMNS, ...rows.map((row) => cellsOf(row, context))]);
  },
} satisfies ExportFormat;

function cellsOf(row: ExportRow, context: ExportContext): string[] {
  const { statement, article, speaker, annotation } = row;
  return [
    statement.text,
    article.title,
    speaker?.name ?? statement.speaker?.name ?? article.publisher,
    article.address,
    annotation ? noteOf(annotation, context) : '',
    String(statement.start),
    statement.firstRead,
  ];
}

/** Tags as Readwise reads them, words that begin with a dot, before the verdicts, the note and its sources. */
function noteOf(annotation: Annotation, { language }: ExportContext): string {
  const tags = annotation.tags.map((tag) => `.${tag.trim().replace(/[\s.]+/gu, '_')}`).join(' ');
  const verdicts = judgementWords(annotation, language);
  return [tags, ...verdicts, annotation.note, ...annotation.sources].filter((part) => part !== '').join('\n');
}
