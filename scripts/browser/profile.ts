import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Profiles are kept in the project: a browser packed as a snap sees no other temporary directory. */
const PROFILES = resolve(import.meta.dirname, '../../.tmp/profiles');

/** A browser's profile. */
export interface Profile {
  path: string;
  /** Removes it, once the browser has written its last files. */
  discard: () => Promise<void>;
}

/** A new, empty profile directory. It is removed at the latest when this process ends. */
function makeProfile(): Profile {
  mkdirSync(PROFILES, { recursive: true });
  const path = mkdtempSync(join(PROFILES, 'p-'));
  process.once('exit', () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {
      // A browser that outlives this process keeps its files; they are under `.tmp`, where nothing is looked for.
    }
  });
  return {
    path,
    discard: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/**
 * A profile that is kept and used again, in a directory of the caller's, which is made where it is absent. Chromium would
 * run the extension's worker as it was when the profile was last used: it must read it anew.
 */
function keptProfile(path: string): Profile {
  mkdirSync(path, { recursive: true });
  rmSync(join(path, 'Default', 'Service Worker'), { recursive: true, force: true });
  return { path, discard: async () => {} };
}

/** The profile that a browser is to be started with. */
export function profileFor({ profile }: Pick<LaunchOptions, 'profile'>): Profile {
  return profile === undefined ? makeProfile() : keptProfile(profile);
}

export interface LaunchOptions {
  /** The browser's executable. */
  path: string;
  /** The directory of the built extension. */
  extension: string;
  headless: boolean;
  /** The interface's language, `en` or `ru`; the machine's own where absent. */
  locale?: string;
  /** Where Firefox saves files without asking, absolute; as it would by itself where absent. */
  downloads?: string;
  /** A profile's directory that is kept, absolute; an empty one that is removed at the end where absent. */
  profile?: string;
}
