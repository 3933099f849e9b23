import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore } from '../../../../lib/record/said-order.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { earlierPage, statementView } from '../../../../lib/record/views/statement-view.ts';
import type { StatementView } from '../../../../lib/views/statement.ts';
import { day, emptyRecord } from '../readings.ts';
import { DAM, firstView, readOn } from './recalled.ts';

const texts = (view: StatementView) => view.earlier.map(({ statement }) => statement.text);

describe('what the same speaker said before', () => {
  test('is put in order of relevance, the latest first among the equally relevant', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-01-10', [{ text: 'Schools need teachers' }]);
    await readOn(record, '2024-02-10', [{ text: 'No dam will be finished in the spring' }]);
    await readOn(record, '2024-03-10', [{ text: 'Roads need repair' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    expect(texts(await firstView(record, now))).toEqual([
      'No dam will be finished in the spring',
      'Roads need repair',
      'Schools need teachers',
    ]);
  });

  test('is only what was said before', async () => {
    const record = emptyRecord();
    await readOn(record, '2025-11-09', [{ text: 'The dam will wait' }]);
    await readOn(record, '2025-11-08', [{ text: 'The dam is on my desk' }], 'evening.example');
    await readOn(record, '2025-11-07', [{ text: 'The dam is a dream' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    expect(texts(await firstView(record, now))).toEqual(['The dam is a dream']);
  });

  test('is only what the same person said', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-01-10', [{ text: 'The dam is a dream', by: 'Carl Dorn' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    expect(await firstView(record, now)).toMatchObject({ earlier: [], earlierTotal: 0 });
  });

  test('counts what the article itself recalls', async () => {
    const record = emptyRecord();
    const now = await readOn(record, '2025-11-08', [
      { text: DAM },
      { text: 'The dam is a dream', said: day('2025-09-20', '2025-09-30', 'in late September') },
      { text: 'The dam will never be', said: day('2024-09-01', '2024-09-30', 'in September 2024') },
    ]);
    const view = await firstView(record, now);
    expect(view.earlier.map(({ statement }) => statement.said?.basis).sort()).toEqual([
      'in September 2024',
      'in late September',
    ]);
    const painted = await paintedStatements(record, now);
    expect(painted.map(({ earlier }) => earlier)).toEqual([2, 1, 0]);
  });

  test('is the same however it is asked for: counted, ranked, or in order of time', async () => {
    const date = fc.integer({ min: 10, max: 19 }).map((n) => `2025-09-${n}`);
    const interval = fc.tuple(date, date).map(([a, b]) => (a <= b ? day(a, b) : day(b, a)));
    await fc.assert(
      fc.asyncProperty(fc.array(interval, { minLength: 1, maxLength: 6 }), async (dates) => {
        const record = emptyRecord();
        const quotes = dates.map((said, n) => ({ text: `${n} is the number of what I say`, said }));
        const id = await readOn(record, '2025-11-08', quotes);
        for (const [i, { id: statementId, earlier }] of (await paintedStatements(record, id)).entries()) {
          const before = dates.filter((said) => isBefore(said, dates[i] ?? said));
          const view = await statementView(record, statementId);
          const page = await earlierPage(record, statementId, 'oldest', 0);
          const counts = [earlier, view?.earlierTotal, view?.earlier.length, page.statements.length];
          expect(counts).toEqual(counts.map(() => before.length));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('comes with the words shared and a link to the quotation', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'No dam was ever finished, and none will be finished now' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    const [earlier] = (await firstView(record, now)).earlier;
    expect(earlier?.shared.map(({ start, end }) => earlier.statement.text.slice(start, end))).toContain(
      'dam',
    );
    expect(earlier?.link).toMatch(/^https:\/\/daily\.example\/2024-02-10#:~:text=No%20dam/);
  });

  test('can be had in order of time', async () => {
    const record = emptyRecord();
    for (const published of ['2024-02-10', '2023-05-01', '2025-01-01'])
      await readOn(record, published, [{ text: `Said on ${published} of other things` }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    const { placed } = await firstView(record, now);
    const days = async (order: 'newest' | 'oldest', offset = 0) =>
      (await earlierPage(record, placed.statement.id, order, offset)).statements.map(
        ({ statement }) => statement.said?.from,
      );
    expect(await days('newest')).toEqual(['2025-01-01', '2024-02-10', '2023-05-01']);
    expect(await days('oldest')).toEqual(['2023-05-01', '2024-02-10', '2025-01-01']);
    expect(await days('oldest', 2)).toEqual(['2025-01-01']);
  });

  test('is found among very many', async () => {
    const record = emptyRecord();
    const many = Array.from({ length: 400 }, (_, n) => ({ text: `Number ${n} of the things I say daily` }));
    await readOn(record, '2024-01-10', [...many, { text: 'The spring floods will find no dam' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    const view = await firstView(record, now);
    expect(view.earlierTotal).toBe(401);
    expect(texts(view)[0]).toBe('The spring floods will find no dam');
    expect(view.earlier).toHaveLength(50);
  });
});

describe('what nobody dates', () => {
  test('is kept apart from what came earlier', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'The dam is a dream', said: null }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM }]);
    const view = await firstView(record, now);
    expect(view.earlier).toEqual([]);
    expect(view.undated.map(({ statement }) => statement.text)).toEqual(['The dam is a dream']);
  });

  test('has nothing earlier itself, but shows what else is on record', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'The dam is a dream' }]);
    const now = await readOn(record, '2025-11-08', [{ text: DAM, said: null }]);
    const view = await firstView(record, now);
    expect(view).toMatchObject({ earlier: [], earlierTotal: 0 });
    expect(view.undated.map(({ statement }) => statement.text)).toEqual(['The dam is a dream']);
  });
});
