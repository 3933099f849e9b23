import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToQuotation } from '../../lib/annotation/text-fragment.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import type { RemotePage, Session } from '../../scripts/browser/session.ts';
import { launchTestChromium } from './support/launch.ts';
import { type SavedQuotation, savedQuotations } from './support/saved-quotations.ts';

const DIRECTORY = resolve(import.meta.dirname, '../../../shared/pages');
/** Side by side: a tab waits for its server and its scrolling most of the time. */
const TABS = 4;

const saved = savedQuotations(DIRECTORY, 200, 8);
if (!saved) console.warn('No saved pages beside the project: links to their statements are not opened.');

/** Tells the words around the middle of the window, where a browser puts what it was sent to; null at the top. */
const SHOWN = `new Promise((done) => {
  const end = performance.now() + 3000;
  const look = () => {
    if (scrollY > 1000) {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let shown = '';
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { top, bottom, width } = range.getBoundingClientRect();
        if (width > 0 && bottom > 0 && top < innerHeight) shown += text.nodeValue + ' ';
      }
      done(shown);
    } else if (performance.now() > end) done(null);
    else setTimeout(look, 30);
  };
  look();
})`;

describe.skipIf(!saved)('links to the statements of saved pages, opened in Chromium', () => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    session = await launchTestChromium();
    site = await serveSamples(saved?.pages);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

  /** Whether the link scrolls to the quotation's first words. */
  async function leads(page: RemotePage, { path, text, prefix, suffix }: SavedQuotation): Promise<boolean> {
    // From another document: within one, a browser does not look for the words anew.
    await page.goto('about:blank');
    await page.goto(linkToQuotation(`${site.origin}${path}`, text, prefix, suffix));
    const shown = await page.evaluate(SHOWN);
    return typeof shown === 'string' && letters(shown).includes(letters(text).slice(0, 12));
  }

  it('scroll to the words, for 97 of 100 at least', async () => {
    const quotations = saved?.quotations ?? [];
    const lost: string[] = [];
    const left = quotations.values();
    const openAll = async () => {
      const page = await session.newPage();
      for (const quotation of left)
        if (!(await leads(page, quotation))) lost.push(`${quotation.path}: ${quotation.text.slice(0, 80)}`);
      await page.close();
    };
    await Promise.all(Array.from({ length: TABS }, openAll));
    console.info(`${quotations.length - lost.length} of ${quotations.length} links lead to their words`);
    console.info(lost.join('\n'));
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(quotations.length * 0.03);
  }, 900_000);
});
