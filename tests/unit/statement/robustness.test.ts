import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/languages.ts';
import type { LanguageCode } from '../../../lib/model.ts';
import { extractStatements } from '../../../lib/statement/extract.ts';

const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'said',
      'сказал',
      'что',
      'that',
      'Anna Kern',
      'Павел Вересов',
      'according to',
      'по словам',
      'он',
      'she',
      'мост',
      'bridge',
    ),
  },
  { weight: 6, arbitrary: fc.constantFrom(...'«»“”„"\'‘’‚‹›‟`´.,!?…:;—–-()[]\n ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\n\n',
      '\r\n',
      '``',
      "''",
      '😀',
      '\ud83d',
      '\ude00',
      'مرحبا',
      'שלום',
      '\u202e',
      '\u0000',
      '\u00a0',
      '\ufeff',
      'İ',
      'ﬁ',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const texts = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));

const codes = fc.constantFrom<LanguageCode | null>(null, ...languages.map(({ code }) => code));

describe('any text at all', () => {
  it('gives statements whose spans are in the text, in order, with their parts inside them', () => {
    fc.assert(
      fc.property(texts, codes, (text, language) => {
        let before = 0;
        for (const { start, end, parts, cue, speaker, text: words } of extractStatements({
          text,
          language,
          published: '2025-03-12',
        })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
          const stretches = parts ?? [{ start, end }];
          expect(words).toBe(stretches.map((part) => text.slice(part.start, part.end)).join(' … '));
          for (const part of stretches) {
            expect(part.start).toBeGreaterThanOrEqual(start);
            expect(part.end).toBeLessThanOrEqual(end);
            expect(part.end).toBeGreaterThan(part.start);
          }
          for (const mention of [cue, speaker?.mention]) {
            if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a long text of one thing over and over', () => {
  // What takes time as the square of the length does not end within the time that a test has; no time is asserted here.
  it.each([
    ['ru', '«Он сказал, „что '],
    ['en', '"'],
    ['en', "'"],
    ['en', '“One.\n\n'],
    ['en', 'Anna Kern said, '],
    ['en', 'Anna Kern: Yes?\n\n'],
    ['fr', '«»'],
    ['es', 'dijo que '],
    ['de', 'sagte, er sei '],
    ['ru', '— Да, — сказал он. — Нет.\n'],
    ['uk', '('],
    [null, '\ud83d'],
  ])('is read to its end (%s: %j)', (language, unit) => {
    const text = unit.repeat(300_000 / unit.length);
    for (const { start, end } of extractStatements({ text, language, published: null }))
      expect(start < end && end <= text.length).toBe(true);
  });
});
