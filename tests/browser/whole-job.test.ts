import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { serveSamples } from '../../scripts/browser/samples.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { everythingOnRecord } from './support/exported.ts';
import { annotationsOf, backupRowsOf, reviewedIn, tableOf, titlesIn } from './support/file-contents.ts';
import { launchTestChromium } from './support/launch.ts';
import { chosenFile, type SavedFile, savedBy } from './support/saved-file.ts';
import { readTariff } from './support/tariff.ts';

const AGAINST = 'There will be no tariffs on grain while I hold this office';
const TAX = 'A tariff is a tax, and it is our own people who pay it';
const TAX_AGAIN = 'A tariff is a tax on our own people';
const BREAD = 'A loaf would cost 4 per cent more by the end of the year';

const FALSE_NOTE = 'The tariff came nine months later.';

/** A table whose headings tell nothing of what is under them. */
const TABLE = [
  'A;B;C;D',
  'https://courier.example/dam;Anna Berg;We shall finish the dam before the spring floods;2025-03-01',
  'https://courier.example/tax;Anna Berg;No tax will rise as long as I hold this office;2025-06-01',
].join('\n');

describe('a reader’s whole job, through the views alone', () => {
  let session: ChromiumSession;
  let site: Site;
  let tab: Page;
  let library: Page;
  let backup: SavedFile;

  beforeAll(async () => {
    site = await serveSamples();
    session = await launchTestChromium();
    tab = await session.newPage();
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  const press = (name: string | RegExp) => library.getByRole('button', { name, exact: true }).click();
  const goTo = async (place: string) => {
    await library.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await library.getByRole('navigation').locator('[aria-current=page]', { hasText: place }).waitFor();
    await library.locator('h1:not(.waiting)').waitFor();
  };
  const told = (words: string | RegExp) => library.locator('.report').getByText(words).waitFor();

  /** Reads a sample, opens the popup over it, and a statement in that. */
  async function openStatement(which: 0 | 1 | 2, words: string): Promise<Page> {
    const { tabId } = await readTariff(session, site, which, tab);
    const popup = await session.openPopup(tabId);
    await popup.locator('button.row', { hasText: words }).click();
    await popup.locator('blockquote.whole', { hasText: words }).waitFor();
    return popup;
  }

  async function annotate(popup: Page, verdict: string, note: string, source: string, tags: string) {
    await popup.getByRole('button', { name: 'Annotate' }).click();
    await popup.getByRole('radio', { name: verdict, exact: true }).check();
    await popup.getByRole('textbox', { name: 'Note' }).fill(note);
    await popup.getByRole('textbox', { name: 'Sources' }).fill(source);
    await popup.getByRole('textbox', { name: 'Tags' }).fill(tags);
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('status').filter({ hasText: 'Annotation saved.' }).waitFor();
    await popup.close();
  }

  it('reads three articles, annotates in two of them, and corrects a speaker in one', async () => {
    await annotate(
      await openStatement(0, AGAINST),
      'False',
      FALSE_NOTE,
      'https://gazette.example/tariff-act',
      'tariff, promise',
    );
    const popup = await openStatement(1, BREAD);
    await popup.getByRole('button', { name: 'Correct', exact: true }).click();
    await popup.getByRole('combobox', { name: 'Speaker' }).fill('Ladvin Institute');
    await popup.getByRole('option', { name: 'economists at the Ladvin Institute' }).waitFor();
    await popup.getByRole('heading', { name: 'Correct this statement' }).click();
    await popup.getByRole('checkbox', { name: 'An office or organisation' }).check();
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('status').filter({ hasText: 'Corrected.' }).waitFor();
    await popup.getByRole('heading', { name: 'Ladvin Institute', level: 1 }).waitFor();
    await popup.close();
    await annotate(
      await openStatement(2, TAX_AGAIN),
      'Half true',
      'It brought in little.',
      'https://customs.example/receipts',
      'tariff',
    );
  });

  it('finds a statement by search, with what was annotated, and sets it beside an earlier one', async () => {
    library = await session.openPage('library.html');
    library.setDefaultTimeout(10_000);
    await library.getByRole('searchbox').fill('tax own people');
    await library.getByText('2 statements', { exact: true }).waitFor();
    await library.getByRole('link', { name: TAX_AGAIN }).click();
    await library.getByText('It brought in little.').waitFor();
    const earlier = library.locator('.earlier-item', { hasText: TAX });
    await earlier.getByRole('link', { name: 'Compare' }).click();
    await library.getByRole('heading', { name: 'Side by side' }).waitFor();
    expect(await library.locator('.compare-side blockquote').allTextContents()).toEqual([
      expect.stringContaining(TAX),
      expect.stringContaining(TAX_AGAIN),
    ]);
  });

  it('opens the speaker’s page, and merges with her what her ministry told', async () => {
    await goTo('Speakers');
    await library.getByRole('link', { name: 'Judith Penhallow' }).click();
    await library.getByRole('heading', { name: 'Judith Penhallow', level: 1 }).waitFor();
    const count = async () => Number.parseInt((await library.locator('h1 + .facts').textContent()) ?? '', 10);
    const before = await count();
    await library.getByRole('searchbox', { name: 'Merge with another speaker' }).fill('ministry');
    await library.getByRole('button', { name: /^Same: merge with ministry figures/u }).click();
    await told('Merged. What both said now stands together.');
    await library.getByText('Merged with ministry figures').waitFor();
    expect(await count()).toBe(before + 1);
  });

  it('exports everything in each format, each a file that its readers can read', async () => {
    await goTo('Export');
    const save = async (format: string | RegExp) => {
      await library.getByRole('radio', { name: 'Everything on record' }).check();
      await library.getByRole('radio', { name: format }).check();
      const { name, content } = await savedBy(library, () => press('Save file'));
      await library.locator('.report').getByText(` saved in ${name}.`).waitFor();
      return content.toString();
    };
    const rows = tableOf(await save(/^CSV/u));
    const all = rows.length;
    expect(all).toBeGreaterThan(25);
    const rowOf = (words: string) => rows.find(({ quote = '' }) => quote.startsWith(words));
    expect(rowOf(BREAD)).toMatchObject({ speaker: 'Ladvin Institute', speaker_sort: 'body' });
    expect(rowOf('a fifth of the flour')).toMatchObject({ speaker: 'Judith Penhallow' });
    expect(rowOf(AGAINST)).toMatchObject({
      accuracy: 'False',
      note: FALSE_NOTE,
      tags: 'tariff; promise',
      sources: 'https://gazette.example/tariff-act',
    });
    expect(tableOf(await save('Readwise')).map(({ Highlight }) => Highlight)).toHaveLength(all);
    const annotations = annotationsOf(await save('Web Annotation'));
    expect(annotations).toHaveLength(all);
    expect(JSON.stringify(annotations)).toContain(FALSE_NOTE);
    expect(reviewedIn(await save('ClaimReview')).sort()).toEqual([TAX_AGAIN, AGAINST]);
    const titles = titlesIn(await save('CSL-JSON'));
    expect(titles).toHaveLength(3);
    expect(titles).toContain('Penhallow turns to tariffs as grain row deepens');
    const notes = await save('Markdown');
    for (const words of [TAX, TAX_AGAIN, AGAINST, BREAD, ...titles]) expect(notes).toContain(words);
  });

  it('saves a backup, deletes everything, and has the very same record back', async () => {
    await goTo('Backup');
    backup = await savedBy(library, () => press('Save a backup'));
    await told(`Saved as ${backup.name}.`);
    const before = await everythingOnRecord(session);
    await goTo('What is kept');
    await library.getByRole('textbox', { name: 'To delete everything, type: delete' }).fill('delete');
    await press('Delete everything');
    await told('Everything on record has been deleted.');
    await goTo('Search');
    await library.getByText('Nothing is on record yet.').waitFor();
    await goTo('Backup');
    await library.locator('input[type=file]').setInputFiles(chosenFile(backup.name, backup.content));
    await press('Restore it');
    await told(/statements are back on record\.$/u);
    expect(await everythingOnRecord(session)).toBe(before);
    const again = await savedBy(library, () => press('Save a backup'));
    expect(backupRowsOf(again)).toEqual(backupRowsOf(backup));
  });

  it('has what was corrected, merged and annotated after that, when the page is read again too', async () => {
    const popup = await openStatement(1, BREAD);
    await popup.getByRole('heading', { name: 'Ladvin Institute', level: 1 }).waitFor();
    await popup.close();
    await goTo('Annotations');
    await library.getByText('2 annotations', { exact: true }).waitFor();
    await goTo('Speakers');
    await library.getByRole('link', { name: 'Judith Penhallow' }).click();
    await library.getByText('Merged with ministry figures').waitFor();
  });

  it('imports a table once its columns are told, and nothing of it the second time', async () => {
    await goTo('Import');
    const choose = async () => {
      await library.locator('input[type=file]').setInputFiles(chosenFile('berg.csv', TABLE));
      const columns = {
        'Words said': '3. C',
        Speaker: '2. B',
        'Date said': '4. D',
        'Address of the page': '1. A',
      };
      for (const [field, label] of Object.entries(columns))
        await library.getByRole('combobox', { name: field }).selectOption({ label });
      await library.getByText('2 statements', { exact: true }).waitFor();
    };
    await choose();
    await press('Put 2 statements on record');
    await told('2 statements are on record now.');
    const once = await everythingOnRecord(session);
    expect(once).toContain('We shall finish the dam');
    await choose();
    await library.getByText('2 of them are on record already').waitFor();
    expect(await library.getByRole('button', { name: 'Nothing new' }).isDisabled()).toBe(true);
    expect(await everythingOnRecord(session)).toBe(once);
  });
});
