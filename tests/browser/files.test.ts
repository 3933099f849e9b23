import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { axeFindings } from './support/axe.ts';
import { everythingOnRecord } from './support/exported.ts';
import { launchTestChromium } from './support/launch.ts';

const LIBRARY = 'library.html';

const TABLE = [
  'speaker,quote,date,url',
  'Anna Berg,"We shall finish the dam before the spring floods",2025-03-01,https://daily.example/dam',
  'Anna Berg,"No tax will rise as long as I hold this office",2025-06-01,https://daily.example/tax',
  'Berta Stein,"=SUM(A1) <script>alert(1)</script> is what they wrote",2025-06-02,https://courier.example/x',
  'Berta Stein,"The road is open",no date at all,https://courier.example/y',
].join('\n');

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

describe('files in the library', () => {
  let session: ChromiumSession;
  let page: Page;
  let saved: Buffer;

  beforeAll(async () => {
    session = await launchTestChromium();
    page = await session.openPage(LIBRARY);
  });

  afterAll(async () => {
    await session?.close();
  });

  const goTo = (place: string) => page.goto(`${page.url().split('#')[0]}#/${place}`);
  const choose = (chosen: ReturnType<typeof file>) => page.locator('input[type=file]').setInputFiles(chosen);
  const status = () => page.locator('.report');

  it('shows what a table holds before anything is on record', async () => {
    await goTo('import');
    await choose(file('quotes.csv', TABLE));
    await page.getByText('3 statements', { exact: true }).waitFor();
    await page.getByText('1 row cannot be taken').waitFor();
    await page.locator('details:has(.import-bad) > summary').click();
    await isSound('import');
    expect(await page.locator('.import-first li').count()).toBe(3);
    expect(await page.getByLabel('The first row holds headings').isChecked()).toBe(true);
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save this list' }).click(),
    ]);
    expect(await readFile(await list.path(), 'utf8')).toContain('quotes.csv,5,not a date');
    expect(await everythingOnRecord(session)).not.toContain('Anna Berg');
  });

  it('puts it on record, and nothing the second time', async () => {
    await page.getByRole('button', { name: 'Put 3 statements on record' }).click();
    await status().getByText('3 statements are on record now.').waitFor();
    const before = await everythingOnRecord(session);
    expect(before).toContain('We shall finish the dam');
    await choose(file('quotes.csv.gz', gzipSync(TABLE)));
    await page.getByText('3 of them are on record already').waitFor();
    expect(await page.getByRole('button', { name: 'Nothing new' }).isDisabled()).toBe(true);
    expect(await everythingOnRecord(session)).toBe(before);
  });

  it('exports what a search finds', async () => {
    await page.goto(`${page.url().split('#')[0]}#/search?q=dam`);
    await page.getByRole('link', { name: 'Export these results' }).click();
    await page.getByText('1 statement found by the search').waitFor();
    await isSound('export');
    await page.getByLabel('CSV', { exact: false }).first().check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^on-record-dam-[\d-]{10}\.csv$/u);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('We shall finish the dam');
    expect(text).not.toContain('No tax will rise');
  });

  it('saves a backup, and gives all of it back after everything was deleted', async () => {
    const before = await everythingOnRecord(session);
    await goTo('backup');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^on-record-backup-[\d-]{10}\.jsonl\.gz$/u);
    saved = await readFile(await download.path());
    await page.getByText('The last backup was saved today.').waitFor();
    await isSound('backup');
    await choose(file('backup.jsonl.gz', saved));
    await page.getByText('All of it is on record already.').waitFor();
    expect(await page.getByRole('button', { name: 'Put it beside what is there' }).isDisabled()).toBe(true);
    await isSound('backup of what is on record');
    await deleteAll();
    expect(await everythingOnRecord(session)).not.toContain('Anna Berg');
    await goTo('backup');
    await choose(file('backup.jsonl.gz', saved));
    await page.getByText('The backup is whole.').waitFor();
    await isSound('backup to restore');
    await page.getByRole('button', { name: 'Restore it' }).click();
    await status().getByText('3 statements are back on record.').waitFor();
    expect(await everythingOnRecord(session)).toBe(before);
    const [again] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    const rowsOf = (packed: Buffer) =>
      gunzipSync(packed)
        .toString()
        .split('\n')
        .slice(1, -2)
        .map((line): unknown => JSON.parse(line));
    expect(rowsOf(await readFile(await again.path()))).toEqual(rowsOf(saved));
  });

  it('restores a backup beside what is on record, having told what it adds', async () => {
    await deleteAll();
    await goTo('import');
    await choose(
      file(
        'more.csv',
        'speaker,quote,date,url\nAnna Berg,"The bridge is done",2025-04-01,https://daily.example/bridge',
      ),
    );
    await page.getByRole('button', { name: 'Put 1 statement on record' }).click();
    await status().getByText('1 statement is on record now.').waitFor();
    await goTo('backup');
    await choose(file('backup.jsonl.gz', saved));
    await page.getByRole('region', { name: 'Will be added' }).getByText('3 statements').waitFor();
    await isSound('backup beside a record');
    expect(await everythingOnRecord(session)).not.toContain('We shall finish the dam');
    await page.getByRole('button', { name: 'Put it beside what is there' }).click();
    await status().getByText('3 statements were added to the record.').waitFor();
    const all = await everythingOnRecord(session);
    expect(all).toContain('We shall finish the dam');
    expect(all).toContain('The bridge is done');
  });

  it('leaves nothing on record of an import that is ended in the middle', async () => {
    const before = await everythingOnRecord(session);
    await goTo('import');
    const rows = Array.from(
      { length: 6000 },
      (_, n) =>
        `Carla Holm,"Promise number ${n} of the campaign that is now over",2025-05-01,https://far.example/${n}`,
    );
    await choose(file('many.csv', ['speaker,quote,date,url', ...rows].join('\n')));
    await page.getByRole('button', { name: 'Put 6,000 statements on record' }).click();
    await page.getByText(/[1-9],000 rows so far/u).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await everythingOnRecord(session)).toBe(before);
  });

  it('refuses a backup that was cut or changed, and the record stays as it is', async () => {
    await deleteAll();
    await goTo('backup');
    const text = gunzipSync(saved).toString();
    const refused = [
      [saved.subarray(0, saved.length - 20), 'The file could not be read to its end.'],
      [text.slice(0, text.length / 2), 'The backup was cut short'],
      [text.replace('dam', 'dim'), 'The backup was changed since it was made'],
      ['speaker,quote\n', 'This is no backup of On Record.'],
    ] as const;
    for (const [content, words] of refused) {
      await choose(file('backup.jsonl', Buffer.from(content)));
      await status().getByText(words).waitFor();
    }
    expect(await everythingOnRecord(session)).not.toContain('Anna Berg');
  });

  /** Axe finds nothing wrong with the screen, and nothing of it stands out of a narrow window, light or dark. */
  async function isSound(screen: string) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(page), `${screen}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow), `${screen}, narrow`).toBe(0);
    await page.setViewportSize({ width: 1100, height: 900 });
  }

  async function deleteAll() {
    await goTo('storage');
    await page.locator('.delete-all input').fill('delete');
    await page.locator('.delete-all button[type=submit]').click();
    await status()
      .getByText(/deleted/iu)
      .waitFor();
  }
});
