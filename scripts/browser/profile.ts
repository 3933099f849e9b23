import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Profiles are kept in the project: a browser packed as a snap sees no other temporary directory. */
const PROFILES = resolve(import.meta.dirname, '../../.tmp/profiles');

/** A new, empty profile directory, and its removal, which also happens when this process ends. */
export function makeProfile(): { path: string; discard: () => void } {
  mkdirSync(PROFILES, { recursive: true });
  const path = mkdtempSync(join(PROFILES, 'p-'));
  const discard = () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {
      // The browser is still writing its last files: the removal at the end of this process gets them.
    }
  };
  process.once('exit', discard);
  return { path, discard };
}

export interface LaunchOptions {
  /** The browser's executable. */
  path: string;
  /** The directory of the built extension. */
  extension: string;
  headless: boolean;
  /** The interface's language, `en` or `ru`; the machine's own where absent. */
  locale?: string;
}
