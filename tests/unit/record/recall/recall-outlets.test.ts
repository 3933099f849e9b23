import { describe, expect, test } from 'vitest';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { day, emptyRecord } from '../readings.ts';
import { DAM, firstView, readOn } from './recalled.ts';

describe('the same statement in several outlets', () => {
  test('is one earlier statement with all its sources, of the earliest date', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-12', [{ text: `So ${DAM}` }], 'evening.example');
    await readOn(record, '2024-02-10', [{ text: DAM }], 'wire.example');
    await readOn(record, '2024-02-11', [{ text: `“${DAM}!”` }], 'daily.example');
    const now = await readOn(record, '2025-11-08', [{ text: 'The dam will not be finished' }]);
    const view = await firstView(record, now);
    expect(view.earlierTotal).toBe(1);
    expect(view.earlier[0]?.article.publisher).toBe('wire.example');
    expect(view.earlier[0]?.alsoIn.map(({ publisher }) => publisher).sort()).toEqual([
      'daily.example',
      'evening.example',
    ]);
  });

  test('is not earlier than itself', async () => {
    const record = emptyRecord();
    await readOn(record, '2025-11-07', [{ text: DAM }], 'wire.example');
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    expect(await firstView(record, now)).toMatchObject({ earlier: [], earlierTotal: 0 });
    expect((await paintedStatements(record, now)).map(({ earlier }) => earlier)).toEqual([0]);
  });

  test('is two statements where an article dates two occasions', async () => {
    const record = emptyRecord();
    const now = await readOn(record, '2025-11-08', [
      { text: 'The dam will be finished' },
      { text: DAM, said: day('2025-10-01', '2025-10-15', 'a month ago') },
      { text: `${DAM}, as I have said`, said: day('2025-09-20', '2025-09-30', 'in late September') },
    ]);
    expect((await firstView(record, now)).earlierTotal).toBe(2);
  });

  test('is a new statement when repeated a year later in like words', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: DAM }]);
    const now = await readOn(record, '2025-11-08', [{ text: `${DAM} come` }]);
    expect((await firstView(record, now)).earlierTotal).toBe(1);
  });
});
