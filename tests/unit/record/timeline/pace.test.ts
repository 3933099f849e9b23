import { expect, test } from 'vitest';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { pacesOf } from '../../../../lib/record/timeline/pace.ts';
import { emptyRecord, read, reading } from '../readings.ts';

/** Words enough alike would be one statement in several outlets. */
const WORDS = ['The bridge is ready', 'Ferries sail at noon', 'Schools get meals', 'Fees never rise'];

async function spoken(days: readonly string[]): Promise<{ record: RecordDatabase; speakerId: string }> {
  const record = emptyRecord();
  for (const [i, published] of days.entries())
    await read(record, reading(`daily.example/${i}`, [{ text: WORDS[i] ?? '' }], { published }));
  return { record, speakerId: (await record.speakers.toCollection().first())?.speaker.id ?? '' };
}

test('what was said in two years is counted by the month, the months of silence too', async () => {
  const { record, speakerId } = await spoken(['2025-01-31', '2025-02-01', '2025-02-28', '2025-05-10']);
  expect(await pacesOf(record, [speakerId])).toEqual([
    { speakerId, from: '2025-01-01', months: 1, counts: [1, 2, 0, 0, 1] },
  ]);
});

test('what was said in longer is counted by quarters, then by years', async () => {
  const quarters = await spoken(['2022-02-01', '2024-12-01', '2025-01-01']);
  const [byQuarter] = await pacesOf(quarters.record, [quarters.speakerId]);
  expect(byQuarter).toMatchObject({ from: '2022-01-01', months: 3 });
  expect(byQuarter?.counts.slice(-2)).toEqual([1, 1]);
  const years = await spoken(['2010-02-01', '2024-12-01', '2025-01-01']);
  const [byYear] = await pacesOf(years.record, [years.speakerId]);
  expect(byYear).toMatchObject({ from: '2010-01-01', months: 12 });
  expect(byYear?.counts).toHaveLength(16);
});

test('who spoke twice has no pace, nor who is not on record', async () => {
  const { record, speakerId } = await spoken(['2025-01-31', '2025-02-01']);
  expect(await pacesOf(record, [speakerId, 'nobody'])).toEqual([]);
});
