import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readArticle, settledView } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { cardBox, type HandledPage, hoverOver, pressWithAlt } from './support/hand.ts';
import { highlightedWords, highlightsOf } from './support/highlights.ts';
import { launchTestChromium, launchTestFirefox } from './support/launch.ts';
import { articleElement, articlePage, type MadeArticle } from './support/made-article.ts';

const WALL: MadeArticle = {
  title: 'The wall of Velm stands half built',
  published: '2025-11-08',
  paragraphs: ['“The wall will stand before the next storms come,” Mayor Ilsa Torvald told the council.'],
};
const FERRY: MadeArticle = {
  title: 'The ferry to Osk will stop in spring',
  published: '2025-11-09',
  paragraphs: ['“No ferry has ever paid for itself, and this one will not either,” Mayor Ilsa Torvald said.'],
};
const ON_WALL = 'The wall will stand before';
const ON_FERRY = 'No ferry has ever paid';

const LIST = '<h1>Latest</h1><ul><li><a href="/a">The wall</a><li><a href="/b">The ferry</a></ul>';

/** A site of one page: it puts in articles by itself, and gives each an address of its own. */
const SCRIPT = `<script>
const articles = ${JSON.stringify({ wall: articleElement(WALL), ferry: articleElement(FERRY), list: LIST })};
const titles = ${JSON.stringify({ wall: WALL.title, ferry: FERRY.title, list: 'Latest' })};
function go(name) {
  history.pushState({}, '', '/' + name);
  document.title = titles[name];
  document.querySelector('[property="og:title"]').content = titles[name];
  document.querySelector('#main').innerHTML = '<p>Loading …</p>';
  setTimeout(() => { document.querySelector('#main').innerHTML = articles[name]; }, 300);
}
</script>`;

/** The page has to come to rest before it is read again. */
const PATIENCE = { timeout: 15_000 };
const SETTLED_MS = 900;

describe.each([
  ['Chromium', launchTestChromium],
  ['Firefox', launchTestFirefox],
] satisfies [string, () => Promise<Session<HandledPage>>][])('a page that lives: %s', (_, launch) => {
  let session: Session<HandledPage>;
  let site: Site;
  let page: HandledPage;
  let tabId: number;

  beforeAll(async () => {
    site = await serve('samples', { made: { '/wall': articlePage({ ...WALL, end: SCRIPT }) } });
    session = await launch();
    page = await session.newPage();
  });

  beforeEach(async () => {
    ({ tabId } = await readArticle(session, `${site.origin}/wall`, page));
    await page.mouse.move(2, 2);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const highlighted = () => highlightedWords(page);

  it('an article that comes without the page being loaded is read, and the highlights of the old one go', async () => {
    expect(await highlighted()).toContain(ON_WALL);
    await page.evaluate("go('ferry')");
    await expect.poll(highlighted, PATIENCE).toContain(ON_FERRY);
    expect(await highlighted()).not.toContain(ON_WALL);
    await expect
      .poll(() => settledView(session, tabId), PATIENCE)
      .toMatchObject({ state: 'read', article: { title: FERRY.title, address: `${site.origin}/ferry` } });
    await page.evaluate('history.back()');
    await page.evaluate("go('wall')");
    await expect.poll(highlighted, PATIENCE).toContain(ON_WALL);
    expect(await highlighted()).not.toContain(ON_FERRY);
  });

  it('where no article comes, nothing is left of the one that was there', async () => {
    await hoverOver(page, ON_WALL);
    await expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();
    await page.evaluate("go('list')");
    await expect.poll(() => highlightsOf(page), PATIENCE).toEqual([]);
    expect(await cardBox(page)).toBeNull();
    expect(await settledView(session, tabId)).toMatchObject({ state: 'no-article' });
  });

  it('words whose nodes the page replaces are highlighted again, and have their card', async () => {
    await page.evaluate("{ const main = document.querySelector('#main'); main.innerHTML = main.innerHTML; }");
    await expect.poll(highlighted, PATIENCE).toContain(ON_WALL);
    await hoverOver(page, ON_WALL);
    await expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();
  });

  it('words that the page changes are read anew', async () => {
    await page.evaluate(`{
      const walker = document.createTreeWalker(document.body, 4);
      while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace('before the next storms come', 'when it is paid for');
    }`);
    await expect.poll(highlighted, PATIENCE).toContain('The wall will stand when it is paid for');
  });

  it('highlights that the page clears are painted again', async () => {
    await page.evaluate('CSS.highlights.clear()');
    await expect.poll(highlighted, PATIENCE).toContain(ON_WALL);
    await page.evaluate('document.adoptedStyleSheets = []');
    await expect.poll(() => page.evaluate('document.adoptedStyleSheets.length'), PATIENCE).toBe(1);
  });

  it('switched off, it is as if nobody had ever been there', async () => {
    const { host } = new URL(site.origin);
    await hoverOver(page, ON_WALL);
    await expect.poll(() => cardBox(page), PATIENCE).not.toBeNull();
    await session.ask('switchSite', { host, on: false });
    expect(await highlightsOf(page)).toEqual([]);
    expect(await cardBox(page)).toBeNull();
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(await page.evaluate('document.documentElement.lastElementChild.tagName')).toBe('BODY');

    await page.evaluate(`{
      globalThis.prevented = [];
      addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
      const main = document.querySelector('#main');
      main.innerHTML = main.innerHTML;
    }`);
    await page.mouse.move(300, 300);
    await pressWithAlt(page, 'KeyJ');
    await wait(SETTLED_MS);
    expect(await page.evaluate('prevented.includes(true)')).toBe(false);
    expect(await highlightsOf(page)).toEqual([]);
    expect(await cardBox(page)).toBeNull();
    expect(await session.ask('page', { tabId })).toMatchObject({ state: 'site-off' });
    await session.ask('switchSite', { host, on: true });
    await expect.poll(highlighted, PATIENCE).toContain(ON_WALL);
  });
});
