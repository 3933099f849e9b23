import { browser } from 'wxt/browser';
import type { StorageState } from '../../components/app/port.ts';
import { ask } from '../../lib/messages/channel.ts';
import { viewContract } from '../../lib/messages/view.ts';

/** What the browser has been asked of its storage, and what it answers. */

/**
 * Asks the browser never to clear the record by itself when the disk grows full. Only a page can ask, not the worker.
 * Answers whether it will not; null where the browser cannot say.
 */
export async function askToKeep(): Promise<boolean | null> {
  try {
    return (await isKept()) || (await navigator.storage.persist());
  } catch {
    return null;
  }
}

/** Whether the browser has promised already; null where it cannot say. */
export async function isKept(): Promise<boolean | null> {
  try {
    return isExempt() || (await navigator.storage.persisted());
  } catch {
    return null;
  }
}

/**
 * Browsers of the Chromium family never clear what an extension with this permission stores (developer.chrome.com,
 * "Storage and cookies"), though they answer the question itself as for a site that has not earned the promise.
 */
function isExempt(): boolean {
  const { permissions } = browser.runtime.getManifest();
  return location.protocol === 'chrome-extension:' && (permissions?.includes('unlimitedStorage') ?? false);
}

export async function storageState(): Promise<StorageState> {
  const [kept, safe, bytes] = await Promise.all([ask(viewContract, 'kept', {}), askToKeep(), bytesUsed()]);
  return { kept, safe, bytes };
}

async function bytesUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}
