import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { launchTestChromium } from './support/launch.ts';

/** What becomes of the record where the browser kills the worker that restores a backup beside it. */

const HEADINGS = 'speaker,quote,date,url';
const STATEMENTS = 2000;
const KILLS = 12;

let session: ChromiumSession;
let control: Page;

beforeAll(async () => {
  session = await launchTestChromium();
  control = await session.openPage(CONTROL_PAGE);
});

afterAll(() => session?.close());

it(`leaves it as before or wholly restored, wherever in the work it is killed`, async () => {
  const many = Array.from(
    { length: STATEMENTS },
    (_, n) =>
      `Anna Berg${n % 40},"Point ${n} of the plan is about the dam",2025-05-01,https://far.example/${n % 300}`,
  );
  await imported([HEADINGS, ...many].join('\n'), `Put 2,000 statements on record`);
  const backup = await savedBackup();
  await deleteAll();
  await imported(
    [HEADINGS, 'Anna Berg,"The bridge is done",2025-04-01,https://daily.example/bridge'].join('\n'),
    'Put 1 statement on record',
  );
  const own = await savedBackup();
  const before = await rowsKept();
  const began = Date.now();
  const page = await startRestoring(backup);
  await page.locator('.report').getByText('2,000 statements were added to the record.').waitFor();
  const span = Date.now() - began;
  const whole = await rowsKept();
  expect(whole).not.toEqual(before);
  await page.close();

  await deleteAll();
  const restoring = await at('backup');
  await choose(restoring, own);
  await restoring.getByRole('button', { name: 'Restore it' }).click();
  await restoring.locator('.report').getByText('1 statement is back on record.').waitFor();
  await restoring.close();
  expect(await rowsKept()).toEqual(before);
  let asBefore = 0;
  for (let n = 1; n <= KILLS; n++) {
    const killed = await startRestoring(backup);
    await wait((span * n) / KILLS);
    // A page takes its worker with it, whatever that is doing.
    await killed.close();
    const rows = await rowsKept();
    if (JSON.stringify(rows) === JSON.stringify(whole)) break;
    expect(rows).toEqual(before);
    asBefore++;
  }
  expect(asBefore).toBeGreaterThan(0);
  const again = await at('backup');
  await choose(again, backup);
  const put = again.getByRole('button', { name: 'Put it beside what is there' });
  await put.waitFor();
  if (await put.isEnabled()) {
    await put.click();
    await again.locator('.report').getByText('2,000 statements were added to the record.').waitFor();
  }
  expect(await rowsKept()).toEqual(whole);
}, 600_000);

async function at(place: string): Promise<Page> {
  return session.openPage(`library.html#/${place}`);
}

const choose = (page: Page, content: string | Buffer) =>
  page.locator('input[type=file]').setInputFiles({
    name: typeof content === 'string' ? 'rows.csv' : 'backup.jsonl.gz',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });

async function imported(table: string, button: string): Promise<void> {
  const page = await at('import');
  await choose(page, table);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.report').getByText('on record now').waitFor();
  await page.close();
}

async function savedBackup(): Promise<Buffer> {
  const page = await at('backup');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const saved = await readFile(await download.path());
  await page.close();
  return saved;
}

async function deleteAll(): Promise<void> {
  const page = await at('storage');
  await page.locator('.delete-all input').fill('delete');
  await page.locator('.delete-all button[type=submit]').click();
  await page
    .locator('.report')
    .getByText(/deleted/iu)
    .waitFor();
  await page.close();
}

/** Has the work begun that puts a backup beside the record; answers the page that does it. */
async function startRestoring(backup: Buffer): Promise<Page> {
  const page = await at('backup');
  await choose(page, backup);
  await page.getByRole('button', { name: 'Put it beside what is there' }).click();
  return page;
}

/** How many rows each table holds. */
function rowsKept(): Promise<unknown> {
  return control.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames].sort();
      const transaction = database.transaction(names);
      const counts = names.map((name) => transaction.objectStore(name).count());
      transaction.oncomplete = () => {
        database.close();
        resolve(names.map((name, i) => [name, counts[i].result]));
      };
    };
  })`);
}
