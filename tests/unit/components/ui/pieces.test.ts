import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../components/ui/pieces.ts';

describe('a text cut into marked and unmarked pieces', () => {
  it('is marked where the spans say', () => {
    expect(
      piecesOf('no money for the bridge', [
        { start: 17, end: 23 },
        { start: 3, end: 8 },
      ]),
    ).toEqual([
      { text: 'no ', marked: false },
      { text: 'money', marked: true },
      { text: ' for the ', marked: false },
      { text: 'bridge', marked: true },
    ]);
  });

  it('is the same text whatever the spans', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        expect(
          piecesOf(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
