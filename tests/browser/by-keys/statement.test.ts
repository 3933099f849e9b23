import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';
import type { ReadArticle } from '../../../scripts/browser/reading.ts';
import { serveSamples } from '../../../scripts/browser/samples.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import { type Keys, keysOn } from '../support/keys.ts';
import { launchTestChromium } from '../support/launch.ts';
import { readTariff } from '../support/tariff.ts';

const TAX = 'A tariff is a tax, and it is our own people who pay it';
const TAX_AGAIN = 'A tariff is a tax on our own people';
const DONE = 'The tariff has done its work';

describe('a statement in the popup, by keyboard alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let read: ReadArticle;
  let popup: Page;
  let keys: Keys;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium();
    const tab = await session.newPage();
    for (const which of [0, 1, 2] as const) read = await readTariff(session, site, which, tab);
    popup = await session.openPopup(read.tabId);
    popup.setDefaultTimeout(10_000);
    keys = keysOn(popup);
    await popup.locator('button.row').first().waitFor();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const told = (words: string) => popup.locator('.report').getByText(words).waitFor();
  const shows = (words: string) => popup.locator('blockquote.whole', { hasText: words }).waitFor();

  it('is opened from the list, and left for the same row again', async () => {
    await keys.press(DONE);
    await shows(DONE);
    expect(await keys.at()).toBe('Judith Penhallow');
    await keys.to('This page', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    expect(await keys.at()).toContain(DONE);
    await keys.press(TAX_AGAIN);
    await shows(TAX_AGAIN);
  });

  it('shows the earlier ones in each order, and opens one', async () => {
    await keys.press('newest');
    await popup.locator('.earlier-item').first().waitFor();
    await keys.press('all');
    await popup.locator('.earlier-item', { hasText: TAX }).waitFor();
    await keys.to('most relevant', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await keys.press('Open');
    await popup.getByRole('button', { name: 'Back', exact: true }).waitFor();
    expect(await keys.at()).toContain('Penhallow');
    await keys.to('Back', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await shows(TAX_AGAIN);
  });

  it('has its possible shift answered, and the answer taken back', async () => {
    const shift = popup.locator('.shift, fieldset.orders', { hasText: 'no shift' }).first();
    await shift.waitFor();
    await keys.press('in part');
    await told('Your answer is kept.');
    expect(await keys.at()).toBe('in part');
    await popup.keyboard.press('Enter');
    await told('Your answer is taken back.');
  });

  it('is annotated twice, comes back as it was from its history, and by undoing', async () => {
    const annotate = async (verdict: string, note: string) => {
      await keys.to('No verdict');
      await popup.keyboard.press('ArrowDown');
      await keys.to(verdict, 'ArrowDown');
      await keys.fill('Note', note);
      await keys.press('Save');
      await told('Annotation saved.');
    };
    await keys.to('Annotate', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await annotate('Half true', 'It brought in little.');
    await keys.press('Edit annotation');
    await keys.fill('Note', 'It brought in nothing.');
    await keys.press('Save');
    await told('Annotation saved.');
    await keys.press('Edit annotation');
    await keys.press('Earlier versions');
    await keys.press('Restore as of');
    await popup.locator('.note', { hasText: 'It brought in little.' }).waitFor();
    await keys.press('Undo');
    await told('Undone.');
    await popup.locator('.note', { hasText: 'It brought in nothing.' }).waitFor();
    await keys.press('Edit annotation');
    await keys.press('Remove');
    expect(await keys.at()).toBe('Keep it');
    await keys.to('Yes, remove', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await told('Annotation removed.');
    await keys.press('Undo');
    await told('Undone.');
    await popup.locator('.note', { hasText: 'It brought in nothing.' }).waitFor();
    expect(await keys.at()).toBe('Judith Penhallow');
  });

  it('is corrected: speaker, date and words; then as it was', async () => {
    await keys.press('Correct');
    await popup.locator('.correct-span').waitFor();
    await keys.fill('Speaker', 'Castel');
    await popup.getByRole('option').first().waitFor();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await keys.choose('When it was said', 'Month');
    await keys.choose('Month', 'March');
    await keys.fill('Year', '2026');
    await keys.press('End a word later');
    expect(await keys.at()).toBe('End a word later');
    await keys.press('Save');
    await told('Corrected.');
    await popup.getByRole('heading', { name: 'Owen Castell', level: 1 }).waitFor();
    await keys.press('Undo');
    await told('Undone.');
    await popup.getByRole('heading', { name: 'Judith Penhallow', level: 1 }).waitFor();
    await keys.at();
  });

  it('is denied, and brought back from under the list', async () => {
    await keys.press('Correct');
    await popup.locator('.correct-span').waitFor();
    await keys.press('This is no statement');
    await popup.getByRole('heading', { name: 'No statement' }).waitFor();
    expect(await keys.at()).toBe('No statement');
    await keys.to('This page', 'Shift+Tab');
    await popup.keyboard.press('Enter');
    await keys.press('No statements, as you said: 1');
    await keys.press('Bring back');
    await told('Undone.');
    await popup.locator('button.row', { hasText: TAX_AGAIN }).waitFor();
    await keys.at();
  });

  it('is copied as Markdown, by the arrow keys of a menu that Escape closes', async () => {
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await keys.press(TAX_AGAIN);
    await shows(TAX_AGAIN);
    await keys.press('Copy');
    await popup.keyboard.press('Escape');
    expect(await keys.at()).toBe('Copy');
    await popup.keyboard.press('Enter');
    await keys.to('Markdown', 'ArrowDown');
    await popup.keyboard.press('Enter');
    await told('Copied, with speaker, date and source.');
    expect(await keys.at()).toBe('Copy');
  });

  it('is set beside an earlier one in the library, which opens both', async () => {
    const opened = session.context.waitForEvent('page');
    await keys.press('Compare');
    const library = await opened;
    await library.getByRole('heading', { name: 'Side by side' }).waitFor();
    const there = keysOn(library);
    await there.press('Copy both');
    await library.locator('.report').getByText('Both copied').waitFor();
    await there.to('changed', 'Shift+Tab');
    await library.keyboard.press('Enter');
    await library.locator('.report').getByText('Your answer is kept.').waitFor();
    await there.at();
    await library.close();
  });
});
