import type {
  ArticleText,
  ClaimCheck,
  Day,
  FoundSpeaker,
  LanguageCode,
  Said,
  StatementKind,
} from '../model.ts';
import type { AnnotationDraft } from '../model-schema.ts';

/** What every reader of a foreign format answers: rows, one by one, of which none is trusted further than it was checked. */

/** A statement as a file tells it, on its way into the record. */
export interface ImportedStatement {
  /** Where it was published. Nobody has read it here, so it has no text of its own. */
  article: Omit<ArticleText, 'text'>;
  /** The content, without outer quotation marks. */
  text: string;
  kind: StatementKind;
  /** Null where the file names nobody. */
  speaker: ImportedSpeaker | null;
  said: Said | null;
  recalled: boolean;
  /** What stood before and after it on the page, where the file tells; else empty. */
  prefix: string;
  suffix: string;
  /** What a fact-checker found of it; a `claim` has it. */
  check?: ClaimCheck;
  /** The reader's own, where the file brings one. */
  annotation?: AnnotationDraft;
}

export type ImportedSpeaker = Pick<FoundSpeaker, 'name' | 'sort' | 'role'>;

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
  | 'cut-short'
  /** A sitemap that lists sitemaps, and no article. */
  | 'lists-sitemaps';

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
