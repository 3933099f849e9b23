import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { launchTestChromium } from './support/launch.ts';
import { savedBy } from './support/saved-file.ts';
import { readTariff } from './support/tariff.ts';

const AGAINST = 'There will be no tariffs on grain while I hold this office';

/** What has the focus, in its own words: its text, else its label. */
const FOCUSED = `(() => {
  const { activeElement: { innerText, labels, value, tagName } } = document;
  const label = labels?.[0]?.innerText ?? '';
  return tagName === 'INPUT' || tagName === 'TEXTAREA' || tagName === 'SELECT' ? label || value : innerText;
})()`;

/** More than any of the places has of what takes the focus. */
const MANY = 60;

describe('the job by keyboard alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let library: Page;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Presses a key until what has the focus begins so. */
  async function until(page: Page, key: 'Tab' | 'ArrowDown', words: string): Promise<void> {
    const met: unknown[] = [];
    for (let presses = 0; presses < MANY; presses++) {
      const focused = String(await page.evaluate(FOCUSED)).replace(/^[“\s]+/u, '');
      if (focused.startsWith(words)) return;
      met.push(focused.slice(0, 30));
      await page.keyboard.press(key);
    }
    throw new Error(`nothing that begins “${words}” takes the focus, but ${met.join(' | ')}`);
  }
  const press = async (page: Page, words: string) => {
    await until(page, 'Tab', words);
    await page.keyboard.press('Enter');
  };

  it('annotates: verdict, note, source and tags', async () => {
    const { tabId } = await readTariff(session, site, 0, await session.newPage());
    const popup = await session.openPopup(tabId);
    await popup.locator('button.row').first().waitFor();
    await press(popup, AGAINST);
    await popup.locator('blockquote.whole', { hasText: AGAINST }).waitFor();
    await press(popup, 'Annotate');
    await popup.getByRole('heading', { name: 'Your annotation' }).waitFor();
    await until(popup, 'Tab', 'No verdict');
    await popup.keyboard.press('ArrowDown');
    await until(popup, 'ArrowDown', 'False');
    for (const [field, words] of [
      ['Note', 'The tariff came later.'],
      ['Sources', 'https://gazette.example/tariff-act'],
      ['Tags', 'tariff'],
    ] as const) {
      await until(popup, 'Tab', field);
      await popup.keyboard.type(words);
    }
    await press(popup, 'Save');
    await popup.getByRole('status').filter({ hasText: 'Annotation saved.' }).waitFor();
    await popup.close();
  });

  it('exports what has a verdict', async () => {
    library = await session.openPage('library.html');
    await library.locator('h1:not(.waiting)').waitFor();
    await press(library, 'Export');
    await library.getByRole('heading', { name: 'Export', level: 1 }).waitFor();
    await until(library, 'Tab', 'Web Annotation');
    await until(library, 'ArrowDown', 'ClaimReview');
    const { content } = await savedBy(library, () => press(library, 'Save file'));
    expect(content.toString()).toContain(`"claimReviewed": "${AGAINST}"`);
    await library.locator('.report').getByText('1 statement saved').waitFor();
  });

  it('saves a backup', async () => {
    await until(library, 'Tab', 'Backup');
    await library.keyboard.press('Enter');
    await library.getByRole('heading', { name: 'Backup', level: 1 }).waitFor();
    const { name } = await savedBy(library, () => press(library, 'Save a backup'));
    await library.locator('.report').getByText(`Saved as ${name}.`).waitFor();
  });
});
