import type { LabelLanguage } from '../annotation/verdicts.ts';
import type { Instant } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';

/** What an export is of and when it was made, given from outside: formats have no clock and no locale. */
export interface ExportContext {
  /** What the rows are of: an article's title, a speaker's name; null for the whole record. */
  subject: string | null;
  exported: Instant;
  /** The language of the words that the format itself adds, where a person reads them. */
  language: LabelLanguage;
}

/** A format that statements can be exported in. */
export interface ExportFormat {
  id: string;
  /** The file's extension, without the dot. */
  extension: string;
  mediaType: string;
  /** Whether the format has a form for a row; it has one for every row where this is left out. */
  holds?(row: ExportRow): boolean;
  /** The whole file's text; rows stay in the order given, and those that it does not hold are left out. */
  write(rows: readonly ExportRow[], context: ExportContext): string;
}
