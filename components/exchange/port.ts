import type { Instant } from '../../lib/model.ts';
import type { ChosenFile, FileFailure, FileResults, Imported, ImportPreview } from './file-work.ts';

/** How far a job has come: `part` from 0 to 1, null where nobody can tell. */
export type OnProgress = (part: number | null, rows: number) => void;

/** A job with files that is being done. */
export interface RunningJob<Result> {
  /** Rejects with a FileError; never settles once the job was stopped. */
  result: Promise<Result>;
  /** Calls it off: the record is as it was. */
  stop: () => void;
  /** Holds it up, or lets it go on; where that can be done. */
  pause?: (paused: boolean) => void;
}

/** Why a page could not be fetched. */
export type FetchProblem = 'not-reached' | 'refused' | 'too-slow' | 'too-large' | 'not-a-page';

/** What came of fetching pages. `declined`: the browser, or the reader, did not grant their sites. */
export type PagesFetched =
  | { state: 'declined' }
  | { state: 'fetched'; files: ChosenFile[]; failed: { address: string; problem: FetchProblem }[] };

/** Why a job with files came to nothing. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly failure: FileFailure;

  constructor(failure: FileFailure) {
    super(`file work: ${failure.why}`);
    this.failure = failure;
  }
}

/** The last backup that was saved. */
export interface LastBackup {
  made: Instant;
  statements: number;
}

/** What the screens of import, export and backup ask of the world around them. */
export interface ExchangePort {
  preview: (files: readonly ChosenFile[], onProgress: OnProgress) => RunningJob<ImportPreview>;
  /** Forgets what a preview has read: it will not be imported. */
  letGo: () => void;
  /** Asks for the sites of these addresses and fetches them; to be called in the very turn of a click. */
  fetchPages: (addresses: readonly string[], onProgress: OnProgress) => RunningJob<PagesFetched>;
  import: (files: readonly ChosenFile[], onProgress: OnProgress) => RunningJob<Imported>;
  /** Makes a backup; `saveBackup` saves it. */
  backup: (onProgress: OnProgress) => RunningJob<FileResults['backup']>;
  saveBackup: (made: FileResults['backup']) => Promise<string>;
  lastBackup: () => Promise<LastBackup | null>;
  checkBackup: (file: File, onProgress: OnProgress) => RunningJob<FileResults['check']>;
  restore: (file: File, onProgress: OnProgress) => RunningJob<FileResults['restore']>;
}
