import { inject } from 'vitest';
import { type ChromiumSession, launchChromium } from '../../../scripts/browser/chromium.ts';
import type { Engine } from '../../../scripts/browser/find.ts';
import { type FirefoxSession, launchFirefox } from '../../../scripts/browser/firefox.ts';

/** The interface's language under test. */
export interface TestLaunch {
  locale?: 'en' | 'ru';
  /** Another build than the granted one. */
  extension?: string;
  /** Where Firefox saves files. */
  downloads?: string;
}

function options(engine: Engine, { locale = 'en', extension, downloads }: TestLaunch) {
  const subject = inject('subjects')[engine];
  return {
    path: subject.browser.path,
    extension: extension ?? subject.extension,
    headless: true,
    locale,
    ...(downloads && { downloads }),
  };
}

/** Headless Chromium with the extension, all sites granted, in a profile of its own. */
export function launchTestChromium(launch: TestLaunch = {}): Promise<ChromiumSession> {
  return launchChromium(options('chromium', launch));
}

/** Headless Firefox with the extension, all sites granted, in a profile of its own. */
export function launchTestFirefox(launch: TestLaunch = {}): Promise<FirefoxSession> {
  return launchFirefox(options('firefox', launch));
}
