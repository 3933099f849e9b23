import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifferences } from '../../../lib/compare/differences.ts';
import { languageByCode } from '../../../lib/language/languages.ts';
import type { Span } from '../../../lib/model.ts';

function differences(a: string, b: string, language = 'en') {
  const stopWords = languageByCode(language)?.stopWords ?? new Set<string>();
  const words = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  const [one, other] = wordDifferences(a, b, stopWords);
  return {
    a: { both: words(a, one.both), only: words(a, one.only) },
    b: { both: words(b, other.both), only: words(b, other.only) },
  };
}

describe('two contents', () => {
  test('have words in common and words of their own', () => {
    expect(differences('The bridge will open in summer', 'The bridge will open next autumn')).toEqual({
      a: { both: ['bridge will open'], only: ['summer'] },
      b: { both: ['bridge will open'], only: ['next autumn'] },
    });
  });

  test('meet in words of another form and at another place', () => {
    const { a, b } = differences(
      'Мост построят за год, посредника не будет',
      'Посредником мы стать готовы; год ушёл на мосты',
      'ru',
    );
    expect(a.both).toEqual(['Мост', 'год', 'посредника']);
    expect(a.only).toEqual(['построят']);
    expect(b.both).toEqual(['Посредником', 'год', 'мосты']);
  });

  test('join their own words over stop words, but not over a mark', () => {
    const { a } = differences('We pay for the harbour. Ferries wait', 'Nothing at all was told');
    expect(a.only).toEqual(['pay for the harbour', 'Ferries wait']);
  });

  test('are the same where all words are', () => {
    const { a, b } = differences('Tolls rise in May', 'In May tolls rise');
    expect([a.only, b.only]).toEqual([[], []]);
  });
});

test('common and own words never overlap, and lie within the content', () => {
  const text = fc
    .array(fc.constantFrom('bridge', 'the', 'toll', 'rises', '.', 'и', 'мост', ','))
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [{ both, only }] = wordDifferences(a, b, new Set(['the', 'и']));
      const spans = [...both, ...only].sort((x, y) => x.start - y.start);
      let reach = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(reach);
        expect(end).toBeGreaterThan(start);
        reach = end;
      }
      expect(reach).toBeLessThanOrEqual(a.length);
    }),
  );
});
