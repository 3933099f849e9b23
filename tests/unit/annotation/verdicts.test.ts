import { describe, expect, it } from 'vitest';
import {
  ACCURACY,
  ATTRIBUTION,
  BEST_RATING,
  CONSISTENCY,
  judgementsOf,
  labelOf,
  WORST_RATING,
} from '../../../lib/annotation/verdicts.ts';

const AXES = [ACCURACY, ATTRIBUTION, CONSISTENCY];

describe('verdicts', () => {
  it('rates accuracy from true to false, one step each', () => {
    const rated = ACCURACY.answers.filter(({ rating }) => rating !== null);
    expect(rated.map(({ id, rating }) => [id, rating])).toEqual([
      ['true', BEST_RATING],
      ['mostly-true', 4],
      ['half-true', 3],
      ['mostly-false', 2],
      ['false', WORST_RATING],
    ]);
  });

  it('gives no number to what is off the scale, nor on the other axes', () => {
    const unrated = ACCURACY.answers.filter(({ rating }) => rating === null).map(({ id }) => id);
    expect(unrated).toEqual(['misleading', 'unproven', 'not-checkable', 'in-progress']);
    for (const axis of [ATTRIBUTION, CONSISTENCY]) {
      expect(axis.answers.every(({ rating }) => rating === null)).toBe(true);
    }
  });

  it('labels every answer in English and Russian, each label once on its axis', () => {
    for (const axis of AXES) {
      for (const language of ['en', 'ru'] as const) {
        const labels = axis.answers.map(({ label }) => label[language]);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.every((label) => label.trim() !== '')).toBe(true);
      }
    }
  });

  it('lists the answered questions of an annotation in the order of the axes', () => {
    const judgements = judgementsOf({ verdict: 'true', attribution: null, consistency: 'changed' });
    expect(judgements.map(({ axis, answer }) => [axis.name, answer.id])).toEqual([
      ['accuracy', 'true'],
      ['consistency', 'changed'],
    ]);
  });

  it('has an empty label where the question is not answered', () => {
    expect(labelOf(ACCURACY, 'half-true', 'ru')).toBe('Полуправда');
    expect(labelOf(ACCURACY, null, 'ru')).toBe('');
  });
});
