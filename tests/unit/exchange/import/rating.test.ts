import { describe, expect, it } from 'vitest';
import { ACCURACY } from '../../../../lib/annotation/verdicts.ts';
import { ratingInWords, ratingOf } from '../../../../lib/exchange/import/rating.ts';

describe('a checker’s rating', () => {
  it.each([
    ['Pants on Fire!', 'false'],
    ['Mostly True', 'mostly-true'],
    ['Half True', 'half-true'],
    ['MISLEADING', 'misleading'],
    ['False. There is no such bridge, and nobody has ever said so.', 'false'],
    ['Three Pinocchios', 'mostly-false'],
    ['No evidence', 'unproven'],
    ['Ложь', 'false'],
    ['Большей частью правда', 'mostly-true'],
    ['Манипуляция', 'misleading'],
    ['Полуправда', 'half-true'],
    ['Неправда', 'false'],
    ['Маніпуляція', 'misleading'],
    ['Größtenteils falsch', 'mostly-false'],
    ['Frei erfunden', 'false'],
    ['Fehlender Kontext', 'misleading'],
    ['Plutôt vrai', 'mostly-true'],
    ['Trompeur', 'misleading'],
    ['C’est faux', 'false'],
    ['Bulo', 'false'],
    ['Engañoso', 'misleading'],
    ['Verdad a medias', 'half-true'],
  ])('in words: %s', (label, verdict) => {
    expect(ratingInWords(label)).toEqual({ label, verdict });
  });

  it('of our own is read as it was given, in English and in Russian', () => {
    for (const { id, label } of ACCURACY.answers) {
      expect(ratingInWords(label.en).verdict).toBe(id);
      expect(ratingInWords(label.ru).verdict).toBe(id);
    }
  });

  it('is its words first, and its number where they are none that are known', () => {
    const scale = { bestRating: '5', worstRating: '1' };
    expect(ratingOf({ ...scale, alternateName: 'True', ratingValue: '1' }).verdict).toBe('true');
    expect(ratingOf({ ...scale, alternateName: 'So-so', ratingValue: '3' })).toEqual({
      label: 'So-so',
      verdict: 'half-true',
    });
  });

  it.each([
    [{ ratingValue: '4', bestRating: '5', worstRating: '1' }, 'mostly-true'],
    [{ ratingValue: 1, bestRating: 10, worstRating: 0 }, 'false'],
    [{ ratingValue: 7, bestRating: 7, worstRating: 1 }, 'true'],
    [{ ratingValue: '3,0' }, 'half-true'],
    [{ ratingValue: '-1', bestRating: '-1', worstRating: '-1' }, null],
    [{ ratingValue: 0, bestRating: 0, worstRating: 0 }, null],
    [{ ratingValue: 0, bestRating: 5, worstRating: 0 }, null],
    [{ ratingValue: 9, bestRating: 5, worstRating: 1 }, null],
    [{ ratingValue: '', bestRating: 5, worstRating: 1 }, null],
    [{ ratingValue: Number.NaN }, null],
  ])('by its number %j is %s; 0 and -1 say that there is no scale', (rating, verdict) => {
    expect(ratingOf(rating).verdict).toBe(verdict);
  });

  it('that says nothing of accuracy keeps its label alone', () => {
    expect(ratingOf({ alternateName: 'Satire' })).toEqual({ label: 'Satire', verdict: null });
    expect(ratingOf('Scam')).toEqual({ label: 'Scam', verdict: null });
    expect(ratingOf(undefined)).toEqual({ label: '', verdict: null });
  });
});
