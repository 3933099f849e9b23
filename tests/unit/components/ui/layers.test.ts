import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layeredPieces } from '../../../../components/ui/layers.ts';

const ORDER = ['both', 'shifted'] as const;

test('marks that overlap are cut where either begins or ends', () => {
  const marks = { both: [{ start: 0, end: 7 }], shifted: [{ start: 3, end: 10 }] };
  expect(layeredPieces('we will not go', marks, ORDER)).toEqual([
    { text: 'we ', layers: ['both'] },
    { text: 'will', layers: ['both', 'shifted'] },
    { text: ' no', layers: ['shifted'] },
    { text: 't go', layers: [] },
  ]);
});

test('the pieces are the whole text, whatever the marks', () => {
  const span = fc.record({ start: fc.integer({ min: -5, max: 30 }), end: fc.integer({ min: -5, max: 30 }) });
  const spans = fc.array(span, { maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), spans, spans, (text, both, shifted) => {
      const pieces = layeredPieces(text, { both, shifted }, ORDER);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
