import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/browser/build.ts';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { axeFindings } from './support/axe.ts';
import { launchTestChromium, launchTestFirefox } from './support/launch.ts';

describe('installing On Record', () => {
  let session: ChromiumSession;

  beforeAll(async () => {
    session = await launchTestChromium({ extension: buildExtension('chromium', 'shipped') });
  });

  afterAll(() => session?.close());

  it('asks once which pages to read, and remembers the answer', async () => {
    const welcome = () => session.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(welcome, { timeout: 10_000 }).toBeDefined();
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

  it('says that the browser keeps the record, which need not be asked for here', async () => {
    const page = await session.openPage('welcome.html');
    await page.getByText('The browser has promised not to clear the record by itself.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep my record safe' }).count()).toBe(0);
    await page.close();
  });

  it('leads to the import', async () => {
    const page = await session.openPage('welcome.html');
    await page.getByRole('link', { name: 'Import' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    await page.close();
  });

  it('gives axe nothing to find and no reason to scroll sideways, light or dark, wide or narrow', async () => {
    const page = await session.openPage('welcome.html');
    await page.getByRole('img').first().waitFor();
    expect(await page.getByRole('img').count()).toBe(3);
    for (const width of [360, 1100])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeFindings(page), `${colorScheme} ${width}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      }
    await page.close();
  });

  it("opens the browser's own page of keys from the settings", async () => {
    const page = await session.openPage('library.html#/settings');
    await page.getByText('Next statement on the page').waitFor();
    await page.getByRole('button', { name: 'Change the keys' }).click();
    const opened = () => session.context.pages().find((one) => one.url() === 'chrome://extensions/shortcuts');
    await expect.poll(opened).toBeDefined();
    await opened()?.close();
    await page.close();
  });

  it('grants no site by itself', async () => {
    const page = await session.openPage('manifest.json');
    const { origins } = await page.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
    expect(origins).toEqual([]);
    await page.close();
  });
});

it('asks Firefox to keep the record, and tells its answer', async () => {
  const session = await launchTestFirefox();
  try {
    const page = await session.openPage('welcome.html');
    expect(await page.evaluate('navigator.storage.persisted()')).toBe(false);
    await page.locator('[aria-labelledby=keep] button').click();
    await page.waitForSelector('[aria-labelledby=keep] [role=status]:not(:empty)');
    expect(await page.evaluate('navigator.storage.persisted()')).toBe(true);
    expect(await page.$eval('[aria-labelledby=keep] [role=status]', ({ textContent }) => textContent)).toBe(
      'The browser has promised not to clear the record by itself.',
    );
  } finally {
    await session.close();
  }
});
