import { describe, expect, test } from 'vitest';
import { articleOnPage, paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { cardView, statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord } from '../readings.ts';
import { DAM, readOn } from '../recall/recalled.ts';

describe('a page', () => {
  test('stands by speaker, in order of place, with what is on record of each', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'The dam is a dream' }]);
    const now = await readOn(record, '2025-11-08', [
      { text: 'One', by: 'Carl Dorn' },
      { text: DAM, role: 'minister' },
      { text: 'Two', by: 'Carl Dorn' },
      { text: 'I would rather not be named', by: 'a source', sort: 'anonymous' },
    ]);
    const page = await articleOnPage(record, now);
    const summary = page?.speakers.map(({ speaker, role, statements, earlier, since }) => ({
      speaker: speaker?.name ?? null,
      role,
      statements: statements.length,
      earlier,
      since,
    }));
    expect(summary).toEqual([
      { speaker: 'Carl Dorn', role: null, statements: 2, earlier: 0, since: null },
      { speaker: 'Anna Berg', role: 'minister', statements: 1, earlier: 1, since: '2024-02-10' },
      { speaker: null, role: null, statements: 1, earlier: 0, since: null },
    ]);
  });

  test('has a card for each statement, with the most relevant earlier one', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'The dam is a dream' }]);
    await readOn(record, '2024-02-11', [{ text: 'Schools need teachers' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM, role: 'minister' }]);
    const [painted] = await paintedStatements(record, now);
    expect(await cardView(record, painted?.id ?? '')).toMatchObject({
      speaker: { name: 'Anna Berg', role: 'minister' },
      earlier: 2,
      best: { statement: { text: 'The dam is a dream' } },
    });
  });

  test('that is not on record is none', async () => {
    const record = emptyRecord();
    expect(await articleOnPage(record, 'nowhere')).toBeNull();
    expect(await statementView(record, 'nowhere')).toBeNull();
    expect(await cardView(record, 'nowhere')).toBeNull();
  });
});
