import { describe, expect, it } from 'vitest';
import { type Token, tokenize } from '../../../../lib/statement/text/tokens.ts';

const cut = (text: string, apostrophe: 'letter' | 'elision' | 'clitic' = 'letter') =>
  tokenize(text, apostrophe).map((token: Token) => text.slice(token.start, token.end));

describe('tokens', () => {
  it('keeps hyphened words, abbreviations with inner dots and site names whole', () => {
    expect(cut('Экс-министр прибыл из U.S. на site.org')).toEqual([
      'Экс-министр',
      'прибыл',
      'из',
      'U.S.',
      'на',
      'site.org',
    ]);
  });

  it('parts an initial from the surname that touches it', () => {
    expect(cut('А.Вересов и J. K. Marlow')).toEqual(['А.', 'Вересов', 'и', 'J.', 'K.', 'Marlow']);
  });

  it('parts sentences whose space was lost', () => {
    expect(cut('Мы справимся.Я знаю')).toEqual(['Мы', 'справимся', '.', 'Я', 'знаю']);
  });

  it('keeps numbers with their separators and endings', () => {
    expect(cut('1,000 или 12.5 или 10-летний')).toEqual(['1,000', 'или', '12.5', 'или', '10-летний']);
  });

  it('cuts English clitics off but not the apostrophe inside a name', () => {
    expect(cut('Ms O’Hara’s plan didn’t work', 'clitic')).toEqual([
      'Ms',
      'O’Hara',
      '’s',
      'plan',
      'didn',
      '’t',
      'work',
    ]);
  });

  it('cuts French elisions off and leaves «aujourd’hui» whole', () => {
    expect(cut('l’accord qu’il signe aujourd’hui', 'elision')).toEqual([
      'l’',
      'accord',
      'qu’',
      'il',
      'signe',
      'aujourd’hui',
    ]);
  });

  it('reads an emoji as one symbol', () => {
    expect(cut('да 😀 нет')).toEqual(['да', '😀', 'нет']);
  });
});
