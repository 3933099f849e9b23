import { describe, expect, it } from 'vitest';
import { inMarks } from '../../../../components/wording/marks.ts';

describe('words of an article', () => {
  it('stand in the marks of their own language', () => {
    expect(inMarks('в конце сентября', 'ru')).toBe('«в конце сентября»');
    expect(inMarks('a month ago', 'en')).toBe('“a month ago”');
    expect(inMarks('vor einem Monat', 'de')).toBe('„vor einem Monat“');
    expect(inMarks('il y a un mois', 'fr')).toBe('«\u00A0il y a un mois\u00A0»');
  });

  it('stand in English marks where the language has none of its own here', () => {
    expect(inMarks('kuukausi sitten', 'fi')).toBe('“kuukausi sitten”');
  });

  it('have inner marks for those of their own, where these are whole', () => {
    expect(inMarks('Мы зовём его «мостом дружбы»', 'ru')).toBe('«Мы зовём его „мостом дружбы“»');
    expect(inMarks('We call it “the bridge”', 'en')).toBe('“We call it ‘the bridge’”');
    expect(inMarks('Он сказал: «Мост', 'ru')).toBe('«Он сказал: «Мост»');
    expect(inMarks('It isn’t "open" yet', 'en')).toBe('“It isn’t "open" yet”');
  });
});
