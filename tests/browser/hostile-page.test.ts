import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { readArticle, settledView } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { everythingOnRecord } from './support/exported.ts';
import { cardBox, hoverOver, linesInView, middleOf } from './support/hand.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import { launchTestChromium } from './support/launch.ts';
import { articleElement, articlePage, type MadeArticle } from './support/made-article.ts';
import { cardStyle, cardWords } from './support/shadow.ts';

const WALL: MadeArticle = {
  title: 'The wall of Velm stands half built',
  published: '2025-11-08',
  paragraphs: ['“The wall will stand before the next storms come,” Mayor Ilsa Torvald told the council.'],
};
const WORDS = 'The wall will stand before';

const STRICT = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`;

/** Names and rules of a page that would like to look like, hide or undo what is ours. */
const GREEDY = `<style>
div, section, [popover] { display: none !important; opacity: 0 !important; position: static !important; }
* { color: red !important; font-size: 40px !important; }
::highlight(on-record-direct) { background: black; }
</style>`;

const PATIENCE = { timeout: 15_000 };
const SETTLED_MS = 900;

describe('a page that means no good', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    site = await serve('samples', {
      made: {
        '/wall': articlePage(WALL),
        '/strict': articlePage({ ...WALL, head: STRICT }),
        '/greedy': articlePage({ ...WALL, head: GREEDY }),
        '/later': articlePage(WALL).replace(articleElement(WALL), ''),
      },
    });
    session = await launchTestChromium();
    page = await session.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  beforeEach(async () => {
    errors = [];
    await page.mouse.move(2, 2);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const open = (path: string) => readArticle(session, site.origin + path, page);
  const becomesOpen = () => expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();

  /** Runs in the world of the extension's scripts in the page, or asks the extension itself. */
  async function inExtension(expression: string): Promise<unknown> {
    const control = await session.openPage(CONTROL_PAGE);
    const answer = await control.evaluate(expression);
    await control.close();
    await page.bringToFront();
    return answer;
  }
  const openViews = () =>
    inExtension(`Promise.all([
      chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url.includes('popup.html'))),
    ]).then((lists) => lists.flat().length)`);

  it('gets nothing by events that it makes itself', async () => {
    await open('/wall');
    const [line] = await linesInView(page, WORDS);
    if (!line) throw new Error('the words are not there');
    const [x, y] = middleOf(line);
    await page.evaluate(`{
      const at = { clientX: ${x}, clientY: ${y}, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(${x}, ${y});
      for (const type of ['pointermove', 'pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
      target.dispatchEvent(new MouseEvent('mousemove', at));
      target.dispatchEvent(new PointerEvent('click', at));
      target.click();
      for (const code of ['KeyJ', 'KeyK', 'Enter', 'Escape'])
        target.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, altKey: code.startsWith('Key'), bubbles: true, composed: true }));
    }`);
    await wait(SETTLED_MS);
    expect(await cardBox(page)).toBeNull();
    expect(await openViews()).toBe(0);
  });

  it('cannot press the card, nor close it', async () => {
    await open('/wall');
    await hoverOver(page, WORDS);
    await becomesOpen();
    await page.evaluate(`{
      const host = [...document.documentElement.children].find(({ popover }) => popover);
      for (const type of ['click', 'pointerleave', 'pointerenter']) host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      host.click();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }`);
    await wait(SETTLED_MS);
    expect(await cardBox(page)).not.toBeNull();
    expect(await openViews()).toBe(0);
    expect(await page.evaluate('[...document.documentElement.children].at(-1).shadowRoot')).toBeNull();
  });

  it('can neither end the script nor speak to the extension', async () => {
    const { tabId } = await open('/wall');
    await page.evaluate(`{
      for (const script of ['reader', 'gate', 'content']) {
        for (const id of ['${session.extensionId}', 'on-record']) {
          const type = id + ':' + script + ':wxt:content-script-started';
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: script, messageId: 'forged' } }));
          window.postMessage({ type, contentScriptName: script, messageId: 'forged' }, '*');
        }
        dispatchEvent(new Event('${session.extensionId}:' + script + ':wxt:locationchange'));
      }
      for (const type of ['stop', 'refresh', 'state']) window.postMessage({ direction: 'tab', type, request: {} }, '*');
      window.postMessage({ direction: 'view', type: 'pause', request: { paused: true } }, '*');
      for (const type of ['load', 'beforeunload', 'pagehide', 'abort', 'currententrychange']) dispatchEvent(new Event(type));
      navigation.dispatchEvent(new Event('currententrychange'));
    }`);
    await wait(SETTLED_MS);
    expect(await page.evaluate('typeof chrome === "undefined" || chrome.runtime === undefined')).toBe(true);
    expect(await highlightedWords(page)).toContain(WORDS);
    expect(await settledView(session, tabId)).toMatchObject({ state: 'read' });
    await hoverOver(page, WORDS);
    await becomesOpen();
  });

  it('is read although it forbids scripts, styles and making nodes of text', async () => {
    await open('/strict');
    expect(await highlightedWords(page)).toContain(WORDS);
    await hoverOver(page, WORDS);
    await becomesOpen();
    expect(await cardWords(page)).toContain('Ilsa Torvald');
    expect(await cardStyle(page)).toMatchObject({ 'padding-left': '16px', 'font-size': '14px' });
    expect(errors).toEqual([]);
  });

  it('cannot restyle the card', async () => {
    await open('/greedy');
    await hoverOver(page, WORDS);
    await becomesOpen();
    await expect
      .poll(() => cardStyle(page), PATIENCE)
      .toMatchObject({ 'padding-left': '16px', 'font-size': '14px', opacity: '1' });
    expect(await cardStyle(page)).not.toMatchObject({ color: 'rgb(255, 0, 0)' });
  });

  it('is read where the browser cannot highlight, and the popup says so', async () => {
    await page.goto(`${site.origin}/later`);
    const tabId = await session.tabId(`${site.origin}/later`);
    await settledView(session, tabId);
    await inExtension(`chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: () => { delete CSS.highlights; delete globalThis.Highlight; },
    }).then(() => null)`);
    await page.evaluate(
      `document.querySelector('#main').innerHTML = ${JSON.stringify(articleElement(WALL))}`,
    );
    await expect
      .poll(() => session.ask('page', { tabId }), PATIENCE)
      .toMatchObject({ state: 'read', highlights: 'unsupported' });
    expect(await highlightsOf(page)).toEqual([]);
    const popup = await session.openPopup(tabId);
    await popup.getByText('This browser cannot paint highlights on pages.').waitFor();
    await popup.locator('button.row', { hasText: WORDS }).waitFor();
    await popup.close();
    expect(errors).toEqual([]);
  });

  it('is never recorded in a private window', async () => {
    const before = await everythingOnRecord(session);
    const hidden = await session.context.browser()?.newContext();
    if (!hidden) throw new Error('the browser cannot be reached');
    const secret = await hidden.newPage();
    await secret.goto(`${site.origin}/wall?private`);
    await wait(3 * SETTLED_MS);
    expect(await highlightsOf(secret)).toEqual([]);
    await hidden.close();
    expect(before).toContain(WORDS);
    expect(await everythingOnRecord(session)).toBe(before);
  });
});
