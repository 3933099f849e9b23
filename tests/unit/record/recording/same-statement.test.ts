import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLeading } from '../../../../lib/record/rows.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { day, emptyRecord, type Quote, read, reading } from '../readings.ts';

const DAM =
  'We shall finish the dam before the spring floods, and not one house in the valley will stand in water by the summer';

/** Ways in which outlets punctuate the same words. */
const written = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(',', ' –'),
  (text) => `${text}!`,
  (text) => `… ${text} …`,
);
/** Days of one fortnight. */
const published = fc.integer({ min: 1, max: 14 }).map((n) => `2025-03-${String(n).padStart(2, '0')}`);

async function report(record: RecordDatabase, n: number, quote: Quote, on: string | null): Promise<void> {
  await read(record, reading(`outlet-${n}.example/dam`, [quote], { published: on }));
}

async function leading(record: RecordDatabase) {
  return (await record.statements.toArray()).filter(isLeading);
}

describe('the same words in several outlets', () => {
  test('are one statement with every source and the earliest date, in whatever order they are read', async () => {
    const reports = fc.array(fc.tuple(written, published), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        const record = emptyRecord();
        for (const [n, [write, on]] of all.entries()) await report(record, n, { text: write(DAM) }, on);
        const [one, ...others] = await leading(record);
        expect(others).toEqual([]);
        const days = all.map(([, on]) => on).sort();
        expect(one?.standing.first).toEqual({ from: days[0], to: days[0] });
        expect(await record.statements.count()).toBe(all.length);
        // As an earlier statement it is shown once, with all the other outlets beside it.
        await report(record, 99, { text: 'The dam is not what matters now' }, '2025-06-01');
        const now = (await leading(record)).find(({ statement }) => statement.text.startsWith('The dam is'));
        const view = await statementView(record, now?.statement.id ?? '');
        expect(view?.earlierTotal).toBe(1);
        expect(view?.earlier[0]?.alsoIn).toHaveLength(all.length - 1);
        expect(view?.earlier[0]?.article.published).toBe(days[0]);
      }),
      { numRuns: 25 },
    );
  });

  test('are one also where they are cut at an end or a word is retouched, within a fortnight', async () => {
    const record = emptyRecord();
    await report(record, 1, { text: DAM }, '2025-03-01');
    await report(record, 2, { text: DAM.slice(DAM.indexOf('before')) }, '2025-03-03');
    await report(record, 3, { text: DAM.replace('finish', 'complete') }, '2025-03-14');
    expect(await leading(record)).toHaveLength(1);
    await report(record, 4, { text: DAM.replace('finish', 'complete') }, '2025-04-20');
    await report(record, 5, { text: DAM.replace('valley', 'village') }, '2025-08-01');
    expect(await leading(record)).toHaveLength(2);
  });

  test('by different speakers are different statements', async () => {
    const speakers = fc.uniqueArray(fc.constantFrom('Anna Berg', 'Carl Stein', 'Dora Lind'), {
      minLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(speakers, published, async (all, on) => {
        const record = emptyRecord();
        for (const [n, by] of all.entries()) await report(record, n, { text: DAM, by }, on);
        expect(await leading(record)).toHaveLength(all.length);
      }),
      { numRuns: 10 },
    );
  });

  test('said on two days that the articles name are two statements', async () => {
    const record = emptyRecord();
    await report(record, 1, { text: DAM, said: day('2025-03-01') }, '2025-03-05');
    await report(record, 2, { text: DAM, said: day('2025-03-04') }, '2025-03-05');
    expect(await leading(record)).toHaveLength(2);
  });

  test('that nobody dates are one where so many of them cannot be chance', async () => {
    const record = emptyRecord();
    await report(record, 1, { text: DAM }, null);
    await report(record, 2, { text: `${DAM}!` }, '2025-03-05');
    await report(record, 3, { text: 'I agree' }, null);
    await report(record, 4, { text: 'I agree' }, '2025-03-05');
    expect(await leading(record)).toHaveLength(3);
    const [dam] = (await leading(record)).filter(({ statement }) => statement.text === DAM);
    expect(dam?.standing.first.from).toBe('2025-03-05');
  });
});
