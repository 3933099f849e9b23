import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';
import type { ReadArticle } from '../../../scripts/browser/reading.ts';
import { serveSamples } from '../../../scripts/browser/samples.ts';
import type { Site } from '../../../scripts/browser/serve.ts';
import { cardBox } from '../support/hand.ts';
import { highlightsOf } from '../support/highlights.ts';
import { keysOn } from '../support/keys.ts';
import { launchTestChromium } from '../support/launch.ts';
import { sidePanelOf } from '../support/side-panel.ts';
import { readTariff } from '../support/tariff.ts';

const FIRST = 'Karvenia will abolish its tariff on Loranian grain';
const SECOND = 'The tariff has done its work';
/** Words that nobody is found to have said. */
const WORDS = 'Wheat futures in Oresta rose';
const PATIENCE = { timeout: 10_000 };

describe('a page, by keyboard alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;
  let read: ReadArticle;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium();
    page = await session.newPage();
    read = await readTariff(session, site, 2, page);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** What the browser does when the reader presses the keys of a command: no driver reaches the browser's own keys. */
  const command = async (name: string) => {
    const tab = JSON.stringify({ id: read.tabId });
    await (await session.worker()).evaluate(
      `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, ${tab})`,
    );
  };
  /** The view that an act opens: without a real key the browser opens no panel, and it stands in a tab of its own. */
  const viewOf = async (act: () => Promise<unknown>): Promise<Page> => {
    const [view] = await Promise.all([
      session.context.waitForEvent('page', (other) => other.url().includes('popup.html')),
      act(),
    ]);
    return view;
  };
  const open = async () =>
    (await highlightsOf(page)).find(({ name }) => name === 'on-record-open')?.texts.join(' ') ?? '';

  it('is stepped through; Enter on the card opens the statement’s view', async () => {
    await command('next');
    await expect.poll(open, PATIENCE).toContain(FIRST);
    await command('next');
    await expect.poll(open, PATIENCE).toContain(SECOND);
    await command('previous');
    await expect.poll(open, PATIENCE).toContain(FIRST);
    await expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();
    await page.keyboard.press('Enter');
    const shown = async () =>
      String(
        await (await sidePanelOf(session))?.evaluate('document.querySelector("blockquote")?.textContent'),
      );
    await expect.poll(shown, PATIENCE).toContain(FIRST);
  });

  it('has the statement in view annotated by its key', async () => {
    await page.bringToFront();
    const view = await viewOf(() => command('annotate'));
    await view.getByRole('heading', { name: 'Your annotation' }).waitFor();
    const keys = keysOn(view);
    await keys.to('Note');
    await view.keyboard.type('Which work?');
    await keys.press('Save');
    await view.getByRole('status').filter({ hasText: 'Annotation saved.' }).waitFor();
    expect(await keys.at()).toBe('Edit annotation');
    await view.close();
  });

  it('has words recorded that were selected with Shift and the arrow keys', async () => {
    await page.bringToFront();
    // Finding in the page is the browser's own; once it is left, what was found is selected.
    const [found = '', ...others] = WORDS.split(' ');
    await page.evaluate(`find(${JSON.stringify(found)}, true)`);
    for (const _ of others) await page.keyboard.press('Control+Shift+ArrowRight');
    const view = await viewOf(() => command('record'));
    await view.getByRole('heading', { name: 'Record as a statement', level: 1 }).waitFor();
    expect((await view.locator('.correct-span mark').textContent())?.trim()).toBe(WORDS);
    const keys = keysOn(view);
    await keys.to('Speaker');
    await view.keyboard.type('Castel');
    await view.getByRole('option').first().waitFor();
    await view.keyboard.press('ArrowDown');
    await view.keyboard.press('Enter');
    await keys.press('Record');
    await view.getByRole('status').filter({ hasText: 'Recorded.' }).waitFor();
    await view.locator('blockquote.whole', { hasText: WORDS }).waitFor();
    expect(await keys.at()).toBe('Owen Castell');
    await keys.press('Undo');
    await view.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    await keys.at();
    await view.close();
  });

  it('is paused and read again by the popup’s first button; Tab comes to it at once', async () => {
    const popup = await session.openPopup(read.tabId);
    const keys = keysOn(popup);
    await popup.locator('button.row').first().waitFor();
    await keys.press('Pause everywhere');
    await popup.getByRole('status').filter({ hasText: 'Paused everywhere.' }).waitFor();
    await expect.poll(() => highlightsOf(page), PATIENCE).toEqual([]);
    expect(await keys.at()).toBe('Resume reading');
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({ hasText: 'Reading again.' }).waitFor();
    await keys.at();
    await popup.close();
  });

  it('has its site switched off in the menu, and on again in the settings', async () => {
    await readTariff(session, site, 2, page);
    const popup = await session.openPopup(read.tabId);
    await popup.locator('button.row').first().waitFor();
    const keys = keysOn(popup);
    const { hostname } = new URL(page.url());
    await keys.press('More');
    await keys.to(`Switch off on ${hostname}`, 'ArrowDown');
    await popup.keyboard.press('Enter');
    await popup
      .getByRole('status')
      .filter({ hasText: `Switched off on ${hostname}.` })
      .waitFor();
    expect(await keys.at()).toBe('More');
    await popup.close();
    const library = await session.openPage('library.html#/settings');
    await library.getByText(hostname).waitFor();
    const there = keysOn(library);
    await there.press(`Switch on: ${hostname}`);
    await library
      .getByRole('status')
      .filter({ hasText: `Switched back on for ${hostname}.` })
      .waitFor();
    expect(await there.at()).toBe('Sites switched off');
    await there.tick('Russian');
    await library.getByRole('status').filter({ hasText: 'Your choice is kept.' }).waitFor();
    expect(await there.at()).toBe('Russian');
    await there.tick('Reported speech');
    await there.at();
    await there.press('Change the keys');
    await library.close();
  });

  it('is deleted from the record, once the question is answered', async () => {
    await readTariff(session, site, 2, page);
    const popup = await session.openPopup(read.tabId);
    await popup.locator('button.row').first().waitFor();
    const keys = keysOn(popup);
    await keys.press('More');
    await popup.keyboard.press('End');
    expect(await keys.at()).toContain('Delete what was recorded here');
    await popup.keyboard.press('Enter');
    expect(await keys.at()).toBe('Delete what was recorded here?');
    await keys.press(/^Delete$/u);
    await popup.getByRole('status').filter({ hasText: 'deleted.' }).waitFor();
    await keys.at();
    await popup.close();
  });

  it('and the welcome page: which pages are read, the promise to keep, the import', async () => {
    const welcome = await session.openPage('welcome.html');
    const keys = keysOn(welcome);
    await keys.press('All sites');
    await welcome.getByRole('status').filter({ hasText: 'Done: every article you open is read.' }).waitFor();
    expect(await keys.at()).toContain('All sites');
    await keys.press('Import');
    await welcome.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
    await welcome.close();
  });
});
