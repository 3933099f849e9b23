import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { settledView } from '../../scripts/browser/reading.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { axeFindings } from './support/axe.ts';
import { everythingOnRecord } from './support/exported.ts';
import { launchTestChromium } from './support/launch.ts';
import { articlePage } from './support/made-article.ts';

const WORDS = 'The quay stays open until the first snow';

const BOARD = `<!doctype html><html lang="en"><head><title>Notice board of Velm</title></head>
<body><p>Mayor Lorn: ${WORDS}, and no longer.</p></body></html>`;

const WALL = articlePage({
  title: 'Velm council returns to the harbour wall',
  published: '2025-01-03',
  paragraphs: ['“The wall will stand by autumn,” said Mayor Hedda Lorn on Tuesday.'],
  end: `<footer><p>A reader writes: ${WORDS}, and no longer.</p></footer>`,
});

describe('recording words that are in no article’s text', () => {
  let session: ChromiumSession;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await serve('samples', { made: { '/board': BOARD, '/wall': WALL } });
    session = await launchTestChromium();
    page = await session.newPage();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Selects the words and asks for them to be recorded as the browser does when a key is pressed; answers the view. */
  const record = async (path: string): Promise<{ form: Page; tabId: number }> => {
    await page.goto(`${site.origin}${path}`);
    await page.bringToFront();
    const tabId = await session.tabId(page.url());
    await settledView(session, tabId);
    expect(await page.evaluate(`find(${JSON.stringify(WORDS)})`)).toBe(true);
    const opened = session.context.waitForEvent('page', (other) => other.url().includes('popup.html'));
    const tab = JSON.stringify({ id: tabId });
    await (await session.worker()).evaluate(`chrome.commands.onCommand.dispatch('record', ${tab})`);
    return { form: await opened, tabId };
  };

  const save = async (form: Page) => {
    await form.getByRole('combobox', { name: 'Speaker' }).fill('Hedda Lorn');
    await form.getByRole('combobox', { name: 'Speaker' }).press('Tab');
    await form.getByRole('button', { name: 'Record' }).click();
    await form.getByRole('status').filter({ hasText: 'Recorded.' }).waitFor();
    await form.locator('blockquote.whole', { hasText: WORDS }).waitFor();
  };

  it('keeps them as a statement of a page that is no article', async () => {
    const { form } = await record('/board');
    await form.getByText('They are kept as a statement of this page: Notice board of Velm').waitFor();
    expect(await form.locator('.correct-span mark').textContent()).toBe(WORDS);
    expect(await axeFindings(form)).toEqual([]);
    await save(form);
    expect(await everythingOnRecord(session)).toContain(`${site.origin}/board`);
    await form.getByRole('button', { name: 'Undo', exact: true }).click();
    await form.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    expect(await everythingOnRecord(session)).not.toContain(WORDS);
    await form.close();
  });

  it('keeps them beside the text of an article, also when that is read again', async () => {
    const { form, tabId } = await record('/wall');
    await save(form);
    await form.close();
    await page.reload();
    expect(await settledView(session, tabId)).toMatchObject({ state: 'read' });
    const popup = await session.openPopup(tabId);
    await popup.locator('button.row', { hasText: WORDS }).waitFor();
    await popup.locator('button.row', { hasText: 'The wall will stand by autumn' }).waitFor();
    await popup.close();
    expect(await everythingOnRecord(session)).toContain(WORDS);
  });
});
