import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/browser/build.ts';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { launchTestChromium } from './support/launch.ts';

describe('installing On Record', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    session = await launchTestChromium({ extension: buildExtension('chromium', 'shipped') });
  });

  afterAll(() => session?.close());

  it('asks once which pages to read, and remembers the answer', async () => {
    const welcome = () => session.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(welcome).toBeDefined();
    const page = welcome();
    if (!page) throw new Error('the welcome page has not opened');
    await page.getByRole('heading', { name: 'Which pages should it read?' }).waitFor();
    const onClick = page.getByRole('button', { name: /^Only on click/u });
    expect(await onClick.getAttribute('aria-pressed')).toBe('false');
    await onClick.click();
    await page.getByRole('status').filter({ hasText: /^Done/u }).waitFor();
    await page.reload();
    await page.locator('.option[aria-pressed=true]').waitFor();
    expect(await onClick.getAttribute('aria-pressed')).toBe('true');
  });

  it('grants no site by itself', async () => {
    const page = await session.openPage('manifest.json');
    const { origins } = await page.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
    expect(origins).toEqual([]);
    await page.close();
  });
});
