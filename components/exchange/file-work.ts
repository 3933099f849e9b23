import type { CsvField, RowProblem } from '../../lib/exchange/import-format.ts';
import type { PartScope } from '../../lib/messages/view.ts';
import type { Day, Instant, LanguageCode, StatementKind } from '../../lib/model.ts';
import type { MergeCounts } from '../../lib/views/merge-counts.ts';
import type { PartSubject } from '../../lib/views/part-subject.ts';
import type { RecordFailure } from '../../lib/views/record-failure.ts';

/** What the library asks of its worker, which reads and writes files so that the page stays quick; and what it answers. */

/** A file that the reader has chosen, and how it is to be read. */
export interface ChosenFile {
  file: File;
  /** A format's id; null to have it recognised. */
  format: string | null;
  /** For a table: which column holds what; null to have it guessed. */
  columns: Partial<Record<CsvField, number>> | null;
  /** For a table: whether the first row holds headings; absent to have it guessed. */
  headings?: boolean;
  /** For a page that has just been fetched: where it came from, and the encoding that its server named. */
  served?: { address: string; charset: string | null };
}

/** The format of web pages: saved ones, and those that were fetched. They are read as articles, not row by row. */
export const PAGE_FORMAT = 'page';

/** Backups and parts of records: they are restored, not imported. */
export const BACKUP_FORMAT = 'backup';

/** Files, and how they are read. */
export interface FilesToRead {
  files: readonly ChosenFile[];
  /** The language of what names none itself. */
  language: LanguageCode;
  /** Languages whose articles the reader does not want read. */
  languagesOff: readonly LanguageCode[];
}

export type FileJob =
  /** Read all, write nothing. */
  | ({ does: 'preview' } & FilesToRead)
  | ({ does: 'import'; now: Instant } & FilesToRead)
  /** `part`: what of the record; null for the whole. */
  | { does: 'backup'; made: Instant; part: PartScope | null }
  /** Whether a backup is whole, and what it holds. */
  | { does: 'check'; file: File; now: Instant }
  | { does: 'restore'; file: File; now: Instant };

/** What a file's row will be on record. */
export interface RowPreview {
  text: string;
  kind: StatementKind;
  speaker: string | null;
  day: Day | null;
  publisher: string;
  language: LanguageCode;
}

/** Why a page cannot be taken; the screen words it. */
export type PageProblem =
  | 'page-list'
  | 'page-no-article'
  | 'page-little-text'
  | 'page-no-address'
  | 'page-too-large'
  | 'page-unreadable'
  | 'page-too-many'
  | 'page-language-off';

/** What a page will be on record. */
export interface PagePreview {
  address: string;
  title: string;
  publisher: string;
  published: Day | null;
  language: LanguageCode;
  statements: number;
  /** On record already it is `known`; `changed` where it is now another text than the one on record. */
  standing: 'new' | 'known' | 'changed';
}

/** An address among the files, to be read from the web if the reader ticks it. */
export interface LinkPreview {
  address: string;
  title: string | null;
  published: Day | null;
  /** Whether the article at this address is on record. */
  known: boolean;
}

/** One chosen file, as far as it could be made out. */
export interface FilePreview {
  name: string;
  /** Null where it is no format of ours. */
  format: string | null;
  /** For a table: its columns, by their heading or first cell, and what they are taken for. */
  table: { columns: string[]; taken: Partial<Record<CsvField, number>>; hasHeadings: boolean } | null;
}

export interface ImportPreview {
  files: FilePreview[];
  statements: number;
  /** How many of them are on record already. */
  known: number;
  /** The first few as they will be. */
  first: RowPreview[];
  /** The first few that cannot be taken, and how many there are; a page is no row, so that it has no line. */
  bad: { file: string; line: number | null; problem: RowProblem | PageProblem }[];
  badCount: number;
  /** How many of them are pages. */
  badPages: number;
  /** Addresses of articles to be read, where the files hold such: how many, and the first of them. */
  addresses: number;
  links: LinkPreview[];
  /** Articles in pages. */
  pages: PagePreview[];
}

/** What an import came to. */
export interface Imported {
  added: number;
  known: number;
  annotated: number;
  /** Pages that were put on record. */
  pages: number;
}

/** What a backup holds. */
export interface BackupContents {
  made: Instant;
  /** What part of a record it is; null for the whole. */
  part: PartSubject | null;
  articles: number;
  statements: number;
  speakers: number;
  annotations: number;
}

export interface FileResults {
  preview: ImportPreview;
  import: Imported;
  backup: { file: Blob; contents: BackupContents };
  /** `beside`: what comes of it beside what is on record; null where nothing is. */
  check: { contents: BackupContents; beside: MergeCounts | null };
  restore: { contents: BackupContents; beside: MergeCounts | null };
}

/** Why a job came to nothing; the record is as it was. */
export type FileFailure =
  | { why: 'record'; failure: RecordFailure }
  /** `line`: the first that is not right; 0 where it is the file as a whole. */
  | { why: 'backup'; problem: 'other' | 'newer' | 'cut' | 'damaged'; line: number }
  | { why: 'too-large' | 'unreadable' };

export type FileEvent =
  /** `part`: from 0 to 1; null where nobody can tell. */
  | { is: 'progress'; part: number | null; rows: number }
  /** Holds what the job was to find, alone. */
  | { is: 'done'; results: Partial<FileResults> }
  | { is: 'failed'; failure: FileFailure };
