import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { launchTestChromium } from './support/launch.ts';
import { readTariff } from './support/tariff.ts';

const AGAINST = 'There will be no tariffs on grain while I hold this office';

/** A page with a plain field and one that takes mark-up, as editors do. */
const EDITOR =
  '<!doctype html><meta charset="utf-8"><title>Draft</title><textarea></textarea><div contenteditable style="min-height: 3em"></div>';

describe('a statement copied as a citation', () => {
  let session: ChromiumSession;
  let site: Site;
  let editor: Page;
  let popup: Page;
  let library: Page;

  beforeAll(async () => {
    site = await serveSamples({ '/editor.html': EDITOR });
    session = await launchTestChromium();
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { tabId } = await readTariff(session, site, 0, await session.newPage());
    popup = await session.openPopup(tabId);
    await popup.locator('button.row', { hasText: AGAINST }).click();
    await popup.locator('blockquote.whole', { hasText: AGAINST }).waitFor();
    library = await session.openPage('library.html');
    await library.getByRole('searchbox').fill('no tariffs on grain');
    await library.getByRole('link', { name: AGAINST }).click();
    await library.locator('blockquote.whole', { hasText: AGAINST }).waitFor();
    editor = await session.newPage();
    await editor.goto(`${site.origin}/editor.html`);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  async function copy(from: Page, form: string) {
    await from.bringToFront();
    await from.getByRole('button', { name: 'Copy', exact: true }).click();
    await from.getByRole('menuitem', { name: form, exact: true }).click();
    await from.locator('.report').getByText('Copied, with speaker, date and source.').waitFor();
  }

  async function pasted(into: 'textarea' | 'div'): Promise<string> {
    await editor.bringToFront();
    const field = editor.locator(into);
    await field.click();
    await editor.keyboard.press('Control+A');
    await editor.keyboard.press('Control+V');
    return into === 'textarea' ? field.inputValue() : field.innerHTML();
  }

  const views = [
    ['popup', () => popup],
    ['library', () => library],
  ] as const;

  it.each(views)('in the %s as text has the words, who and when, and a link to them', async (_, view) => {
    await copy(view(), 'Text');
    const [words, where, link] = (await pasted('textarea')).split('\n');
    expect(words).toMatch(new RegExp(`^“${AGAINST}.*” — Judith Penhallow, .+\\d{4}$`, 'u'));
    expect(where).toMatch(/\d{4}$/u);
    expect(link).toMatch(/^http.+#:~:text=There%20will/u);
  });

  it.each(views)('in the %s as Markdown is a block quotation', async (_, view) => {
    await copy(view(), 'Markdown');
    expect(await pasted('textarea')).toMatch(
      /^> “There will[^\n]+\n>\n> — Judith Penhallow.+\]\(<http.+>\)\n$/u,
    );
  });

  it.each(views)('in the %s with formatting keeps quotation and link where it is pasted', async (_, view) => {
    await copy(view(), 'Formatted text');
    const html = await pasted('div');
    expect(html).toMatch(/<blockquote[^>]*>.*There will be no tariffs/u);
    expect(html).toMatch(/<a [^>]*href="http[^"]+#:~:text=There%20will/u);
    expect(await pasted('textarea')).toMatch(/^“There will/u);
  });
});
