import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { chooseInPopup } from '../../scripts/browser/popup.ts';
import { type ReadArticle, readArticle } from '../../scripts/browser/reading.ts';
import { axeFindings } from './support/axe.ts';
import { readBridge, statementId } from './support/bridge.ts';
import { highlightsOf } from './support/highlights.ts';
import { withSamples } from './support/with-samples.ts';

describe('what an annotation was before', () => {
  let session: ChromiumSession;
  let last: ReadArticle;
  let page: Page;
  let popup: Page;

  withSamples(async (opened) => {
    ({ session, page } = opened);
    last = await readBridge(session, opened.site, page);
    popup = await session.openPopup(last.tabId);
    await chooseInPopup(popup, statementId(last, 'Мост должен быть бесплатным'));
  });

  const button = (name: string | RegExp) => popup.getByRole('button', { name });
  const reported = (words: string) => popup.getByRole('status').filter({ hasText: words }).waitFor();
  const edit = () => button(/^(Annotate|Edit)/u).click();
  const annotate = async (verdict: string, note: string) => {
    await edit();
    await popup.getByRole('radio', { name: verdict, exact: true }).check();
    await popup.getByRole('textbox', { name: 'Note' }).fill(note);
    await button('Save').click();
    await reported('Annotation saved.');
  };
  const shows = async (verdict: string, note: string) => {
    await popup.locator('.judgements', { hasText: verdict }).waitFor();
    await popup.locator('.note', { hasText: note }).waitFor();
  };
  const changes = () =>
    popup.locator('details', { hasText: 'Earlier versions' }).locator('li').allTextContents();

  it('is listed with each change, and taken up again', async () => {
    await annotate('Half true', 'Смету ещё не видел.');
    await annotate('Mostly true', 'Смета нашлась.');
    await shows('Mostly true', 'Смета нашлась.');
    await edit();
    await popup.getByText('Earlier versions').click();
    expect(await changes()).toEqual([expect.stringContaining('Half true → Mostly true')]);
    expect(await axeFindings(popup)).toEqual([]);
    await button(/^Restore/u).click();
    await reported('Annotation saved.');
    await shows('Half true', 'Смету ещё не видел.');
  });

  it('comes back at once where the change was a slip', async () => {
    await button('Undo').click();
    await reported('Undone.');
    await shows('Mostly true', 'Смета нашлась.');
  });

  it('comes back also where it was removed', async () => {
    await edit();
    await button('Remove').click();
    await button('Yes, remove').click();
    await reported('Annotation removed.');
    expect(await popup.locator('.judgements').count()).toBe(0);
    await button('Undo').click();
    await reported('Undone.');
    await shows('Mostly true', 'Смета нашлась.');
    await edit();
    await popup.getByText('Earlier versions').click();
    expect((await changes()).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves its mark on the page, also at another address of the article', async () => {
    await expect.poll(() => markedOn(page)).toContain('Мост должен быть бесплатным');
    await readArticle(session, `${page.url()}?utm_source=letter&fbclid=1`, page);
    await expect.poll(() => markedOn(page)).toContain('Мост должен быть бесплатным');
  });

  it.each([
    ['a short address that names the canonical one', '/bridge', (html: string) => html],
    ['the AMP page', '/amp/bridge.html', (html: string) => html.replace('<html', '<html amp')],
  ])('leaves its mark on %s', async (_, path, changed) => {
    const canonical = page.url().replace(/[?#].*$/u, '');
    const html = await page.evaluate((address) => fetch(address).then((found) => found.text()), canonical);
    const link = `<link rel="canonical" href="${canonical}"></head>`;
    await page.route(`**${path}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: changed(html.replace('</head>', link)) }),
    );
    const other = await readArticle(session, new URL(path, canonical).href, page);
    await expect.poll(() => markedOn(page)).toContain('Мост должен быть бесплатным');
    expect(statementId(other, 'Мост должен быть бесплатным')).toBe(
      statementId(last, 'Мост должен быть бесплатным'),
    );
    await page.goto(canonical);
  });
});

/** The annotated words of a page, as they are painted. */
async function markedOn(page: Page): Promise<string> {
  const painted = await highlightsOf(page);
  return painted
    .filter(({ name }) => name.startsWith('on-record-annotated'))
    .flatMap(({ texts }) => texts)
    .join();
}
