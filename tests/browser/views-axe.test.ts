import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { chooseInPopup } from '../../scripts/browser/popup.ts';
import type { ReadArticle } from '../../scripts/browser/reading.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { readBridge, statementId } from './support/bridge.ts';
import { launchTestChromium } from './support/launch.ts';

/** Every view, and how a reader gets there from the popup's list. */
const VIEWS: readonly [name: string, go: (popup: Page, promise: string) => Promise<void>][] = [
  ['the list', async () => {}],
  ['a statement', choose],
  ['the form that corrects', openCorrection],
  [
    'the form that corrects, with speakers on record',
    async (popup, promise) => {
      await openCorrection(popup, promise);
      await popup.locator('[role=combobox]').fill('С');
      await popup.locator('[role=option]').first().waitFor();
      await popup.locator('[role=combobox]').press('ArrowDown');
    },
  ],
  [
    'the form that corrects, with a date that is none',
    async (popup, promise) => {
      await openCorrection(popup, promise);
      await popup.locator('.correct-date select').selectOption('month');
      await popup.locator('.correct-date input').fill('20');
      await popup.locator('form .primary').click();
      await popup.waitForSelector('[aria-invalid=true]');
    },
  ],
  // Last of the statement's: what is typed there waits for the next who opens it.
  [
    'the annotation form with an error',
    async (popup, promise) => {
      await choose(popup, promise);
      await popup.locator('.actions .primary').click();
      await popup.locator('form textarea').last().fill('no address');
      await popup.locator('form .primary').click();
      await popup.waitForSelector('[aria-invalid=true]');
    },
  ],
  ['the menu', openMenu],
  ['search', (popup) => openItem(popup, 0)],
  ['export', (popup) => openItem(popup, 2)],
  ['which pages are read', (popup) => openItem(popup, 4)],
  ['what is kept', (popup) => openItem(popup, 5)],
  ['deleting', (popup) => openItem(popup, -1)],
];

async function choose(popup: Page, promise: string): Promise<void> {
  await chooseInPopup(popup, promise);
  await popup.waitForSelector('.earlier-item');
}

async function openCorrection(popup: Page, promise: string): Promise<void> {
  await choose(popup, promise);
  await popup.locator('.actions button').nth(1).click();
  await popup.waitForSelector('.correct-span');
}

async function openMenu(popup: Page): Promise<void> {
  await popup.locator('.menu > button').click();
  await popup.getByRole('menuitem').first().waitFor();
}

async function openItem(popup: Page, index: number): Promise<void> {
  await openMenu(popup);
  await popup.getByRole('menuitem').nth(index).click();
  await popup.waitForSelector('.back');
}

describe.each(['en', 'ru'] as const)('axe finds nothing wrong, in %s', (locale) => {
  let session: ChromiumSession;
  let site: Site;
  let last: ReadArticle;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium({ locale });
    last = await readBridge(session, site, await session.newPage());
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  it.each(VIEWS)('with %s, light or dark', async (_, go) => {
    const popup = await session.openPopup(last.tabId);
    await popup.waitForSelector('button.row');
    expect(await popup.getAttribute('html', 'lang')).toBe(locale);
    await go(popup, statementId(last, 'Мост должен быть бесплатным'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(popup), colorScheme).toEqual([]);
    }
    await popup.close();
  });

  it('with the form for what is selected, light or dark', async () => {
    const [articleId] = statementId(last, 'Мост должен быть бесплатным').split(':');
    const view = await session.openPage(`popup.html?tab=${last.tabId}&article=${articleId}&from=10&to=40`);
    await view.waitForSelector('.correct-span');
    for (const colorScheme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(view), colorScheme).toEqual([]);
    }
    await view.close();
  });

  it.each(['popup.html', 'welcome.html', 'sidepanel.html'])(
    'with %s by itself, light or dark',
    async (path) => {
      const view = await session.openPage(path);
      await view.locator('h1:not(.waiting)').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await view.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeFindings(view), colorScheme).toEqual([]);
      }
      await view.close();
    },
  );
});
