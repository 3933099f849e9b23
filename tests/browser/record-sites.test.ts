import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { type ReadArticle, readArticle, settledView } from '../../scripts/browser/reading.ts';
import { addressOf, sampleArticles, serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { everythingOnRecord } from './support/exported.ts';
import { highlightsOf } from './support/highlights.ts';
import { launchTestChromium } from './support/launch.ts';

const [FIRST] = sampleArticles().filter(({ path }) => path.startsWith('stepnoy-telegraf/'));

const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

describe('what the reader switches', () => {
  let session: ChromiumSession;
  let site: Site;
  let host: string;
  let article: ReadArticle;

  beforeAll(async () => {
    if (!FIRST) throw new Error('there are no samples');
    site = await serveSamples();
    session = await launchTestChromium();
    const address = addressOf(site, FIRST);
    host = new URL(address).host;
    article = await readArticle(session, address);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const view = () => settledView(session, article.tabId);
  const reload = () => article.page.evaluate('location.reload()');

  /** Waits until the page is in a state, or fails with the one it is in. */
  async function becomes(state: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await session.ask('page', { tabId: article.tabId });
      if (JSON.stringify(answer).startsWith(`{"state":"${state}"`)) return;
      if (Date.now() > deadline) expect(answer).toMatchObject({ state });
      await wait(PAUSE_MS);
    }
  }

  async function inExtension(expression: string): Promise<unknown> {
    const page = await session.openPage(CONTROL_PAGE);
    const answer = await page.evaluate(expression);
    await page.close();
    return answer;
  }

  it('off for a site: the highlights go at once, and stay away', async () => {
    await session.ask('switchSite', { host, on: false });
    expect(await view()).toEqual({ state: 'site-off', host: new URL(`http://${host}`).hostname });
    expect(await highlightsOf(article.page)).toEqual([]);
    await reload();
    await wait(1_000);
    expect(await view()).toMatchObject({ state: 'site-off' });
    expect(await highlightsOf(article.page)).toEqual([]);
  });

  it('on again: the open page is read without being loaded anew', async () => {
    await session.ask('switchSite', { host, on: true });
    await becomes('read');
    expect(await highlightsOf(article.page)).not.toEqual([]);
  });

  it('paused: nothing is read anywhere, and the toolbar says so', async () => {
    await session.ask('pause', { paused: true });
    expect(await view()).toEqual({ state: 'paused' });
    expect(await highlightsOf(article.page)).toEqual([]);
    expect(await inExtension('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await inExtension(`chrome.action.getBadgeText({ tabId: ${article.tabId} })`)).toBe('❚❚');
    expect(await session.ask('readNow', { tabId: article.tabId })).toEqual({ state: 'paused' });
  });

  it('no longer paused: open pages are read again, and the toolbar counts again', async () => {
    await session.ask('pause', { paused: false });
    await becomes('read');
    expect(await inExtension(`chrome.action.getBadgeText({ tabId: ${article.tabId} })`)).not.toBe('❚❚');
  });

  it('off for a language: the article is not read, and the popup leads to where it can be switched on', async () => {
    const settings = await session.openPage('library.html#/settings');
    const language = settings.getByRole('checkbox', { name: 'Russian' });
    await language.uncheck();
    await becomes('language-off');
    expect(await highlightsOf(article.page)).toEqual([]);
    expect(await session.ask('readNow', { tabId: article.tabId })).toEqual({
      state: 'language-off',
      language: 'ru',
    });
    const popup = await session.openPopup(article.tabId);
    await popup.getByRole('heading', { name: 'Off for this language: Russian' }).waitFor();
    const [opened] = await Promise.all([
      session.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Open the settings' }).click(),
    ]);
    await opened.getByRole('group', { name: 'Languages that are read' }).waitFor();
    expect(await opened.getByRole('checkbox', { name: 'Russian' }).isChecked()).toBe(false);
    await opened.close();
    await language.check();
    await becomes('read');
    await settings.close();
    expect(await highlightsOf(article.page)).not.toEqual([]);
  });

  it('forgotten: nothing of the page is left, and the page shows none of it', async () => {
    const read = await view();
    expect(read).toMatchObject({ state: 'read', article: { id: expect.any(String) } });
    const articleId = JSON.parse(JSON.stringify(read)).article.id;
    await session.ask('forgetArticle', { articleId });
    expect(await session.ask('page', { tabId: article.tabId })).toMatchObject({
      state: 'not-read',
      granted: true,
    });
    expect(await highlightsOf(article.page)).toEqual([]);
    expect((await everythingOnRecord(session)).trim().split('\r\n')).toHaveLength(1);
  });

  it('read now: a click reads the page that was left alone', async () => {
    expect(await session.ask('readNow', { tabId: article.tabId })).toMatchObject({ state: 'read' });
    expect(await highlightsOf(article.page)).not.toEqual([]);
  });
});
