import { expect, test } from 'vitest';
import { placedStatements } from '../../../../lib/record/views/placed-statements.ts';
import { emptyRecord, read, reading } from '../readings.ts';

test('statements are given in the order asked for, without those that are gone', async () => {
  const record = emptyRecord();
  await read(record, reading('daily.example/1', [{ text: 'The bridge opens' }, { text: 'The ferry sails' }]));
  const ids = (await record.statements.toArray()).map(({ statement }) => statement.id);
  const asked = [...ids.reverse(), 'nothing'];
  const placed = await placedStatements(record, asked);
  expect(placed.map(({ statement }) => statement.id)).toEqual(ids);
  expect(placed[0]?.article.publisher).toBe('daily.example');
});
