import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorsOf, toCodePoints } from '../../../lib/annotation/selectors.ts';
import { ARTICLE, STATEMENT } from '../exchange/example-rows.ts';

describe('selectorsOf', () => {
  it('gives the words with their surroundings, then the position', () => {
    expect(selectorsOf(STATEMENT, ARTICLE)).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: STATEMENT.text,
        prefix: STATEMENT.prefix,
        suffix: STATEMENT.suffix,
      },
      { type: 'TextPositionSelector', start: STATEMENT.start, end: STATEMENT.end },
    ]);
  });

  it('quotes a split statement with its cue clause, as the page has it', () => {
    const text = '«Мы не торопимся, — сказала она. — Мост подождёт».';
    const statement = {
      ...STATEMENT,
      start: 1,
      end: 48,
      parts: [
        { start: 1, end: 16 },
        { start: 35, end: 48 },
      ],
      text: 'Мы не торопимся … Мост подождёт',
    };
    const [quote] = selectorsOf(statement, { text, version: 1 });
    expect(quote.exact).toBe('Мы не торопимся, — сказала она. — Мост подождёт');
  });

  it('gives only the longest part of a split statement that its article no longer holds', () => {
    const statement = {
      ...STATEMENT,
      parts: [
        { start: 0, end: 3 },
        { start: 20, end: 33 },
      ],
      text: 'Нет … мост подождёт',
    };
    expect(selectorsOf(statement, { text: 'Another text', version: 2 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'мост подождёт', prefix: '', suffix: STATEMENT.suffix },
    ]);
  });
});

describe('toCodePoints', () => {
  it('counts a surrogate pair once', () => {
    expect(toCodePoints('🌉 bridge', { start: 3, end: 9 })).toEqual({ start: 2, end: 8 });
  });

  it('finds the same stretch by code points as by code units, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 3, maxLength: 3 }),
        (pieces) => {
          const [before = '', inside = '', after = ''] = pieces;
          const text = before + inside + after;
          const { start, end } = toCodePoints(text, {
            start: before.length,
            end: before.length + inside.length,
          });
          expect([...text].slice(start, end).join('')).toBe(inside);
        },
      ),
    );
  });
});
