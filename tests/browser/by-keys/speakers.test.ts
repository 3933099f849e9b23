import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';
import { readArticle } from '../../../scripts/browser/reading.ts';
import { type Site, serve } from '../../../scripts/browser/serve.ts';
import { type Keys, keysOn } from '../support/keys.ts';
import { launchTestChromium } from '../support/launch.ts';
import { articlePage } from '../support/made-article.ts';
import { MAYOR_PAGES, readMayor } from '../support/mayor.ts';

/** A surname that may be the mayor’s. */
const ROAD = articlePage({
  title: 'The road to Osk',
  published: '2025-12-01',
  paragraphs: ['“The road will be mended before the frost comes,” said the police spokeswoman Berg.'],
});

describe('speakers, by keyboard alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let library: Page;
  let keys: Keys;

  beforeAll(async () => {
    site = await serve('samples', { made: { ...MAYOR_PAGES, '/road.html': ROAD } });
    session = await launchTestChromium();
    const tab = await session.newPage();
    await readMayor(session, site, tab);
    await readArticle(session, `${site.origin}/road.html`, tab);
    library = await session.openPage('library.html');
    library.setDefaultTimeout(10_000);
    keys = keysOn(library);
    await library.locator('h1:not(.waiting)').waitFor();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const told = (words: string) => library.locator('.report').getByText(words).waitFor();

  it('are found by the beginning of a name, and gone through by the arrow keys', async () => {
    await keys.press('Speakers');
    await library.getByRole('heading', { name: 'Speakers', level: 1 }).waitFor();
    await keys.fill('Name, or its beginning', 'Berg');
    await library.getByRole('status').filter({ hasText: '2 speakers' }).waitFor();
    await keys.to('Anna Berg');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Home');
    await keys.to('Anna Berg', 'ArrowDown');
    await library.keyboard.press('Enter');
    await library.getByRole('heading', { name: 'Anna Berg', level: 1 }).waitFor();
    expect(await keys.at()).toBe('Anna Berg');
  });

  it('have a time line that keys zoom and move, of which they open a mark and a bridge', async () => {
    const shown = () => library.locator('.timeline > .facts').textContent();
    const whole = await shown();
    await library.locator('.tl-mark').first().waitFor();
    await keys.press('Show less time');
    expect(await shown()).not.toBe(whole);
    await keys.press('All of it');
    expect(await shown()).toBe(whole);
    await keys.at();
    await library.locator('.tl-bridge').first().waitFor();
    await keys.to('Show less time', 'Shift+Tab');
    await keys.to('Nov 3, 2024 and Nov 8, 2025');
    await library.keyboard.press('ArrowLeft');
    await library.keyboard.press('Enter');
    await library.getByRole('heading', { name: 'Side by side' }).waitFor();
    await library.goBack();
    await library.locator('.tl-bridge').first().waitFor();
    await keys.to('Jan 15, 2024');
    await library.keyboard.press('+');
    await library.keyboard.press('+');
    const closer = await shown();
    expect(closer).not.toBe(whole);
    expect(await keys.at()).toContain('Jan 15, 2024');
    await library.keyboard.press('Shift+ArrowRight');
    expect(await shown()).not.toBe(closer);
    expect(await keys.at()).toMatch(/, 2024, /u);
    await library.keyboard.press('0');
    expect(await shown()).toBe(whole);
    await library.keyboard.press('End');
    expect(await keys.at()).toMatch(/2025/u);
    await library.keyboard.press('ArrowLeft');
    await library.keyboard.press('Enter');
    await library.locator('blockquote.whole').waitFor();
    expect(await keys.at()).toContain('Berg');
    await library.goBack();
    await library.locator('.tl-mark').first().waitFor();
    await keys.to('Table');
    await library.keyboard.press('Space');
    await library.locator('.tl-table').waitFor();
    await keys.press('We will raise the harbour fees next year');
    await library.locator('blockquote.whole').waitFor();
    await library.goBack();
    await library.locator('.tl-mark').first().waitFor();
  });

  it('show what they said on a subject', async () => {
    await library.locator('.subjects').waitFor();
    const subject = ((await library.locator('.subjects summary').first().textContent()) ?? '').trim();
    await keys.press(subject.slice(0, 10));
    await library.locator('.subjects details[open] .earlier-items li').first().waitFor();
    await keys.at();
  });

  it('are merged, and parted again by taking it back', async () => {
    await keys.fill('Merge with another speaker', 'Berg');
    await library.getByText('1 speaker found').waitFor();
    await keys.press('Same: merge with');
    await told('Merged.');
    expect(await keys.at()).toBe('Anna Berg');
    await keys.press('Undo: ');
    await told('Undone.');
    await keys.at();
  });

  it('are parted from who is meant in one article', async () => {
    await keys.press('Articles in which this may be somebody else');
    await keys.press('Somebody else in “The mayor on 2025-11-08”');
    await told('Parted.');
    expect(await keys.at()).toBe('Anna Berg');
    await keys.press('Undo: ');
    await told('Undone.');
  });

  it('are offered as the same, and kept apart for good', async () => {
    await keys.press('Different: keep apart');
    await told('Kept apart.');
    expect(await keys.at()).toBe('Anna Berg');
  });

  it('have their statements searched, and exported', async () => {
    await keys.press('All statements: ');
    await library.getByRole('heading', { name: 'Search the record' }).waitFor();
    await keys.at();
    await library.goBack();
    await library.locator('h1', { hasText: 'Anna Berg' }).waitFor();
    await keys.press('Export…');
    await library.getByRole('radio', { name: 'Anna Berg' }).waitFor();
  });
});
