import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import type { Site } from '../../scripts/browser/serve.ts';
import { everythingOnRecord } from './support/exported.ts';
import { backupRowsOf } from './support/file-contents.ts';
import { chosenFile, type SavedFile, savedBy } from './support/saved-file.ts';
import { readTariff } from './support/tariff.ts';
import { withSamples } from './support/with-samples.ts';

describe('a part of the record, saved as a file of On Record', () => {
  let session: ChromiumSession;
  let site: Site;
  let library: Page;
  let ofPage: SavedFile;
  let ofSpeaker: SavedFile;

  withSamples((opened) => {
    ({ session, site } = opened);
  });

  const press = (name: string | RegExp) => library.getByRole('button', { name, exact: true }).click();
  const goTo = async (place: string) => {
    await library.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await library.locator('h1:not(.waiting)').waitFor();
  };
  const told = (words: string | RegExp) => library.locator('.report').getByText(words).waitFor();
  const choose = ({ name, content }: SavedFile) =>
    library.locator('input[type=file]').setInputFiles(chosenFile(name, content));
  const statementsIn = (file: SavedFile) =>
    backupRowsOf(file).filter((row) => v.is(v.object({ table: v.literal('statements') }), row)).length;

  it('is saved of the page from the popup', async () => {
    const tab = await session.newPage();
    await readTariff(session, site, 0, tab);
    const { tabId } = await readTariff(session, site, 1, tab);
    const popup = await session.openPopup(tabId);
    await popup.locator('button.row').first().waitFor();
    await popup.getByRole('button', { name: 'More', exact: true }).click();
    await popup.getByRole('menuitem', { name: /^Export/u }).click();
    await popup.getByRole('radio', { name: /^On Record file/u }).check();
    ofPage = await savedBy(popup, () => popup.getByRole('button', { name: 'Save file' }).click());
    expect(ofPage.name).toMatch(/^on-record-part-Penhallow-turns-to-tariffs.*\.jsonl\.gz$/u);
    await popup.locator('.report').getByText(`statements saved in ${ofPage.name}.`).waitFor();
    await popup.close();
  });

  it('is saved of a speaker from the library, who is found by name, and counts as no backup', async () => {
    library = await session.openPage('library.html#/export');
    library.setDefaultTimeout(10_000);
    await library.getByRole('radio', { name: 'One speaker' }).check();
    await library.getByRole('textbox', { name: 'Name of the speaker' }).fill('penh');
    await library.getByRole('button', { name: /^Judith Penhallow/u }).click();
    await library.getByRole('radio', { name: /^On Record file/u }).check();
    ofSpeaker = await savedBy(library, () => press('Save file'));
    expect(ofSpeaker.name).toMatch(/^on-record-part-Judith-Penhallow-.*\.jsonl\.gz$/u);
    await goTo('Backup');
    await library.getByText('No backup has been saved yet.').waitFor();
  });

  it('adds nothing to the record that it is of, and says of what it is a part', async () => {
    const before = await everythingOnRecord(session);
    await choose(ofPage);
    await library.getByText(/only a part of a record: the article “Penhallow turns to tariffs/u).waitFor();
    await library.getByText('All of it is on record already.').waitFor();
    await choose(ofSpeaker);
    await library.getByText(/only a part of a record: what is on record of Judith Penhallow/u).waitFor();
    await library.getByText('All of it is on record already.').waitFor();
    expect(await everythingOnRecord(session)).toBe(before);
  });

  it('is known where it is chosen for an import, which leads to where it is restored', async () => {
    await goTo('Import');
    await choose(ofPage);
    await library.getByText(`${ofPage.name} is a file of On Record’s own`).waitFor();
    await library.getByRole('main').getByRole('link', { name: 'Backup' }).click();
    await library.getByRole('heading', { name: 'Backup', level: 1 }).waitFor();
  });

  it('is restored into an empty record, and another beside it', async () => {
    await goTo('What is kept');
    await library.getByRole('textbox', { name: 'To delete everything, type: delete' }).fill('delete');
    await press('Delete everything');
    await told('Everything on record has been deleted.');
    await goTo('Backup');
    await choose(ofPage);
    await press('Restore it');
    await told(`${statementsIn(ofPage)} statements are back on record.`);
    await choose(ofSpeaker);
    await press('Put it beside what is there');
    await told(/were added to the record\.$/u);
    await goTo('Speakers');
    await library.getByRole('link', { name: 'Judith Penhallow' }).click();
    await library
      .getByText(`${statementsIn(ofSpeaker)} statements`)
      .first()
      .waitFor();
  });

  it('is a backup where it is of everything', async () => {
    await goTo('Export');
    await library.getByRole('radio', { name: 'Everything on record' }).check();
    await library.getByRole('radio', { name: /^On Record file/u }).check();
    const { name } = await savedBy(library, () => press('Save file'));
    expect(name).toMatch(/^on-record-backup-/u);
    await goTo('Backup');
    await library.getByText('The last backup was saved today.').waitFor();
  });
});
