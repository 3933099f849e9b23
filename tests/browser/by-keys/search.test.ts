import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../support/file-contents.ts';
import { type Keys, keysOn } from '../support/keys.ts';
import { savedBy } from '../support/saved-file.ts';
import { readTariff } from '../support/tariff.ts';
import { withSamples } from '../support/with-samples.ts';

const TAX = 'A tariff is a tax, and it is our own people who pay it';
const TAX_AGAIN = 'A tariff is a tax on our own people';

describe('the record, searched by keyboard alone', () => {
  let library: Page;
  let keys: Keys;

  withSamples(async ({ session, site, page }) => {
    for (const which of [0, 1, 2] as const) await readTariff(session, site, which, page);
    library = await session.openPage('library.html');
    library.setDefaultTimeout(10_000);
    keys = keysOn(library);
    await library.locator('h1:not(.waiting)').waitFor();
  });

  const counted = (words: string | RegExp) =>
    library.getByRole('status').filter({ hasText: words }).first().waitFor();

  it('is narrowed by words, speaker, kind and date, and widened again', async () => {
    await counted('statements');
    const whole = await library.locator('.list-status').textContent();
    await keys.fill('Words or a name', 'tariff');
    await expect.poll(() => library.locator('.list-status').textContent()).not.toBe(whole);
    const all = (await library.locator('.list-status').textContent()) ?? '';
    await keys.fill('Speaker', 'Castel');
    await library.locator('.offered button').first().waitFor();
    await keys.press('Owen Castell');
    await expect.poll(() => library.locator('.list-status').textContent()).not.toBe(all);
    expect(await keys.at()).toBe('Any speaker, not only Owen Castell');
    await library.keyboard.press('Enter');
    expect(await keys.at()).toBe('Speaker');
    await keys.choose('Kind', 'reported');
    await expect.poll(() => library.locator('.list-status').textContent()).not.toBe(all);
    await keys.to('From');
    await library.keyboard.type('01012026');
    await expect.poll(() => library.url()).toContain('from=2026-01-01');
    await keys.press('Clear filters');
    await counted(all);
    await keys.at();
  });

  it('has statements picked out of it, which are copied, and exported together', async () => {
    await keys.fill('Words or a name', 'tax own people');
    await counted('2 statements');
    await keys.tick(`Select: Judith Penhallow: ${TAX_AGAIN}`);
    await counted('1 statement selected');
    expect(await keys.at()).toContain(TAX_AGAIN);
    await keys.tick(`Select: Judith Penhallow: ${TAX}`);
    await counted('2 statements selected');
    await keys.press('Copy');
    await library.locator('.report').getByText('2 statements copied').waitFor();
    await keys.press('Export…');
    await library.getByRole('radio', { name: '2 selected statements' }).waitFor();
    await keys.to('Web Annotation');
    await keys.to('CSV', 'ArrowDown');
    const { content } = await savedBy(library, () => keys.press('Save file'));
    expect(tableOf(content.toString())).toHaveLength(2);
    await library.locator('.report').getByText('2 statements saved').waitFor();
    await library.goBack();
    await keys.press('Select none');
    await library.locator('.selection').waitFor({ state: 'detached' });
    await keys.at();
  });

  it('shows an article, which is forgotten once the question is answered', async () => {
    await keys.to('Articles', 'Shift+Tab');
    await library.keyboard.press('Enter');
    await library.getByRole('heading', { name: 'Articles', level: 1 }).waitFor();
    await keys.fill('Words of the title or outlet', 'turns to tariffs');
    await counted('1 article');
    await keys.press('Penhallow turns to tariffs');
    await library.getByRole('heading', { name: /^Penhallow turns/u }).waitFor();
    await keys.press('Forget this article');
    expect(await keys.at()).toBe('Delete what was recorded here?');
    await keys.press('Cancel');
    expect(await keys.at()).toMatch(/^Penhallow turns/u);
    await keys.press('Forget this article');
    await keys.press(/^Delete$/u);
    await library.locator('.report').getByText('statements deleted.').waitFor();
    expect(await keys.at()).toBe('Articles');
    await counted('2 articles');
  });
});
