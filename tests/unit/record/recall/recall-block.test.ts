import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { any, madeBefore, preselect, undated } from '../../../../lib/record/recall/preselect.ts';
import {
  blockOf,
  bucketsOf,
  entriesOf,
  recallEntry,
  UNDATED,
} from '../../../../lib/record/recall/recall-block.ts';
import { dayNumberOf } from '../../../../lib/record/said-order.ts';

const entry = (id: string, day: string, content: string) =>
  recallEntry(id, { from: day, to: day }, content, '', undefined);

test('a block gives back the statements it was made of', () => {
  const bucket = fc.integer({ min: 0, max: 0xffff });
  const buckets = fc.array(bucket, { maxLength: 9 }).map((some) => Uint16Array.from(some));
  const day = fc.integer({ min: UNDATED, max: 100_000 });
  const entries = fc.array(
    fc.record({ id: fc.string(), from: day, to: day, content: buckets, context: buckets }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(entries, (given) => {
      expect(entriesOf(blockOf('s', 0, given))).toEqual(given);
    }),
  );
});

describe('the choice of statements to be read', () => {
  const block = blockOf('s', 0, [
    entry('roads', '2024-01-01', 'Roads need repair'),
    entry('dam', '2024-02-01', 'The dam is a dream'),
    entry('schools', '2024-03-01', 'Schools need teachers'),
    entry('later', '2026-01-01', 'The dam is finished'),
    entry('undated', '', 'The dam, one day'),
  ]);
  const before2025 = madeBefore(dayNumberOf('2025-01-01'));
  const choose = (query: string, limit: number, admits = before2025, except = '') => {
    const { found, total } = preselect([block], bucketsOf(query), admits, except, limit);
    return { ids: found.map(({ id }) => id), total };
  };

  test('falls on those that share the most telling words', () => {
    expect(choose('Who needs a dam', 1)).toEqual({ ids: ['dam'], total: 3 });
  });

  test('falls on the latest where nothing is shared', () => {
    expect(choose('Zebra', 2).ids).toEqual(['schools', 'dam']);
  });

  test('leaves out what was made later, is not dated, or is the statement itself', () => {
    expect(choose('dam', 9, before2025, 'roads').ids).toEqual(['dam', 'schools']);
    expect(choose('dam', 9, undated).ids).toEqual(['undated']);
    expect(choose('dam', 9, any).total).toBe(5);
  });
});
