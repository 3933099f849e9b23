import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSeen, type Box, placeCard } from '../../../../lib/page/card/place.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 360, height: 200 };

/** So many lines of a column, 20 pixels each, from a height on. */
function column(top: number, count: number, left = 100, right = 700): Box[] {
  return Array.from({ length: count }, (_, i) => ({
    left,
    right,
    top: top + i * 20,
    bottom: top + i * 20 + 20,
  }));
}

function placed(lines: Box[], at = { x: 300, y: lines[0]?.top ?? 0 }, card = CARD, window = WINDOW) {
  const { left, top, height } = placeCard({ lines, at }, card, window);
  return { left, top, right: left + card.width, bottom: top + height };
}

const covers = (card: Box, line: Box) =>
  card.left < line.right && line.left < card.right && card.top < line.bottom && line.top < card.bottom;

describe('the card', () => {
  it('stands below the last line, whichever line is pointed at', () => {
    expect(placed(column(100, 4)).top).toBe(186);
    expect(placed(column(100, 4), { x: 300, y: 170 }).top).toBe(186);
  });

  it('stands above the first line where there is no room below', () => {
    expect(placed(column(600, 5)).bottom).toBe(594);
  });

  it('is not pushed away by lines that are scrolled out of the window', () => {
    expect(placed(column(-1_000, 60), { x: 300, y: 10 }).top).toBe(206);
    expect(placed(column(600, 60), { x: 300, y: 610 }).bottom).toBe(594);
  });

  it('stands beside a statement that fills the window', () => {
    const window = { width: 1_200, height: 800 };
    expect(placed(column(-20, 60), { x: 300, y: 400 }, CARD, window)).toMatchObject({ left: 706, top: 368 });
    const right = placed(column(-20, 60, 500, 1_190), { x: 600, y: 400 }, CARD, window);
    expect(right.right).toBe(494);
  });

  it('is made smaller where it would fit nowhere whole', () => {
    expect(placed(column(180, 24))).toMatchObject({ top: 8, bottom: 174 });
    expect(placed(column(140, 24))).toMatchObject({ top: 626, bottom: 792 });
  });

  it('leaves the line that is pointed at where nothing else can be left', () => {
    const lines = column(-20, 60, 0, 1_000);
    for (const y of [30, 300, 500, 790]) {
      const card = placed(lines, { x: 300, y });
      expect(card.top <= y && y <= card.bottom).toBe(false);
    }
  });

  it('stands near the pointer, within the breadth of the words', () => {
    expect(placed(column(100, 2), { x: 110, y: 110 }).left).toBe(100);
    expect(placed(column(100, 2), { x: 300, y: 110 }).left).toBe(268);
    expect(placed(column(100, 2), { x: 690, y: 110 }).right).toBe(700);
    expect(placed(column(100, 1, 400, 450), { x: 440, y: 110 }).left).toBe(400);
  });

  const box = fc
    .tuple(fc.nat(1_500), fc.integer({ min: -400, max: 1_200 }), fc.nat(700), fc.integer({ min: 8, max: 60 }))
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
  const situation = fc.record({
    lines: fc.array(box, { minLength: 1, maxLength: 12 }),
    at: fc.record({ x: fc.nat(999), y: fc.nat(799) }),
    card: fc.record({ width: fc.integer({ min: 60, max: 380 }), height: fc.integer({ min: 40, max: 400 }) }),
  });

  it('never leaves the window', () => {
    fc.assert(
      fc.property(situation, ({ lines, at, card }) => {
        const { left, top, right, bottom } = placed(lines, at, card);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(right).toBeLessThanOrEqual(WINDOW.width - 8);
        expect(bottom).toBeLessThanOrEqual(WINDOW.height - 8);
      }),
    );
  });

  it('covers no word of its statement where there is room above or below', () => {
    fc.assert(
      fc.property(situation, ({ lines, at, card }) => {
        const seen = lines.filter((line) => areSeen([line], WINDOW));
        const above = Math.min(...seen.map(({ top }) => top));
        const below = WINDOW.height - Math.max(...seen.map(({ bottom }) => bottom));
        fc.pre(Math.max(above, below) >= card.height + 14);
        expect(seen.filter((line) => covers(placed(lines, at, card), line))).toEqual([]);
      }),
    );
  });
});
