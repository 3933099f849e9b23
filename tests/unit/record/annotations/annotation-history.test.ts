import { describe, expect, test } from 'vitest';
import { annotate, removeAnnotation } from '../../../../lib/record/annotations/annotate.ts';
import { annotationHistory } from '../../../../lib/record/annotations/annotation-history.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const NOTHING = { verdict: null, attribution: null, consistency: null, note: '', tags: [], sources: [] };
const DAY_2 = '2025-11-09T10:00:00.000Z';
const DAY_3 = '2025-11-10T10:00:00.000Z';

describe('the history of an annotation', () => {
  test('tells each change, what it was and what it became, and its removal', async () => {
    const record = emptyRecord();
    await read(record, reading('daily.example/1', [{ text: 'The dam will stand' }]));
    const id = (await record.statements.toArray())[0]?.statement.id ?? '';
    await annotate(record, id, { ...NOTHING, verdict: 'mostly-true' }, NOW);
    expect(await annotationHistory(record, id)).toEqual([]);
    await annotate(record, id, { ...NOTHING, verdict: 'half-true' }, DAY_2);
    await removeAnnotation(record, id, DAY_3);
    expect(await annotationHistory(record, id)).toMatchObject([
      { until: DAY_3, before: { verdict: 'half-true' }, after: null },
      { until: DAY_2, before: { verdict: 'mostly-true' }, after: { verdict: 'half-true' } },
    ]);
  });

  test('is kept to the latest thirty', async () => {
    const record = emptyRecord();
    await read(record, reading('daily.example/1', [{ text: 'The dam will stand' }]));
    const id = (await record.statements.toArray())[0]?.statement.id ?? '';
    for (let day = 0; day < 35; day++) {
      const at = new Date(Date.UTC(2025, 0, day + 1)).toISOString();
      await annotate(record, id, { ...NOTHING, note: `${day}` }, at);
    }
    const history = await annotationHistory(record, id);
    expect(history).toHaveLength(30);
    expect(history[0]?.before.note).toBe('33');
  });
});
