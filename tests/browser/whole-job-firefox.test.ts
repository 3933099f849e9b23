import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import type { FirefoxSession } from '../../scripts/browser/firefox.ts';
import type { ReadArticle } from '../../scripts/browser/reading.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { statementId } from './support/bridge.ts';
import { everythingOnRecord } from './support/exported.ts';
import { backupRowsOf, tableOf } from './support/file-contents.ts';
import { launchTestFirefox } from './support/launch.ts';
import { articlePage } from './support/made-article.ts';
import { readTariff } from './support/tariff.ts';

const AGAINST = 'There will be no tariffs on grain while I hold this office';
const BREAD = 'A loaf would cost 4 per cent more by the end of the year';

const TABLE = [
  'speaker,quote,date,url',
  'Anna Berg,"We shall finish the dam before the spring floods",2025-03-01,https://courier.example/dam',
].join('\n');

const REVIEWS = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checkers.example/dam',
  claimReviewed: 'The dam costs nothing at all',
  author: { '@type': 'Organization', name: 'The Checkers' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Anna Berg' },
    datePublished: '2025-04-01',
  },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
});

const SAVED = articlePage({
  title: 'The wall of Velm stands half built',
  published: '2025-11-08',
  paragraphs: ['“The wall will stand before the next storms come,” Mayor Ilsa Torvald told the council.'],
  head: '<link rel="canonical" href="https://courier.example/wall">',
});

const PATIENCE = { timeout: 15_000 };

describe('a reader’s whole job in Firefox', () => {
  let session: FirefoxSession;
  let site: Site;
  let directory: string;
  let read: ReadArticle[];
  let library: Page;

  beforeAll(async () => {
    site = await serveSamples();
    directory = await mkdtemp(join(tmpdir(), 'on-record-'));
    session = await launchTestFirefox({ downloads: directory });
    const tab = await session.newPage();
    read = [];
    for (const which of [0, 1, 2] as const) read.push(await readTariff(session, site, which, tab));
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
    await rm(directory, { recursive: true, force: true });
  });

  const press = (page: Page, words: string) =>
    page.locator(`::-p-xpath(//button[starts-with(normalize-space(), "${words}")])`).click();
  const fill = (page: Page, field: string, words: string) => page.locator(field).fill(words);
  const told = (page: Page, words: string) =>
    expect
      .poll(() => page.$eval('.report [role=status]', (line) => line.textContent), PATIENCE)
      .toContain(words);
  const goTo = async (place: string) => {
    await library.evaluate(`location.hash = '#/${place}'`);
    await library.waitForSelector('h1:not(.waiting)');
  };
  const choose = async (name: string, content: string | Buffer) => {
    const path = join(directory, name);
    await writeFile(path, content);
    const field = await library.waitForSelector('input[type=file]');
    await field?.uploadFile(path);
  };
  /** The file that the browser has saved under a name that fits, once it is whole. */
  const saved = async (name: RegExp): Promise<{ name: string; content: Buffer }> => {
    const find = async () => {
      const files = await readdir(directory);
      return files.some((file) => file.endsWith('.part')) ? undefined : files.find((file) => name.test(file));
    };
    await expect.poll(find, PATIENCE).toBeDefined();
    const found = (await find()) ?? '';
    return { name: found, content: await readFile(join(directory, found)) };
  };
  const openStatement = async (which: 0 | 1 | 2, words: string) => {
    const article = read[which];
    if (!article) throw new Error('it was not read');
    const popup = await session.openPopup(article.tabId, statementId(article, words));
    await popup.waitForSelector('blockquote.whole');
    return popup;
  };

  it('annotates a statement', async () => {
    const popup = await openStatement(0, AGAINST);
    await press(popup, 'Annotate');
    await popup.locator('input[type=radio]').click();
    await fill(popup, 'textarea', 'The tariff came nine months later.');
    await press(popup, 'Save');
    await told(popup, 'Annotation saved.');
    await popup.close();
  });

  it('corrects a speaker', async () => {
    const popup = await openStatement(1, BREAD);
    await press(popup, 'Correct');
    await popup.locator('[role=combobox]').click();
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.type('Ladvin Institute');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('Tab');
    expect(await popup.$eval('[role=combobox]', (field) => 'value' in field && field.value)).toBe(
      'Ladvin Institute',
    );
    await popup.$eval('.field input[type=checkbox]', (isBody) => isBody.checked || isBody.click());
    await press(popup, 'Save');
    await told(popup, 'Corrected.');
    expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe('Ladvin Institute');
    await popup.close();
  });

  it('merges two speakers', async () => {
    const penhallow = read[2]?.view.speakers.find(({ speaker }) => speaker?.name === 'Judith Penhallow');
    library = await session.openPage(`library.html#/speaker/${penhallow?.speaker?.id}`);
    await fill(library, '.merge-search input', 'ministry');
    await library.locator('.merge-search button').click();
    await told(library, 'Merged.');
  });

  it.each([
    ['a table', 'berg.csv', TABLE, 'Put 1 statement', '1 statement is on record now.'],
    ['fact-checks', 'reviews.json', REVIEWS, 'Put 1 statement', '1 statement is on record now.'],
    ['a saved page', 'wall.html', SAVED, 'Put 1 statement', '1 article is on record now.'],
  ])('imports %s, in a worker of its own', async (_, name, content, put, words) => {
    await goTo('import');
    await choose(name, content);
    await press(library, put);
    await told(library, words);
  });

  it('exports everything as a table, saved on the disk', async () => {
    await goTo('export');
    await library.locator('::-p-xpath(//label[contains(., "for spreadsheets")])').click();
    await press(library, 'Save file');
    const { content } = await saved(/^on-record-[\d-]+\.csv$/u);
    const rows = tableOf(content.toString());
    expect(rows.find(({ quote }) => quote === AGAINST)).toMatchObject({
      note: 'The tariff came nine months later.',
    });
    expect(rows.find(({ quote }) => quote?.startsWith(BREAD))).toMatchObject({ speaker: 'Ladvin Institute' });
    expect(rows.map(({ quote }) => quote)).toContain('The dam costs nothing at all');
  });

  it('saves a backup, deletes everything, and has the very same record back', async () => {
    const before = await everythingOnRecord(session);
    await goTo('backup');
    await press(library, 'Save a backup');
    const backup = await saved(/^on-record-backup-.*\.gz$/u);
    expect(backupRowsOf(backup).length).toBeGreaterThan(20);
    await goTo('storage');
    await fill(library, '.delete-all input', 'delete');
    await press(library, 'Delete everything');
    await told(library, 'Everything on record has been deleted.');
    expect(await everythingOnRecord(session)).not.toBe(before);
    await goTo('backup');
    await choose('again.jsonl.gz', backup.content);
    await press(library, 'Restore it');
    await told(library, 'statements are back on record.');
    expect(await everythingOnRecord(session)).toBe(before);
  });

  it('has its entries in the menus of page and button', async () => {
    const control = await session.openPage(CONTROL_PAGE);
    for (const id of ['record', 'open', 'read', 'pause', 'library'])
      expect(
        await control.evaluate(`browser.contextMenus.update('${id}', {}).then(() => 'there', String)`),
        id,
      ).toBe('there');
    await control.close();
  });
});
