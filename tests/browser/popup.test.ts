import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { chooseInPopup } from '../../scripts/browser/popup.ts';
import { type ReadArticle, readArticle, settledView } from '../../scripts/browser/reading.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { readBridge, statementId } from './support/bridge.ts';
import { everythingOnRecord } from './support/exported.ts';
import { highlightsOf } from './support/highlights.ts';
import { withSamples } from './support/with-samples.ts';

const PROMISE = 'Мост должен быть бесплатным';

describe('the popup', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;
  let last: ReadArticle;
  let popup: Page;

  withSamples((opened) => {
    ({ site, session, page } = opened);
  });

  beforeEach(async () => {
    last = await readBridge(session, site, page);
    popup = await session.openPopup(last.tabId);
    await popup.waitForSelector('button.row');
  });

  afterEach(() => popup.close());

  const reopen = async () => {
    await popup.close();
    popup = await session.openPopup(last.tabId);
  };
  const menu = async (item: RegExp) => {
    await popup.getByRole('button', { name: 'More' }).click();
    await popup.getByRole('menuitem', { name: item }).click();
  };
  const heading = (name: string | RegExp) => popup.getByRole('heading', { name, level: 1 }).waitFor();
  const reported = (words: string | RegExp) => popup.getByRole('status').filter({ hasText: words }).waitFor();

  it('takes the page to the statement that is chosen', async () => {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const before = await page.evaluate('scrollY');
    await chooseInPopup(popup, statementId(last, PROMISE));
    await popup.getByRole('button', { name: 'Go to it' }).click();
    await reported('Shown on the page.');
    expect(await page.evaluate('scrollY')).not.toBe(before);
  });

  it('keeps what is annotated, and shows it wherever the statement is met', async () => {
    const id = statementId(last, PROMISE);
    await chooseInPopup(popup, id);
    await popup.getByRole('button', { name: 'Annotate' }).click();
    await popup.getByRole('radio', { name: 'Half true' }).check();
    await popup.getByRole('textbox', { name: 'Note' }).fill('Смета говорит другое.');
    await popup.getByRole('textbox', { name: 'Sources' }).fill('smeta.example');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByText('Line 1 is no web address: smeta.example.').waitFor();
    await popup.getByRole('textbox', { name: 'Sources' }).fill('https://smeta.example/');
    await popup.getByRole('button', { name: 'Save' }).click();
    await reported('Annotation saved.');

    last = await readArticle(session, page.url(), page);
    await reopen();
    expect(await popup.locator(`[data-statement="${id}"]`).textContent()).toContain('Half true');
    await chooseInPopup(popup, id);
    await popup.getByText('Смета говорит другое.').waitFor();
    expect(await popup.getByRole('link', { name: 'smeta.example' }).getAttribute('href')).toBe(
      'https://smeta.example/',
    );
  });

  it('keeps what was typed when it is closed in the middle of it', async () => {
    const id = statementId(last, PROMISE);
    await chooseInPopup(popup, id);
    await popup.getByRole('button', { name: /^(Annotate|Edit)/u }).click();
    await popup.getByRole('textbox', { name: 'Note' }).fill('Спросить в ведомстве');
    await reopen();
    await chooseInPopup(popup, id);
    const note = popup.getByRole('textbox', { name: 'Note' });
    await note.waitFor();
    expect(await note.inputValue()).toBe('Спросить в ведомстве');
    await popup.getByRole('button', { name: 'Cancel' }).click();
  });

  it.each([
    [/W3C/u, /\.json(ld)?$/u, /"@context": ?"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/u],
    [/^CSV/u, /\.csv$/u, /speaker,role,quote/u],
    [/^Markdown/u, /\.md$/u, /^---\n/u],
  ])('saves what is on this page as a file: %s', async (format, name, content) => {
    await menu(/^Export/u);
    await popup.getByRole('radio', { name: 'This page' }).check();
    await popup.getByRole('radio', { name: format }).check();
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(content);
    expect(text).toContain(PROMISE);
    await reported(/^\d+ statements saved in /u);
  });

  it('switches this site off at once, and remembers it', async () => {
    await menu(/^Switch off on/u);
    await heading(/^Off on/u);
    expect(await highlightsOf(page)).toEqual([]);
    await page.reload();
    await reopen();
    await heading(/^Off on/u);
    await popup.getByRole('button', { name: 'Switch on here' }).click();
    await expect.poll(() => settledView(session, last.tabId)).toMatchObject({ state: 'read' });
    await popup.waitForSelector('button.row');
    expect(await highlightsOf(page)).not.toEqual([]);
  });

  it('pauses everywhere at once, and remembers it', async () => {
    await popup.getByRole('button', { name: 'Pause everywhere' }).click();
    await heading('Paused');
    expect(await highlightsOf(page)).toEqual([]);
    await page.reload();
    await reopen();
    await heading('Paused');
    await popup.getByRole('main').getByRole('button', { name: 'Resume reading' }).click();
    await popup.waitForSelector('button.row');
    expect(await highlightsOf(page)).not.toEqual([]);
  });

  it('deletes what was recorded from this page at once, and keeps the rest', async () => {
    await menu(/^Delete what was recorded/u);
    await popup.getByRole('button', { name: 'Delete' }).click();
    await reported(/^\d+ statements deleted\.$/u);
    await heading('Nothing is kept of this page');
    expect(await highlightsOf(page)).toEqual([]);
    const exported = await everythingOnRecord(session);
    expect(exported).not.toContain(page.url());
    expect(exported).toContain('Шлагбаумов');
    await popup.getByRole('button', { name: 'Read this page' }).click();
    await popup.waitForSelector('button.row');
  });

  it('is used by the keyboard alone', async () => {
    const press = (key: string) => popup.keyboard.press(key);
    const focused = () => popup.evaluate('document.activeElement.textContent');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await expect.poll(focused).toMatch(/^Search/u);
    await press('ArrowDown');
    await press('Escape');
    await press('Tab');
    expect(await focused()).toBe('Who this is');
    await press('Tab');
    const first = await focused();
    await press('Enter');
    await popup.waitForSelector('.earlier');
    await expect.poll(() => popup.evaluate('document.activeElement.tagName')).toBe('H1');
    await press('Shift+Tab');
    await expect.poll(focused).toBe('This page');
    await press('Enter');
    await popup.waitForSelector('button.row');
    await expect.poll(focused).toBe(first);
  });

  it.each([360, 320, 200])('fits %i pixels, as at a higher zoom', async (width) => {
    await popup.setViewportSize({ width, height: 600 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await popup.evaluate(overflow)).toBe(0);
    await chooseInPopup(popup, statementId(last, PROMISE));
    await popup.waitForSelector('.earlier');
    expect(await popup.evaluate(overflow)).toBe(0);
  });

  it('opens beside the page at a statement, and follows what is asked for there', async () => {
    const panel = await session.openPage(
      `sidepanel.html?tab=${last.tabId}&statement=${encodeURIComponent(statementId(last, PROMISE))}`,
    );
    await panel.locator('blockquote.whole', { hasText: PROMISE }).waitFor();
    await panel.getByRole('button', { name: 'This page' }).click();
    const rows = panel.locator('button.row');
    await rows.first().waitFor();
    const other = await rows.last().getAttribute('data-statement');
    const words = await rows.last().locator('.quotation').textContent();
    const target = JSON.stringify({ panelTarget: { tabId: last.tabId, statementId: other } });
    await panel.evaluate(`chrome.storage.session.set(${target})`);
    await panel.locator('blockquote.whole', { hasText: words ?? '' }).waitFor();
    await panel.close();
  });
});
