import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('“it”, “he” and “she”', () => {
  it('mean no person, and no letter', () => {
    expect(
      told('Anna Kern left. “We will see,” she said. It said that the bridge would close.', 'en'),
    ).toEqual(['direct Anna Kern: We will see', 'indirect It: the bridge would close']);
    expect(
      told('The letter said: “Thank you for it all.” She said, “Thank you, thank you all.”', 'en'),
    ).toEqual(['direct letter: Thank you for it all', 'direct She: Thank you, thank you all']);
  });

  it('take up whoever is named right before them', () => {
    expect(
      told(
        'James Reed left. And the head of the club, Hob Lind, he has explained that the bridge must close.',
        'en',
      ),
    ).toEqual(['indirect Hob Lind: the bridge must close']);
  });
});
