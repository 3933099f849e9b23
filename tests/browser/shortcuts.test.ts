import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FirefoxSession } from '../../scripts/browser/firefox.ts';
import { axeFindings } from './support/axe.ts';
import { launchTestFirefox } from './support/launch.ts';

let session: FirefoxSession;
beforeAll(async () => {
  session = await launchTestFirefox();
});
afterAll(() => session?.close());

const KEYS_OF_PAUSE = `browser.commands.getAll().then((all) => all.find(({ name }) => name === 'pause').shortcut)`;

it('changes a key in Firefox by pressing another, undoes it, and refuses what is taken', async () => {
  const page = await session.openPage('library.html#/settings');
  const press = async (key: 'j' | 'p') => {
    await page.locator('.keys-field input').click();
    await page.keyboard.down('Alt');
    await page.keyboard.press(key);
    await page.keyboard.up('Alt');
  };
  const change = () =>
    page.locator('button[aria-label="Change the keys: Pause or resume everywhere"]').click();

  await change();
  await press('j');
  await page.waitForSelector('.keys-field [role=alert]:not(:empty)');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(KEYS_OF_PAUSE)).toBe('');

  await press('p');
  await expect.poll(() => page.evaluate(KEYS_OF_PAUSE)).toBe('Alt+P');
  await page.waitForSelector('.report[data-empty=false] button');
  expect(await page.$eval('[role=status]', ({ textContent }) => textContent)).toBe(
    'Pause or resume everywhere: Alt+P',
  );
  await page.locator('.report button').click();
  await expect.poll(() => page.evaluate(KEYS_OF_PAUSE)).toBe('');
  await page.close();
});
