import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';
import { everythingOnRecord } from '../support/exported.ts';
import { type Keys, keysOn } from '../support/keys.ts';
import { launchTestChromium } from '../support/launch.ts';
import { articlePage } from '../support/made-article.ts';
import { chosenFile, type SavedFile, savedBy } from '../support/saved-file.ts';

/** A table whose headings tell nothing of what is under them. */
const TABLE = [
  'A;B;C;D',
  'https://courier.example/dam;Anna Berg;We shall finish the dam before the spring floods;2025-03-01',
  'https://courier.example/tax;Anna Berg;No tax will rise as long as I hold this office;2025-06-01',
].join('\n');

const SAVED = articlePage({
  title: 'The wall of Velm stands half built',
  published: '2025-11-08',
  paragraphs: ['“The wall will stand before the next storms come,” Mayor Ilsa Torvald told the council.'],
  head: '<link rel="canonical" href="https://courier.example/wall">',
});

describe('files, by keyboard alone', () => {
  let session: ChromiumSession;
  let library: Page;
  let keys: Keys;
  let backup: SavedFile;
  let before: string;

  beforeAll(async () => {
    session = await launchTestChromium();
    library = await session.openPage('library.html');
    library.setDefaultTimeout(10_000);
    keys = keysOn(library);
    await library.locator('h1:not(.waiting)').waitFor();
  });

  afterAll(() => session?.close());

  const told = (words: string | RegExp) => library.locator('.report').getByText(words).waitFor();
  const readOut = (words: string) => library.getByRole('status').filter({ hasText: words }).waitFor();
  const goTo = async (place: string) => {
    await keys.press(place);
    await library.getByRole('heading', { name: place, level: 1 }).waitFor();
    expect(await keys.at()).toBe(place);
  };
  /** Opens the browser's own window for files, in which no driver can press keys. */
  const chooseFile = async (field: string, file: ReturnType<typeof chosenFile>) => {
    await library.bringToFront();
    await keys.to(field);
    let isWaiting = true;
    const chosen = library.waitForEvent('filechooser').finally(() => {
      isWaiting = false;
    });
    // The browser takes a key that comes too soon after another window of its own for none.
    while (isWaiting) {
      await library.keyboard.press('Enter');
      await library.waitForTimeout(500);
    }
    await (await chosen).setFiles(file);
  };

  it('a table is imported, its columns told one by one', async () => {
    await goTo('Import');
    await chooseFile('Choose files', chosenFile('berg.csv', TABLE));
    await readOut('What was found: 0 statements');
    for (const [field, column] of [
      ['Words said', '3'],
      ['Speaker', '2'],
      ['Date said', '4'],
      ['Address of the page', '1'],
    ] as const) {
      await keys.choose(field, column);
      expect(await keys.at()).toBe(field);
    }
    await readOut('What was found: 2 statements');
    await keys.press('Put 2 statements on record');
    await told('2 statements are on record now.');
    expect(await keys.at()).toBe('Import');
  });

  it('a saved page is imported', async () => {
    await chooseFile('Choose files', chosenFile('wall.html', SAVED));
    await readOut('What was found: 1 article');
    await keys.press('Put 1 statement on record');
    await told('1 article is on record now.');
    expect(await keys.at()).toBe('Import');
  });

  it('addresses are listed, ticked, and left alone', async () => {
    await keys.to('Or paste addresses');
    await library.keyboard.type('https://courier.example/one\nhttps://courier.example/two');
    await keys.press('List them');
    await readOut('What was found: 2 addresses');
    await keys.press('Tick all that are new');
    await keys.tick('https://courier.example/two');
    await keys.to('Fetch 1 page');
    await keys.press('Leave it');
    expect(await keys.at()).toBe('Import');
  });

  it('a backup is saved, everything is deleted, and all of it comes back', async () => {
    await keys.to('Backup', 'Shift+Tab');
    await library.keyboard.press('Enter');
    backup = await savedBy(library, () => keys.press('Save a backup'));
    await told(`Saved as ${backup.name}.`);
    expect(await keys.at()).toBe('Save a backup');
    before = await everythingOnRecord(session);
    await keys.to('What is kept');
    await library.keyboard.press('Enter');
    await keys.fill('To delete everything, type: delete', 'delete');
    await keys.press('Delete everything');
    await told('Everything on record has been deleted.');
    expect(await keys.at()).toBe('What is kept');
    await keys.to('Backup', 'Shift+Tab');
    await library.keyboard.press('Enter');
    await chooseFile('Choose a backup', chosenFile(backup.name, backup.content));
    await readOut('The backup is whole');
    await keys.press('Restore it');
    await told(/statements are back on record\.$/u);
    await library.getByRole('button', { name: 'Restore it' }).waitFor({ state: 'detached' });
    expect(await keys.at()).toBe('Restore');
    expect(await everythingOnRecord(session)).toBe(before);
  });

  it('a file that is no backup is refused aloud', async () => {
    await chooseFile('Choose a backup', chosenFile('backup.jsonl', 'speaker,quote\n'));
    await told('This is no backup of On Record.');
    await keys.at();
  });
});
