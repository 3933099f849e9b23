import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { type ReadArticle, readArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { axeFindings } from './support/axe.ts';
import { readBridge } from './support/bridge.ts';
import { highlightsOf } from './support/highlights.ts';
import { withSamples } from './support/with-samples.ts';

/** A part of what is found by itself. */
const KNOWN = 'Мост должен быть бесплатным. Я сказала это первой и первой';
/** Words that nobody is found to have said. */
const WORDS = 'уважают решение губернатора';

describe('recording what is selected', () => {
  let session: ChromiumSession;
  let page: Page;
  let last: ReadArticle;
  let view: Page | undefined;

  withSamples(async (opened) => {
    ({ session, page } = opened);
    last = await readBridge(session, opened.site, page);
  });

  afterEach(async () => {
    await view?.close();
    view = undefined;
  });

  /** Selects words of the page, and asks for them to be recorded as the browser does when a key is pressed. */
  const record = async (words: string) => {
    await page.bringToFront();
    const found = await page.evaluate(`getSelection().removeAllRanges(), find(${JSON.stringify(words)})`);
    if (!found) throw new Error(`the page does not say “${words}”`);
    const tab = JSON.stringify({ id: last.tabId });
    await (await session.worker()).evaluate(`chrome.commands.onCommand.dispatch('record', ${tab})`);
    view = await opened();
    return view;
  };
  /** Without a real click or key the browser opens no panel, and the view stands in a tab of its own. */
  const opened = async (): Promise<Page> => {
    const find = () => session.context.pages().find((other) => other.url().includes('popup.html'));
    return (
      find() ?? (await session.context.waitForEvent('page', (other) => other.url().includes('popup.html')))
    );
  };
  const painted = async () => (await highlightsOf(page)).flatMap(({ texts }) => texts);

  it('is painted, and stays when the page is read again', async () => {
    const form = await record(WORDS);
    await form.getByRole('heading', { name: 'Record as a statement', level: 1 }).waitFor();
    expect(await form.locator('.correct-span mark').textContent()).toBe(WORDS);
    expect(await axeFindings(form)).toEqual([]);
    await form.getByRole('combobox', { name: 'Speaker' }).fill('Мост-Велья');
    await form.getByRole('combobox', { name: 'Speaker' }).press('Tab');
    await form.getByRole('checkbox', { name: 'An office or organisation' }).check();
    await form.getByRole('combobox', { name: 'When it was said' }).selectOption('day');
    await form.getByRole('button', { name: 'Record' }).click();
    await form.getByRole('status').filter({ hasText: 'Recorded.' }).waitFor();
    await form.locator('blockquote.whole', { hasText: WORDS }).waitFor();
    await expect.poll(painted).toContain(WORDS);

    last = await readArticle(session, page.url(), page);
    expect(statementsOf(last.view).find(({ text }) => text === WORDS)).toMatchObject({
      speaker: 'Мост-Велья',
      said: { from: '2026-04-23' },
    });
    expect(await painted()).toContain(WORDS);
  });

  it('is taken back where it was a slip', async () => {
    const form = await record('ждут компенсации');
    await form.getByRole('button', { name: 'Record' }).click();
    await expect.poll(painted).toContain('ждут компенсации');
    await form.getByRole('button', { name: 'Undo' }).click();
    await form.getByRole('status').filter({ hasText: 'Undone.' }).waitFor();
    await form.locator('button.row').first().waitFor();
    await expect.poll(painted).not.toContain('ждут компенсации');
  });

  it('corrects what was found at that place already', async () => {
    const before = statementsOf(last.view).length;
    const form = await record(KNOWN);
    await form.getByRole('button', { name: 'End a word later' }).click();
    await form.getByRole('button', { name: 'End a word earlier' }).click();
    await form.getByRole('combobox', { name: 'Speaker' }).fill('Северц');
    await form.getByRole('option', { name: /Галина Северцева/u }).click();
    await form.getByRole('button', { name: 'Record' }).click();
    await form.getByRole('status').filter({ hasText: 'Recorded.' }).waitFor();
    last = await readArticle(session, page.url(), page);
    const statements = statementsOf(last.view);
    expect(statements).toHaveLength(before);
    expect(statements.find(({ text }) => text === KNOWN)).toMatchObject({
      speaker: 'Галина Северцева',
    });
  });
});
