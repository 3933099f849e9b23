import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { chooseInPopup } from '../../scripts/browser/popup.ts';
import { type ReadArticle, readArticle, statementsOf } from '../../scripts/browser/reading.ts';
import { axeFindings } from './support/axe.ts';
import { readBridge, statementId } from './support/bridge.ts';
import { highlightsOf } from './support/highlights.ts';
import { withSamples } from './support/with-samples.ts';

const PROMISE = 'Мост должен быть бесплатным';
const HEARD = 'Я трижды слышал';

describe('correcting a statement', () => {
  let session: ChromiumSession;
  let page: Page;
  let last: ReadArticle;
  let popup: Page;

  withSamples(async (opened) => {
    ({ session, page } = opened);
    last = await readBridge(session, opened.site, page);
  });

  beforeEach(async () => {
    popup = await session.openPopup(last.tabId);
  });

  afterEach(() => popup.close());

  const reported = (words: string | RegExp) => popup.getByRole('status').filter({ hasText: words }).waitFor();
  const button = (name: string | RegExp) => popup.getByRole('button', { name });
  /** Opens the form for a statement of the list. */
  const correct = async (id: string) => {
    await chooseInPopup(popup, id);
    await button('Correct').click();
    await popup.getByRole('heading', { name: 'Correct this statement' }).waitFor();
  };
  const save = async () => {
    await button('Save').click();
    await reported('Corrected.');
  };
  /** Takes the last correction back where it is shown. */
  const undo = async () => {
    await popup.getByRole('status').locator('xpath=..').getByRole('button', { name: 'Undo' }).click();
    await reported('Undone.');
  };
  /** The statement once its page has been read anew. */
  const readAgain = async (id: string) => {
    last = await readArticle(session, page.url(), page);
    return statementsOf(last.view).find((statement) => statement.id === id);
  };
  const painted = async () => (await highlightsOf(page)).flatMap(({ texts }) => texts);

  it('gives it to a speaker on record, found while the name is typed', async () => {
    const id = statementId(last, HEARD);
    await correct(id);
    const speaker = popup.getByRole('combobox', { name: 'Speaker' });
    await speaker.fill('Северц');
    await popup.getByRole('option', { name: /Галина Северцева/u }).waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await speaker.press('ArrowDown');
    await speaker.press('Enter');
    expect(await speaker.inputValue()).toBe('Галина Северцева');
    await popup.getByText('Already on record.').waitFor();
    await save();
    await popup.getByRole('heading', { name: 'Галина Северцева', level: 1 }).waitFor();
    await popup.getByText(/Corrected by you, .*: speaker/u).waitFor();

    const promise = statementsOf(last.view).find(({ text }) => text.startsWith(PROMISE));
    expect(await readAgain(id)).toMatchObject({
      speaker: 'Галина Северцева',
      speakerId: promise?.speakerId,
    });
  });

  it('undoes that later too, where the correction is told', async () => {
    const id = statementId(last, HEARD);
    await chooseInPopup(popup, id);
    await button('Undo the correction').click();
    await reported('Undone.');
    await popup.getByRole('heading', { name: 'Егор Полуянов', level: 1 }).waitFor();
    expect(await readAgain(id)).toMatchObject({ speaker: 'Егор Полуянов' });
  });

  it('gives it to somebody who is not on record yet', async () => {
    const id = statementId(last, HEARD);
    await correct(id);
    await popup.getByRole('combobox', { name: 'Speaker' }).fill('Вера Ладынина');
    await popup.getByText('A name not chosen from the record.').waitFor();
    await save();
    expect(await readAgain(id)).toMatchObject({ speaker: 'Вера Ладынина' });
    await undo();
    expect(await readAgain(id)).toMatchObject({ speaker: 'Егор Полуянов' });
  });

  it('dates it anew, and takes no date that is none', async () => {
    const id = statementId(last, PROMISE);
    await correct(id);
    await popup.getByRole('combobox', { name: 'When it was said' }).selectOption('month');
    await popup.getByRole('combobox', { name: 'Month' }).selectOption('February');
    await popup.getByRole('spinbutton', { name: 'Year' }).fill('20');
    await button('Save').click();
    await popup.getByText('That is no date.').waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await popup.getByRole('spinbutton', { name: 'Year' }).fill('2024');
    await save();
    await popup.getByText('February 2024').first().waitFor();
    expect((await readAgain(id))?.said).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
    await undo();
    expect((await readAgain(id))?.said).toMatchObject({ from: '2026-04-23' });
  });

  it('moves its ends by words, with buttons and with keys', async () => {
    const id = statementId(last, PROMISE);
    await correct(id);
    for (let word = 0; word < 3; word += 1) await button('End a word earlier').click();
    const words = popup.locator('.correct-span blockquote');
    await words.focus();
    await words.press('Shift+ArrowRight');
    await words.press('ArrowRight');
    const marked = await words.locator('mark').textContent();
    expect(marked).toBe('должен быть бесплатным. Я сказала это первой и первой');
    await save();
    await popup.locator('blockquote.whole', { hasText: 'должен быть' }).waitFor();
    expect(await readAgain(id)).toMatchObject({ text: marked });
    expect(await painted()).toContain(marked);
    await undo();
    expect((await readAgain(id))?.text).toMatch(/^Мост .* ошибку$/u);
  });

  it('takes away what is none, also from the page, and brings it back', async () => {
    const id = statementId(last, HEARD);
    await correct(id);
    await button('This is no statement').click();
    await reported('No statement any more.');
    await popup.getByRole('heading', { name: 'No statement', level: 1 }).waitFor();
    expect(await readAgain(id)).toBeUndefined();
    expect((await painted()).join()).not.toContain(HEARD);

    await popup.close();
    popup = await session.openPopup(last.tabId);
    await popup.getByText('No statements, as you said: 1').click();
    expect(await axeFindings(popup)).toEqual([]);
    await button(/^Bring back: Я трижды/u).click();
    await reported('Undone.');
    await popup.locator(`[data-statement="${id}"]`).waitFor();
    expect(await readAgain(id)).toMatchObject({ speaker: 'Егор Полуянов' });
    await expect.poll(async () => (await painted()).join()).toContain(HEARD);
  });

  it('takes that back at once, where it was a slip', async () => {
    const id = statementId(last, HEARD);
    await correct(id);
    await button('This is no statement').click();
    await undo();
    await popup.locator('blockquote.whole', { hasText: HEARD }).waitFor();
    expect(await readAgain(id)).toMatchObject({ speaker: 'Егор Полуянов' });
  });
});
