import type { Day, LanguageCode } from '../model.ts';
import type { ImportedStatement } from '../model-schema.ts';

/** What every reader of a foreign format answers: rows, one by one, of which none is trusted further than it was checked. */

export type { ImportedStatement };
export type ImportedSpeaker = NonNullable<ImportedStatement['speaker']>;

/** Why a row of a file cannot be taken; the screen words it. */
export type RowProblem =
  | 'no-speaker'
  | 'no-content'
  | 'no-address'
  | 'bad-address'
  | 'bad-date'
  | 'too-long'
  | 'not-json'
  | 'wrong-shape'
  | 'too-deep'
  /** The file ends in the middle of something. */
  | 'cut-short';

export type ImportedRow =
  | { is: 'statement'; line: number; statement: ImportedStatement }
  /** An address to be read with the reader's permission (links, feeds, sitemaps). */
  | { is: 'address'; line: number; address: string; title: string | null; published: Day | null }
  | { is: 'bad'; line: number; problem: RowProblem };

/** A column of a CSV file, by what it holds. */
export type CsvField = 'speaker' | 'quote' | 'date' | 'source' | 'url' | 'title' | 'role' | 'kind' | 'note';

export interface ImportOptions {
  /** The language of what names none itself. */
  language: LanguageCode;
  /** For CSV: the place of each field among the columns, from 0. Guessed from the header where absent. */
  columns?: Partial<Record<CsvField, number>>;
  /** For CSV: whether the first row holds headings. Guessed where absent. */
  headings?: boolean;
}

/** A format that statements or addresses can be imported from. */
export interface ImportFormat {
  id: string;
  /** Whether a file's beginning (its first 64 k characters) and name look like this format. */
  recognises(head: string, name: string): boolean;
  /**
   * Reads text piece by piece and answers rows in the file's order; `line` counts from 1 (lines, or entries where the
   * format has no lines). Never holds the whole of a large file, and never throws for what a file holds.
   */
  read(pieces: AsyncIterable<string>, options: ImportOptions): AsyncGenerator<ImportedRow>;
}
