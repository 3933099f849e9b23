import { describe, expect, it } from 'vitest';
import { markdownTable, ratio } from '../../../../scripts/evaluate/table.ts';

describe('markdownTable', () => {
  it('aligns names left and numbers right, and reads as well unrendered', () => {
    expect(
      markdownTable(
        ['set', 'F1'],
        [
          ['ru-news', '0.9'],
          ['en', '–'],
        ],
      ),
    ).toBe(['| set     |  F1 |', '| ------- | --: |', '| ru-news | 0.9 |', '| en      |   – |'].join('\n'));
  });

  it('shows a dash where there was nothing to measure, and a zero where nothing was right', () => {
    expect([ratio(0.95), ratio(0), ratio(null), ratio(undefined)]).toEqual(['0.950', '0.000', '–', '–']);
  });
});
