import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToQuotation } from '../../lib/annotation/text-fragment.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import type { Session } from '../../scripts/browser/session.ts';
import { launchTestChromium } from './support/launch.ts';

/** Far above and far below the words, so that the browser must have found them where it has scrolled. */
const FAR = '<div style="height: 5000px"></div>';
const LONG = `We begin ${'and go on and on '.repeat(30)}until we end.`;
const PAGE = `<!doctype html><meta charset="utf-8"><p>Top</p>${FAR}
<p>По её словам, она «<em>не видит</em>» себя мэром.</p>
<p>“A well-kept bridge, rails &amp; all, is what we promised to everyone,” she said.</p>
<p>«Мост откроется весной, — сказала Мира Оланд. — И ни днём позже».</p>
<p>“First paragraph of it. And more.</p><p>“Last paragraph of it.”</p>
<p>“${LONG}”</p>
<p>He called it “a <b>half-baked</b> plan”, said Oland.</p>${FAR}`;

describe('a link to a quotation, opened in Chromium', () => {
  let session: Session;
  let site: Site;
  beforeAll(async () => {
    session = await launchTestChromium();
    site = await serveSamples({ '/quotations.html': PAGE });
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Whether the browser scrolls to the words within so many milliseconds. */
  async function scrolls(patience: number, text: string, prefix = '', suffix = ''): Promise<boolean> {
    const page = await session.newPage();
    await page.goto(linkToQuotation(`${site.origin}/quotations.html`, text, prefix, suffix));
    const found = await page.evaluate(`new Promise((done) => {
      const end = performance.now() + ${patience};
      const look = () => scrollY > 1000 ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 50);
      look();
    })`);
    await page.close();
    return found === true;
  }

  it.each([
    ['a short one, by the words around it', 'не видит', 'По её словам, она «', '» себя мэром.'],
    [
      'one with hyphen, comma and ampersand',
      'A well-kept bridge, rails & all, is what we promised to everyone',
      '',
      '',
    ],
    ['one split by its cue', 'Мост откроется весной … И ни днём позже', 'Раньше.\n\n«', '».'],
    ['one over two paragraphs', 'First paragraph of it. And more.\n\nLast paragraph of it.', '', ''],
    ['a long one', LONG, '', ''],
    ['one with mark-up inside', 'a half-baked plan', 'He called it “', '”, said Oland.'],
  ])('leads to %s', async (_, text, prefix, suffix) => {
    expect(await scrolls(20_000, text, prefix, suffix)).toBe(true);
  });

  it('stays at the top of a page that has the words no more', async () => {
    expect(await scrolls(1_000, 'Words that nobody said on this page')).toBe(false);
  });
});
