import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../../lib/statement/marks/quotation.ts';
import { findQuotations } from '../../../../lib/statement/marks/quotations.ts';
import { tokenize } from '../../../../lib/statement/text/tokens.ts';

interface Marked {
  words: string;
  inner: Marked[];
}

function marked(text: string): Marked[] {
  const show = ({ start, end, inner }: Quotation): Marked => ({
    words: text.slice(start, end),
    inner: inner.map(show),
  });
  return findQuotations(text, tokenize(text, 'clitic')).map(show);
}

const outer = (text: string) => marked(text).map(({ words }) => words);

describe('quotation marks', () => {
  it.each([
    ['«Мы готовы»', 'Мы готовы'],
    ['“We are ready”', 'We are ready'],
    ['„Wir sind bereit“', 'Wir sind bereit'],
    ['»Wir sind bereit«', 'Wir sind bereit'],
    ['« Nous sommes prêts »', ' Nous sommes prêts '],
    ['"Ready"', 'Ready'],
    ['‘We are ready’', 'We are ready'],
    ["'We are ready'", 'We are ready'],
    ["``We are ready''", 'We are ready'],
    ["''We are ready''", 'We are ready'],
    ['„Jesteśmy gotowi”', 'Jesteśmy gotowi'],
  ])('pairs %s', (text, words) => {
    expect(outer(`x ${text} y`)).toEqual([words]);
  });

  it('nests marks of one kind (edge case 3)', () => {
    expect(marked('«Читаю «Вестник» с утра»')).toEqual([
      { words: 'Читаю «Вестник» с утра', inner: [{ words: 'Вестник', inner: [] }] },
    ]);
    expect(marked('"У "Зари" нет директора", — сказал он')[0]?.words).toBe('У "Зари" нет директора');
  });

  it('nests marks of two kinds (edge case 4)', () => {
    expect(marked('“She said ‘never’ twice”')[0]?.inner[0]?.words).toBe('never');
    expect(marked('«Он сказал „никогда“ дважды»')[0]?.inner[0]?.words).toBe('никогда');
  });

  it('takes “ to close after „ and to open elsewhere (edge case 3)', () => {
    expect(outer('„Ja“ und „Nein“')).toEqual(['Ja', 'Nein']);
    expect(outer('“Yes” and “No”')).toEqual(['Yes', 'No']);
  });

  it('leaves apostrophes alone (edge case 5)', () => {
    expect(outer("The workers' plan wasn't theirs, it's the owners'.")).toEqual([]);
    expect(outer('‘It wasn’t us,’ he said')).toEqual(['It wasn’t us,']);
  });

  it('takes one closing mark for two openings before a tag (edge case 6)', () => {
    expect(outer('«Он купил «Зарю», — заметил Вересов.')).toEqual(['Он купил «Зарю']);
  });

  it('ends a mark left open at its paragraph (edge case 2)', () => {
    expect(outer('«Мы готовы ехать.\n\nОн уехал. «Скоро вернусь»')).toEqual([
      'Мы готовы ехать.',
      'Скоро вернусь',
    ]);
  });

  it('follows a quotation over paragraphs, each opened anew (edge case 1)', () => {
    expect(outer('“We began in May.\n\n“We ended in June,” she said.')).toEqual([
      'We began in May.\n\n“We ended in June,',
    ]);
  });

  it('follows a quotation over paragraphs inside one pair of marks', () => {
    expect(outer('«Мы начали в мае.\n\nЗакончили в июне», — сказала она.')).toEqual([
      'Мы начали в мае.\n\nЗакончили в июне',
    ]);
  });

  it('takes two straight single marks for italics beside a real mark', () => {
    expect(outer("''«Мы готовы»'', — сказал он")).toEqual(['Мы готовы']);
  });
});
