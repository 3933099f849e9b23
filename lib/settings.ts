import { storage } from 'wxt/utils/storage';

/** The reader's settings, each with its default beside it. Kept on this machine only, never synced. */

/** Whether reading is paused everywhere. */
export const paused = storage.defineItem<boolean>('local:paused', { fallback: false });

/** Hosts on which the reader has switched On Record off. */
export const sitesOff = storage.defineItem<string[]>('local:sitesOff', { fallback: [] });

/** Whether the reader has answered the question of which sites to read. */
export const sitesAsked = storage.defineItem<boolean>('local:sitesAsked', { fallback: false });
