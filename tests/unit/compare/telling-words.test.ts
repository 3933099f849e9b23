import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../lib/compare/telling-words.ts';
import { languageByCode } from '../../../lib/language/languages.ts';

describe('a word that may tell what a text is about', () => {
  it.each([
    ['en', 'tariff'],
    ['en', 'bridge'],
    ['ru', 'мост'],
    ['de', 'brücke'],
  ])('is one with a meaning of its own (%s: %s)', (code, word) => {
    expect(tellingWords(languageByCode(code))(word)).toBe(true);
  });

  it.each([
    ['en', 'the'],
    ['en', 'while'],
    ['ru', 'если'],
    ['de', 'obwohl'],
  ])('is neither a stop word nor a conjunction (%s: %s)', (code, word) => {
    expect(tellingWords(languageByCode(code))(word)).toBe(false);
  });

  it('is any of a language that is not known', () => {
    expect(tellingWords(undefined)('the')).toBe(true);
  });
});
