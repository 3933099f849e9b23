import { describe, expect, it } from 'vitest';
import {
  HIGHLIGHT_STYLE,
  HIGHLIGHTS,
  VERDICT_HIGHLIGHTS,
} from '../../../../lib/page/paint/highlight-style.ts';

/** What a highlight looks like but for its colours. */
function shapeOf(name: string): string {
  const rule = HIGHLIGHT_STYLE.split(`::highlight(${name})`)[1]?.split('}')[0] ?? '';
  return rule.replace(/#[\da-f]{6}|rgb\([^)]*\)/giu, 'colour').replace(/\s+/gu, ' ');
}

describe('what is annotated', () => {
  it('has a line where nothing else has one, so that it is told without colour', () => {
    const offsetOf = (name: string) => /text-underline-offset: ([^;]+);/u.exec(shapeOf(name))?.[1];
    const { direct, reported, earlier, shift, annotated } = HIGHLIGHTS;
    const others = [direct, reported, earlier, shift].map(offsetOf);
    expect(new Set(others)).toEqual(new Set(['0.25em']));
    expect(offsetOf(annotated)).toBe('calc(0.25em + 4px)');
  });

  it('has a line of another form with each colour of a verdict, and without one', () => {
    const names = [HIGHLIGHTS.annotated, ...VERDICT_HIGHLIGHTS.map(({ name }) => name)];
    expect(new Set(names.map(shapeOf)).size).toBe(7);
  });

  it('never has the line of a possible shift', () => {
    for (const { name } of VERDICT_HIGHLIGHTS) expect(shapeOf(name)).not.toContain('wavy');
  });
});
