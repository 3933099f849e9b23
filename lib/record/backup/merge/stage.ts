import Dexie from 'dexie';

/** Where a backup's rows stand while they are compared with the record's. */
export const STAGE = 'on-record-restoring';

/** Held while a backup is restored beside the record: one at a time, as another would take its rows away. */
const RESTORING = 'on-record restoring';

/** Does the work of a restore when no other is going on. */
export async function whileRestoring<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(RESTORING, work);
}

/** Deletes what a restore has left that the browser was closed upon; one that is going on keeps its rows. */
export async function clearLeftStage(stage = STAGE): Promise<void> {
  await navigator.locks.request(RESTORING, { ifAvailable: true }, async (lock) => {
    if (lock) await Dexie.delete(stage);
  });
}
