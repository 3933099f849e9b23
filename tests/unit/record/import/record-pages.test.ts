import { describe, expect, it } from 'vitest';
import { importAll } from '../../../../lib/record/import/import-all.ts';
import {
  type PageStanding,
  preparePage,
  recordPages,
  standingOf,
} from '../../../../lib/record/import/record-pages.ts';
import { contentsOf, emptyRecord, NOW, type Reading, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const TAX = 'No tax will rise as long as I hold this office';
const LATER = '2025-12-01T08:00:00.000Z';

const prepared = (page: Reading, isCurrent = false) => preparePage({ ...page, claims: [], isCurrent });

async function* nothing() {}

describe('a saved page', () => {
  const page = reading('daily.example/dam', [{ text: DAM }, { text: TAX }]);

  it('is put on record as if it had been opened', async () => {
    const [opened, saved] = [emptyRecord(), emptyRecord()];
    await read(opened, page);
    expect(await recordPages(saved, [await prepared(page)], NOW)).toBe(1);
    expect(await contentsOf(saved)).toEqual(await contentsOf(opened));
  });

  it('adds nothing the second time, nor where it comes twice', async () => {
    const record = emptyRecord();
    const one = await prepared(page);
    await recordPages(record, [one, one], NOW);
    const before = await contentsOf(record);
    expect(await recordPages(record, [one], LATER)).toBe(0);
    expect(await contentsOf(record)).toEqual(before);
  });

  it('does not take the place of what was read of its address, whichever is older', async () => {
    const record = emptyRecord();
    await read(record, page);
    const before = await contentsOf(record);
    const other = await prepared(reading('daily.example/dam', [{ text: DAM }]));
    expect(await standingOf(record, other)).toBe<PageStanding>('known');
    expect(await recordPages(record, [other], LATER)).toBe(0);
    expect(await contentsOf(record)).toEqual(before);
  });

  it('that has just been fetched is what the address shows now', async () => {
    const record = emptyRecord();
    const id = await read(record, page);
    expect(await standingOf(record, await prepared(page, true))).toBe<PageStanding>('known');
    const now = await prepared(reading('daily.example/dam', [{ text: DAM }]), true);
    expect(await standingOf(record, now)).toBe<PageStanding>('changed');
    expect(await recordPages(record, [now], LATER)).toBe(1);
    expect(await record.articles.get(id)).toMatchObject({ version: 2 });
  });

  it('is all on record or not at all, with the statements of the files beside it', async () => {
    const record = emptyRecord();
    async function* broken() {
      yield [];
      throw new Error('the file ends here');
    }
    const pages = [await prepared(page)];
    await expect(importAll(record, { statements: broken(), pages }, { now: NOW })).rejects.toThrow(
      'ends here',
    );
    expect(await record.articles.count()).toBe(0);
    expect(await importAll(record, { statements: nothing(), pages }, { now: NOW })).toMatchObject({
      pages: 1,
      added: 0,
    });
    expect(await record.statements.count()).toBe(2);
  });
});
