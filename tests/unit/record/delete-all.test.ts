import { expect, it } from 'vitest';
import { annotate } from '../../../lib/record/annotations/annotate.ts';
import { deleteAll } from '../../../lib/record/delete-all.ts';
import { paintedStatements } from '../../../lib/record/views/page-view.ts';
import { emptyRecord, NOW, read, reading } from './readings.ts';

it('empties every table, and the record can be begun anew', async () => {
  const record = emptyRecord();
  const article = reading('daily.example/dam', [
    { text: 'We shall finish the dam before the spring floods' },
  ]);
  const [painted] = await paintedStatements(record, await read(record, article));
  const draft = { verdict: null, attribution: null, consistency: null, note: 'n', tags: [], sources: [] };
  await annotate(record, painted?.id ?? '', draft, NOW);

  await deleteAll(record);
  for (const table of record.dexie.tables) expect(await table.count(), table.name).toBe(0);

  expect(await paintedStatements(record, await read(record, article))).toHaveLength(1);
});
