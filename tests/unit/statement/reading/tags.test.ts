import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a tag behind a quotation', () => {
  it.each([
    [
      '“Nothing we do would help,” Fred Karn, director of the River Project at the Arden Institute for Bridges and Ferries, said in an interview.',
      'Fred Karn: Nothing we do would help',
    ],
    [
      '“This role comes by marriage,” Melanie Verner, who served as Ada Kern’s chief of staff in the first term, told us.',
      'Melanie Verner: This role comes by marriage',
    ],
    ['“The bridge is old,” Ada Kern, who says that she built it, told us.', 'Ada Kern: The bridge is old'],
    [
      '“I have warned of this for years,” the Arden senator and former candidate said in a statement.',
      'Arden senator and former candidate: I have warned of this for years',
    ],
    [
      '“We have had better days,” Arden delegate Bill Eastman, wearing a hat and “Ada Kern” pins, said softly.',
      'Bill Eastman: We have had better days',
    ],
  ])('has all of its subject before the verb, however much describes it', (text, line) => {
    expect(told(text, 'en')[0]).toBe(`direct ${line}`);
  });

  it('needs no comma where subject and verb alone follow a sentence', () => {
    expect(told('“The vote is a battle of niches” Holm said. The council met.', 'en')).toEqual([
      'direct Holm: The vote is a battle of niches',
    ]);
  });

  it.each([
    [
      'en',
      '“The bridge will always be ours,” an angry Holm retaliated.',
      'Holm: The bridge will always be ours',
    ],
    [
      'de',
      '„Damals hielten uns viele für verrückt“, erinnerte sich Ida Holm.',
      'Ida Holm: Damals hielten uns viele für verrückt',
    ],
    [
      'fr',
      '« Nous ne céderons devant personne », tempête Anne Morel.',
      'Anne Morel: Nous ne céderons devant personne',
    ],
    [
      'es',
      '«No vamos a ceder ante nadie», bromeó la alcaldesa Ana Ruiz.',
      'Ana Ruiz: No vamos a ceder ante nadie',
    ],
    [
      'ru',
      '«Мы никому из них не уступим», — вспылил мэр Пётр Данов.',
      'Пётр Данов: Мы никому из них не уступим',
    ],
    [
      'uk',
      '«Ми нікому з них не поступимося», — спалахнув мер Петро Данов.',
      'Петро Данов: Ми нікому з них не поступимося',
    ],
  ])('may have a verb that no list knows, in its place (%s)', (language, text, line) => {
    expect(told(text, language)).toEqual([`direct ${line}`]);
  });

  it('is no verb of a title’s own sentence', () => {
    expect(told('“Three Bridges,” the film of the year, opened in May.', 'en')).toEqual([]);
    expect(told('„Haus am See“, ein Film von Ada Kern, startete im Mai.', 'de')).toEqual([]);
  });

  it('opens with its verb in German, so that a new sentence takes nothing from the one before', () => {
    expect(
      told('Sie riefen: „Fünfzig Jahre sind genug!“ Ministerin Vera Holm sagte, das sei falsch.', 'de')[1],
    ).toBe('indirect Vera Holm: das sei falsch');
  });
});

describe('a sentence that opens with its verb', () => {
  it('leads to what stands in marks', () => {
    expect(told('Said Dora Holm, who grew up by the river, “We were all so proud of him.”', 'en')).toEqual([
      'direct Dora Holm: We were all so proud of him',
    ]);
  });
});

describe('a short quotation', () => {
  it('is speech as a sentence of its own, after its verb or after a tag', () => {
    expect(told('Asked again, Holm said, “Probably.”', 'en')).toEqual(['direct Holm: Probably']);
    expect(told('“There was smoke,” Holm said. “Bodies everywhere.”', 'en')).toEqual([
      'direct Holm: There was smoke',
      'direct Holm: Bodies everywhere',
    ]);
  });
});

describe('a quotation that fills its line', () => {
  it('is said by the name that signs it', () => {
    const text =
      '“The bridge is old.” ― Anna Kern\n“It must close at once.” ― Leo A. Adler, 53, Arden\n“What a waste.”― Ida Holm';
    expect(told(text, 'en')).toEqual([
      'direct Anna Kern: The bridge is old',
      'direct Leo A. Adler: It must close at once',
      'direct Ida Holm: What a waste',
    ]);
  });

  it('is a heading in capitals, or in single marks with a title’s capitals', () => {
    expect(
      told('Few came.\n\n‘All Bets Are Off’\n\nMost left.\n\n“WE WILL NOT PAY”\n\nAll went.', 'en'),
    ).toEqual([]);
  });
});
