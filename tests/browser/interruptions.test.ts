import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import type { ReadArticle } from '../../scripts/browser/reading.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { everythingOnRecord } from './support/exported.ts';
import { cardBox, hoverOver } from './support/hand.ts';
import { highlightsOf } from './support/highlights.ts';
import { launchTestChromium } from './support/launch.ts';
import { chosenFile } from './support/saved-file.ts';
import { readTariff } from './support/tariff.ts';

const TAX_AGAIN = 'A tariff is a tax on our own people';
/** A busy machine takes its time. */
const PATIENCE = { timeout: 20_000 };

describe('what goes on around a view that is open', () => {
  let session: ChromiumSession;
  let site: Site;
  let tab: Page;
  let read: ReadArticle;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium();
    tab = await session.newPage();
    read = await readTariff(session, site, 2, tab);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it('the background is stopped before each thing that the popup asks: every one is done all the same', async () => {
    const popup = await session.openPopup(read.tabId);
    const pipe = await session.context.newCDPSession(popup);
    await pipe.send('ServiceWorker.enable');
    const stopped = () => pipe.send('ServiceWorker.stopAllWorkers');
    const press = async (name: string | RegExp) => {
      await stopped();
      await popup.getByRole('button', { name }).first().click();
    };
    const told = (words: string) => popup.getByRole('status').filter({ hasText: words }).waitFor();
    await popup.locator('button.row', { hasText: TAX_AGAIN }).waitFor();
    await stopped();
    await popup.locator('button.row', { hasText: TAX_AGAIN }).click();
    await popup.locator('blockquote.whole', { hasText: TAX_AGAIN }).waitFor();
    await press('Annotate');
    await popup.getByRole('textbox', { name: 'Note' }).fill('Kept?');
    await press('Save');
    await told('Annotation saved.');
    await press('Undo');
    await told('Undone.');
    await press(/^Who this is/u);
    await popup.getByRole('heading', { name: 'Judith Penhallow', level: 1 }).waitFor();
    await press('Pause everywhere');
    await told('Paused everywhere.');
    await press('Resume reading');
    await told('Reading again.');
    await popup.close();
  });

  it('two tabs put files on record at once: both are kept whole', async () => {
    const rows = (name: string) =>
      Array.from(
        { length: 400 },
        (_, n) =>
          `${name},"Promise number ${n} of the campaign",2025-05-01,https://far.example/${name.length}-${n}`,
      );
    const put = async (name: string) => {
      const library = await session.openPage('library.html#/import');
      const content = ['speaker,quote,date,url', ...rows(name)].join('\n');
      await library.locator('input[type=file]').setInputFiles(chosenFile(`${name}.csv`, content));
      const button = library.getByRole('button', { name: 'Put 400 statements on record' });
      await button.waitFor();
      return { library, go: () => button.click() };
    };
    const both = [await put('Carla Holm'), await put('Ina Veld')];
    await Promise.all(both.map(({ go }) => go()));
    for (const { library } of both) {
      await library.locator('.report').getByText('400 statements are on record now.').waitFor();
      await library.close();
    }
    const record = await everythingOnRecord(session);
    expect(record.match(/^.*Carla Holm.*$/gmu)).toHaveLength(400);
    expect(record.match(/^.*Ina Veld.*$/gmu)).toHaveLength(400);
  });

  it('the extension is loaded anew: the page that was open throws nothing and keeps no trace', async () => {
    const thrown: string[] = [];
    tab.on('pageerror', ({ message }) => thrown.push(message));
    tab.on('console', (line) => line.type() === 'error' && thrown.push(line.text()));
    await tab.bringToFront();
    await hoverOver(tab, TAX_AGAIN);
    await expect.poll(() => cardBox(tab), PATIENCE).not.toBeNull();
    const control = await session.openPage(CONTROL_PAGE);
    // The page goes with the extension, at times before it has answered.
    await control.evaluate('void chrome.runtime.reload()').catch(() => undefined);
    await tab.bringToFront();
    await tab.mouse.move(2, 2);
    await tab.evaluate(
      "void document.querySelector('article, main, body').append(document.createElement('p'))",
    );
    const names = async () => (await highlightsOf(tab)).map(({ name }) => name);
    await expect.poll(names, PATIENCE).not.toContain('on-record-open');
    await tab.evaluate('history.pushState({}, "", "?again")');
    await expect.poll(() => cardBox(tab), PATIENCE).toBeNull();
    await expect
      .poll(() => tab.evaluate('document.documentElement.lastElementChild.tagName'), PATIENCE)
      .toBe('BODY');
    expect(thrown).toEqual([]);
  });
});
