import Dexie from 'dexie';

/** A disk may be slow, and a reader's machine asleep. */
const PATIENCE = 10 * 60_000;

/**
 * Waits inside a transaction for what is not the database's: it would end meanwhile, were it not kept up. `work` runs
 * outside it.
 */
export function waitFor<T>(work: () => Promise<T>): Promise<T> {
  return Promise.resolve(Dexie.waitFor<T>(Dexie.ignoreTransaction(work), PATIENCE));
}
