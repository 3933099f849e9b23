import Dexie from 'dexie';
import type { RecordFailure } from '../views/record-failure.ts';

/** The record could not be written or read. Nothing was half written: every change is one transaction. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly failure: RecordFailure;

  constructor(failure: RecordFailure, cause?: unknown) {
    super(`record ${failure}`, { cause });
    this.failure = failure;
  }
}

/** Names under which browsers and Dexie report that the disk, or what the browser grants of it, is full. */
const QUOTA_NAMES: ReadonlySet<string> = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** Runs work on the record; what the database throws comes out as a RecordError, other errors as they are. */
export async function guarded<T>({ dexie }: { dexie: Dexie }, work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!dexie.isOpen()) {
      await refuseNewer(dexie);
      await openUnlessBlocked(dexie);
    }
    return await work();
  } catch (error) {
    throw asRecordError(error);
  }
}

/** Versions as Dexie counts them; on disk they are tenfold. */
const STORED_FOR_ONE = 10;

/**
 * A newer On Record in another window may have upgraded the record, for which this connection gave way. Dexie would open
 * it all the same, and rows would be written that lack what the newer version needs.
 */
async function refuseNewer({ name, verno }: Dexie): Promise<void> {
  const stored = await Dexie.dependencies.indexedDB.databases();
  const version = stored.find((database) => database.name === name)?.version ?? 0;
  if (Math.floor(version / STORED_FOR_ONE) > verno) throw new RecordError('newer');
}

/**
 * Another window that will not let go of the record makes its upgrade wait, for ever if need be: that is told at once.
 * The upgrade stays asked for, so a later attempt succeeds as soon as the other window is closed.
 */
async function openUnlessBlocked(dexie: Dexie): Promise<void> {
  let onBlocked = () => {};
  const blocked = new Promise<never>((_, reject) => {
    onBlocked = () => {
      blockedRecords.add(dexie);
      reject(new RecordError('blocked'));
    };
  });
  if (blockedRecords.has(dexie)) onBlocked();
  dexie.on('blocked', onBlocked);
  try {
    await Promise.race([dexie.open().then(() => blockedRecords.delete(dexie)), blocked]);
  } finally {
    dexie.on('blocked').unsubscribe(onBlocked);
  }
}

/** Records whose opening waits for another window: the browser tells so only once. */
const blockedRecords = new WeakSet<Dexie>();

function asRecordError(error: unknown): unknown {
  if (error instanceof RecordError) return error;
  if (causesOf(error).some((name) => QUOTA_NAMES.has(name))) return new RecordError('quota', error);
  if (error instanceof Dexie.DexieError || error instanceof DOMException)
    return new RecordError('unavailable', error);
  return error;
}

/** The names of an error and of those within it: a full disk often comes wrapped in an aborted transaction. */
function causesOf(error: unknown, depth = 0): string[] {
  if (depth > 5 || typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  const inner = 'inner' in error ? causesOf(error.inner, depth + 1) : [];
  const cause = 'cause' in error ? causesOf(error.cause, depth + 1) : [];
  return [...name, ...inner, ...cause];
}
