import { describe, expect, it } from 'vitest';
import { naiveStatements } from '../../../../scripts/evaluate/baseline.ts';

describe('the naive baseline', () => {
  it('takes what stands in a pair of marks for said by the last name before it', () => {
    const text = 'Anna Kern met Paul Adler. “We are late,” she said.';
    const [statement, ...others] = naiveStatements(text);
    expect(others).toEqual([]);
    expect(text.slice(statement?.start, statement?.end)).toBe('We are late,');
    expect(statement?.speaker?.name).toBe('Paul Adler');
  });

  it('knows the pairs of all languages, and no apostrophe', () => {
    expect(
      naiveStatements('«Да, мы здесь» „ja, wir sind“ „так, ми тут” "yes, we are" ‘so we are’ it’s «Заря»'),
    ).toHaveLength(5);
  });
});
