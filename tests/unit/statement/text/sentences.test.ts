import { describe, expect, it } from 'vitest';
import { analysisOf } from '../support.ts';

const sentences = (text: string, language: string) =>
  analysisOf(text, language).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('do not end at abbreviations, initials and site names', () => {
    expect(sentences('Mr. Reed met J. Kern in the U.S. on Friday. They left.', 'en')).toHaveLength(2);
    expect(sentences('В 2024 г. мост на ул. Речной закрыли. Он старый.', 'ru')).toHaveLength(2);
  });

  it('are never cut inside a quotation', () => {
    expect(sentences('«Мост стар. Он упадёт», — сказала Лещук. Мост стоит.', 'ru')).toEqual([
      '«Мост стар. Он упадёт», — сказала Лещук.',
      'Мост стоит.',
    ]);
  });

  it('go on after a question in marks where its cue follows', () => {
    expect(sentences('“Why now?” Kern asked. Reed left.', 'en')).toEqual([
      '“Why now?” Kern asked.',
      'Reed left.',
    ]);
    expect(sentences('«Мы готовы!» — сказала Лещук.', 'ru')).toHaveLength(1);
  });

  it('end with a quotation that a stop closes', () => {
    expect(sentences('Kern said: “We are late.” Reed left.', 'en')).toHaveLength(2);
  });

  it('go on over the stop of a tag to the second part of a quotation', () => {
    expect(sentences('«Иду, — сказал Дан. — Скоро буду».', 'ru')).toHaveLength(1);
  });

  it('end with their line', () => {
    expect(sentences('Мост закрыт\nОбъезд готов', 'ru')).toEqual(['Мост закрыт', 'Объезд готов']);
  });

  it('go on after a German ordinal, but not after a number', () => {
    expect(sentences('Am 10. März fiel der 2. Pfeiler. Es waren zuvor 12. Alle fielen.', 'de')).toEqual([
      'Am 10. März fiel der 2. Pfeiler.',
      'Es waren zuvor 12.',
      'Alle fielen.',
    ]);
  });
});
