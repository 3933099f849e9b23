import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';
import { serveSamples } from '../../../scripts/browser/samples.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import { launchTestChromium, type TestLaunch } from './launch.ts';

/** The sample articles, served; a browser with the extension; and a tab to read them in. */
export interface WithSamples {
  site: Site;
  session: ChromiumSession;
  page: Page;
}

/** Opens all that before the tests of a `describe` and hands it over; closes it after them, whatever failed. */
export function withSamples(
  use: (opened: WithSamples) => void | Promise<void>,
  launch: TestLaunch = {},
): void {
  let site: Site | undefined;
  let session: ChromiumSession | undefined;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium(launch);
    await use({ site, session, page: await session.newPage() });
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });
}
