import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import type { ReadArticle } from '../../scripts/browser/reading.ts';
import { statementsOf } from '../../scripts/browser/reading.ts';
import { readBridge } from './support/bridge.ts';
import { cardBox, hoverOver, linesInView, linesOf, middleOf, overlap } from './support/hand.ts';
import { highlightsOf } from './support/highlights.ts';
import { cardWords } from './support/shadow.ts';
import { withSamples } from './support/with-samples.ts';

const PROMISE = 'Мост должен быть бесплатным';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 10_000 };

/** Longer than the card waits before it opens, or closes. */
const SETTLED_MS = 700;

describe('the hover card', () => {
  let session: ChromiumSession;
  let page: Page;
  let last: ReadArticle;

  withSamples(async (opened) => {
    ({ session, page } = opened);
    last = await readBridge(session, opened.site, page);
  });

  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate('scrollTo(0, 0)');
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await becomesClosed();
  });

  afterEach(async () => {
    for (const other of session.context.pages()) {
      if (other.url().includes('popup.html')) await other.close();
    }
  });

  /** What the browser does when the reader presses the keys of a command: no driver reaches the browser's own keys. */
  const command = async (name: string) => {
    const tab = JSON.stringify({ id: last.tabId });
    await (await session.worker()).evaluate(
      `chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, ${tab})`,
    );
  };
  const becomesOpen = () => expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();
  const becomesClosed = () => expect.poll(() => cardBox(page), PATIENCE).toBeNull();
  const openTint = async () =>
    (await highlightsOf(page)).find(({ name }) => name === 'on-record-open')?.texts ?? [];

  it('opens where the pointer rests: who, when, and what they had said before', async () => {
    await hoverOver(page, PROMISE);
    await becomesOpen();
    const words = await cardWords(page);
    expect(words).toContain('Галина Северцева');
    expect(words).toMatch(/\b\d+ earlier statements?\b/u);
    expect(words).toMatch(/\b202[456]\b/u);
    expect(await openTint()).toEqual([expect.stringContaining(PROMISE)]);
  });

  it.each([
    [1280, 900],
    [1280, 420],
    [700, 500],
    [390, 760],
  ])('leaves its statement legible, and stays in the window: %i × %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const { text } of statementsOf(last.view)) {
      const [start = ''] = text.split(' … ');
      await page.mouse.move(1, 1);
      await hoverOver(page, start);
      await becomesOpen();
      const card = await cardBox(page);
      const lines = await linesOf(page, start);
      if (!card) throw new Error('the card has gone');
      expect(lines.filter((line) => overlap(line, card))).toEqual([]);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await becomesClosed();
    }
  });

  it('closes when the pointer leaves, not when it goes onto the card', async () => {
    await hoverOver(page, PROMISE);
    await becomesOpen();
    const card = await cardBox(page);
    if (!card) throw new Error('the card has gone');
    const [x, y] = middleOf(card);
    await page.mouse.move(x, y, { steps: 3 });
    await wait(SETTLED_MS);
    await page.mouse.move(x + 2, y);
    await wait(SETTLED_MS);
    expect(await cardBox(page)).not.toBeNull();
    await page.mouse.move(2, 2);
    await becomesClosed();
    expect(await openTint()).toEqual([]);
  });

  it('closes by Escape, and stays away until the pointer has been elsewhere', async () => {
    await hoverOver(page, PROMISE);
    await becomesOpen();
    await page.keyboard.press('Escape');
    await becomesClosed();
    await hoverOver(page, PROMISE);
    await wait(SETTLED_MS);
    expect(await cardBox(page)).toBeNull();
    await page.mouse.move(2, 2);
    await wait(SETTLED_MS);
    await hoverOver(page, PROMISE);
    await becomesOpen();
  });

  it('stays at its words when the page is scrolled, and goes with them', async () => {
    await command('next');
    await becomesOpen();
    const before = await cardBox(page);
    await page.evaluate('scrollBy(0, 30)');
    const moved = await page.evaluate('scrollY');
    expect(moved).not.toBe(0);
    await expect.poll(async () => (await cardBox(page))?.top, PATIENCE).not.toBe(before?.top);
    await page.evaluate("document.body.style.paddingBlockEnd = '3000px'");
    await page.evaluate('scrollTo(0, 2500)');
    await becomesClosed();
    await page.evaluate("document.body.style.paddingBlockEnd = ''");
  });

  it('is gone through by keyboard, and gives the focus back', async () => {
    await page.evaluate("document.querySelector('a').focus()");
    await command('next');
    await becomesOpen();
    const first = await openTint();
    await command('next');
    await expect.poll(openTint, PATIENCE).not.toEqual(first);
    await command('previous');
    await expect.poll(openTint, PATIENCE).toEqual(first);
    await command('previous');
    const end = statementsOf(last.view).at(-1)?.text.split(' … ').at(-1) ?? '';
    await expect.poll(openTint, PATIENCE).toContainEqual(expect.stringContaining(end));
    expect(await page.evaluate('document.activeElement === document.documentElement.lastElementChild')).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await becomesClosed();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('A');
  });

  it('leaves the keys to the browser, where the reader sets them, and to the page', async () => {
    await page.evaluate("addEventListener('keydown', (event) => { taken = event.defaultPrevented })");
    await page.keyboard.press('Alt+KeyJ');
    await wait(SETTLED_MS);
    expect(await page.evaluate('taken')).toBe(false);
    expect(await cardBox(page)).toBeNull();
  });

  it('opens at the statement in view by a command, and its view by the same again', async () => {
    await command('card');
    await becomesOpen();
    await command('card');
    await expect.poll(views, PATIENCE).toContainEqual(expect.stringMatching(/(sidepanel|popup)\.html/u));
    await becomesClosed();
  });

  /** Addresses of what is shown beside the page, and of what is opened in tabs. */
  async function views(): Promise<string[]> {
    const control = await session.openPage(CONTROL_PAGE);
    const shown = await control.evaluate(`Promise.all([
      chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.map(({ documentUrl }) => documentUrl)),
      chrome.tabs.query({}).then((all) => all.map(({ url }) => url).filter((url) => url.includes('popup.html'))),
    ]).then((lists) => lists.flat().join(' '))`);
    await control.close();
    await page.bringToFront();
    return String(shown).split(' ').filter(Boolean);
  }

  it.each([
    [
      'a click on the words',
      async () => page.mouse.click(...middleOf(first(await linesInView(page, PROMISE)))),
    ],
    [
      'Enter on the card',
      async () => {
        await command('next');
        await becomesOpen();
        await page.keyboard.press('Enter');
      },
    ],
    [
      'a click on the card',
      async () => {
        await hoverOver(page, PROMISE);
        await becomesOpen();
        const card = await cardBox(page);
        if (card) await page.mouse.click(...middleOf(card));
      },
    ],
  ])('opens the view of the statement: %s', async (_, act) => {
    await act();
    await expect.poll(views, PATIENCE).toContainEqual(expect.stringMatching(/(sidepanel|popup)\.html/u));
    await becomesClosed();
    await wait(SETTLED_MS);
    expect(await cardBox(page)).toBeNull();
  });

  it('leaves selecting to the reader', async () => {
    const [x, y] = middleOf(first(await linesInView(page, PROMISE)));
    await page.mouse.dblclick(x, y);
    expect(String(await page.evaluate('getSelection().toString()'))).not.toBe('');
    await page.mouse.click(2, 2);
  });
});

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('there is none');
  return item;
}
