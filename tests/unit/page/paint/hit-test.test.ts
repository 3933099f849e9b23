import { describe, expect, it } from 'vitest';
import type { PlacedHighlight } from '../../../../lib/page/paint/highlighter.ts';
import { statementAt } from '../../../../lib/page/paint/hit-test.ts';
import { find, pageOf } from '../support/page.ts';

/** A line of letters, ten pixels each, at the top of the window; 20 pixels high. */
const LETTERS = 'He said that “the dam will hold” again';

function lineOfLetters() {
  const page = pageOf(`<p>${LETTERS}</p>`);
  const node = find(page, 'p').firstChild;
  if (!node) throw new Error('the page is empty');
  // As browsers do, a place beside the text finds the nearest letter.
  const caretPositionFromPoint = (x: number) => ({
    offsetNode: node,
    offset: Math.max(0, Math.min(Math.floor(x / 10), LETTERS.length)),
  });
  Object.assign(page, { caretPositionFromPoint });
  const placed = (id: string, words: string): PlacedHighlight => {
    const range = page.createRange();
    range.setStart(node, LETTERS.indexOf(words));
    range.setEnd(node, LETTERS.indexOf(words) + words.length);
    const rect = { left: range.startOffset * 10, right: range.endOffset * 10, top: 0, bottom: 20 };
    Object.assign(range, { getClientRects: () => [rect] });
    return {
      statement: { id, spans: [], kind: 'direct', earlier: 0, annotated: false, verdict: null },
      ranges: [range],
    };
  };
  return { page, placed, at: (words: string) => LETTERS.indexOf(words) * 10 + 5 };
}

describe('the statement under a point', () => {
  it('is the one whose words are there', () => {
    const { page, placed, at } = lineOfLetters();
    const dam = placed('dam', 'the dam will hold');
    expect(statementAt(page, [dam], at('dam'), 10)).toBe(dam);
    expect(statementAt(page, [dam], at('again'), 10)).toBeNull();
  });

  it('is none beside the text, though the nearest letter is one of its', () => {
    const { page, placed, at } = lineOfLetters();
    const end = placed('end', 'again');
    expect(statementAt(page, [end], at('again'), 40)).toBeNull();
    expect(statementAt(page, [end], LETTERS.length * 10 + 80, 10)).toBeNull();
  });

  it('is the shorter of two that overlap: the more particular one', () => {
    const { page, placed, at } = lineOfLetters();
    const whole = placed('whole', LETTERS);
    const part = placed('part', 'dam');
    expect(statementAt(page, [whole, part], at('dam'), 10)).toBe(part);
    expect(statementAt(page, [part, whole], at('hold'), 10)).toBe(whole);
  });

  it('is none where the browser finds no text', () => {
    const { page, placed } = lineOfLetters();
    Object.assign(page, { caretPositionFromPoint: () => null });
    expect(statementAt(page, [placed('dam', 'dam')], 10, 10)).toBeNull();
  });
});
