import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { chooseInPopup } from '../../scripts/browser/popup.ts';
import { type ReadArticle, readArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { addressOf, sampleArticles } from '../../scripts/browser/samples.ts';
import { highlightsOf } from './support/highlights.ts';
import { withSamples } from './support/with-samples.ts';

/** A president who would not mediate, and two months later is ready to: what the samples tell of a possible shift. */

const READY = 'Мы готовы быть посредником';
const SAID = '2025-03-27';

describe('a possible shift in the samples', () => {
  let session: ChromiumSession;
  let page: Page;
  let last: ReadArticle;
  let popup: Page;

  withSamples(async (opened) => {
    ({ session, page } = opened);
    for (const sample of sampleArticles().filter(({ published }) => published <= SAID)) {
      last = await readArticle(session, addressOf(opened.site, sample), page);
      if (statementsOf(last.view).some(({ text }) => text.includes(READY))) break;
    }
    popup = await session.openPopup(last.tabId);
  });

  const ready = () => {
    const found = statementsOf(last.view).find(({ text }) => text.includes(READY));
    if (!found) throw new Error('the statement was not found');
    return found;
  };
  const sign = () => popup.locator('.earlier-item .shift').first();

  it('is a wavy line on the page and a count in its list', async () => {
    await expect
      .poll(async () =>
        (await highlightsOf(page)).find(({ name }) => name === 'on-record-shift')?.texts.join(' '),
      )
      .toContain(READY);
    const row = popup.locator(`[data-statement="${ready().id}"]`);
    await row.getByText(/possible shift/).waitFor();
  });

  it('is shown with the words of both that show it, as something to check', async () => {
    await chooseInPopup(popup, ready().id);
    await sign().waitFor();
    expect(await sign().textContent()).toContain('possible shift, check');
    const marked = await sign().locator('dd mark').allTextContents();
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(await sign().locator('dd').nth(0).locator('mark').count()).toBeGreaterThan(0);
    expect(await sign().locator('dd').nth(1).locator('mark').count()).toBeGreaterThan(0);
  });

  it('is what the reader has found it to be, also when it is opened again', async () => {
    const answer = (name: string) => sign().getByRole('button', { name, exact: true });
    await answer('no shift').click();
    await popup.locator('.shift[data-answer="none"]').first().waitFor();
    await popup.close();
    popup = await session.openPopup(last.tabId, ready().id);
    const settled = popup.locator('.shift[data-answer="none"]').first();
    await settled.waitFor();
    expect(await settled.textContent()).toContain('no shift, as you found');
  });
});
