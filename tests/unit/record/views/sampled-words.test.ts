import { expect, test } from 'vitest';
import { sampledWords } from '../../../../lib/record/views/sampled-words.ts';
import { emptyRecord, read, reading } from '../readings.ts';

test('a small record is counted whole, each statement once for a word', async () => {
  const record = emptyRecord();
  const quotes = [{ text: 'The bridge is a bridge' }, { text: 'Ferries sail' }];
  await read(record, reading('daily.example/1', quotes));
  const words = await sampledWords(record);
  expect([words.statements, words.holding('bridg'), words.holding('tunnel')]).toEqual([2, 1, 0]);
});

test('of a large one no more than a sample is read', async () => {
  const record = emptyRecord();
  await read(record, reading('daily.example/1', [{ text: 'The bridge is ready' }]));
  const [row] = await record.statements.toArray();
  if (!row) throw new Error('nothing was recorded');
  const copies = Array.from({ length: 3_000 }, (_, n) => ({
    ...row,
    statement: { ...row.statement, id: `${row.statement.id}${n}` },
  }));
  await record.statements.bulkPut(copies);
  expect((await sampledWords(record)).statements).toBe(2_000);
});
