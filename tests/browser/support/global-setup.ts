import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/browser/build.ts';
import type { Engine, InstalledBrowser } from '../../../scripts/browser/find.ts';
import { ensureEngine } from '../../../scripts/browser/install.ts';

/** A browser to test in, and the extension's granted build for it. */
export interface Subject {
  browser: InstalledBrowser;
  extension: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    subjects: Record<Engine, Subject>;
  }
}

/** Once before all browser tests: both browsers and both builds. Fails with one line where a browser is missing. */
export default function setup(project: TestProject): void {
  const subject = (engine: Engine): Subject => ({
    browser: ensureEngine(engine),
    extension: buildExtension(engine, 'granted'),
  });
  project.provide('subjects', { chromium: subject('chromium'), firefox: subject('firefox') });
}
