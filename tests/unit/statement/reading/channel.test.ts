import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('an outlet that names its source', () => {
  it.each([
    [
      'ru',
      'Мост закроют, пишет Reuters со ссылкой на Петра Данова.',
      'indirect Пётр Данов (via Reuters): Мост закроют',
    ],
    [
      'ru',
      '«Мост закроют», — сообщает ТАСС со ссылкой на пресс-службу мэрии.',
      'direct пресс-служба мэрии (via ТАСС): Мост закроют',
    ],
    [
      'ru',
      'Reuters со ссылкой на Петра Данова пишет, что мост закроют.',
      'indirect Пётр Данов (via Reuters): мост закроют',
    ],
    [
      'ru',
      'Как пишет «Маяк» со ссылкой на Минтранс, мост закроют.',
      'indirect Минтранс (via Маяк): мост закроют',
    ],
    [
      'uk',
      'Міст закриють, повідомляє Укрінформ із посиланням на Петра Гнатюка.',
      'indirect Петро Гнатюк (via Укрінформ): Міст закриють',
    ],
    [
      'en',
      'The bridge will close, according to Reuters, citing the transport ministry.',
      'indirect transport ministry (via Reuters): The bridge will close',
    ],
    [
      'de',
      'Die Brücke werde geschlossen, meldet die dpa unter Berufung auf das Ministerium.',
      'indirect das Ministerium (via dpa): Die Brücke werde geschlossen',
    ],
    [
      'fr',
      'Le pont fermera, rapporte l’AFP citant Paul Renard.',
      'indirect Paul Renard (via AFP): Le pont fermera',
    ],
    [
      'es',
      'El puente cerrará, informó Efe citando a Luis Prado.',
      'indirect Luis Prado (via Efe): El puente cerrará',
    ],
  ])('is the way, the source the speaker (%s): %s', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });

  it.each([
    [
      'ru',
      'Агентство «Заря» сообщило, что Пётр Данов заявил, что мост закроют.',
      'indirect Пётр Данов (via Агентство «Заря»): мост закроют',
    ],
    [
      'ru',
      'По данным Reuters, Пётр Данов заявил, что мост закроют.',
      'indirect Пётр Данов (via Reuters): мост закроют',
    ],
    [
      'en',
      'Reuters reported that Paul Reed said the bridge would close.',
      'indirect Paul Reed (via Reuters): the bridge would close',
    ],
    [
      'fr',
      'Reuters rapporte que Paul Renard a déclaré que le pont fermerait.',
      'indirect Paul Renard (via Reuters): le pont fermerait',
    ],
    [
      'es',
      'Reuters informó que Luis Prado dijo que el puente cerraría.',
      'indirect Luis Prado (via Reuters): el puente cerraría',
    ],
  ])('says nothing of its own where it only says who said it (%s): %s', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });

  it.each([
    [
      'en',
      'Anna Kern said, citing Paul Reed, that the bridge would close.',
      'indirect Anna Kern: the bridge would close',
    ],
    ['ru', 'Премьер заявил со ссылкой на Петра Данова, что мост закроют.', 'indirect Премьер: мост закроют'],
    ['ru', 'Агентство «Заря» сообщает, что мост закроют.', 'indirect Агентство «Заря»: мост закроют'],
  ])('is no person, and the speaker where it names none (%s): %s', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });
});

describe('an outlet that is told', () => {
  it.each([
    ['ru', '«Мост закроют», — рассказал Пётр Данов ТАСС.', 'direct Пётр Данов (via ТАСС): Мост закроют'],
    [
      'ru',
      '«Мост закроют», — сообщил «Интерфаксу» Пётр Данов.',
      'direct Пётр Данов (via Интерфаксу): Мост закроют',
    ],
    [
      'ru',
      'Мост закроют, сообщил Пётр Данов агентству Reuters.',
      'indirect Пётр Данов (via Reuters): Мост закроют',
    ],
    [
      'ru',
      '«Мост закроют», — сказал Пётр Данов в интервью газете «Маяк».',
      'direct Пётр Данов (via Маяк): Мост закроют',
    ],
    [
      'en',
      'Paul Reed told Reuters that the bridge would close.',
      'indirect Paul Reed (via Reuters): the bridge would close',
    ],
    [
      'en',
      '“The bridge will close,” Paul Reed said in an interview with The Arden Post.',
      'direct Paul Reed (via The Arden Post): The bridge will close',
    ],
    [
      'de',
      '„Die Brücke wird geschlossen“, sagte Clara Vogt der Nachrichtenagentur dpa.',
      'direct Clara Vogt (via dpa): Die Brücke wird geschlossen',
    ],
    [
      'fr',
      '« Le pont fermera », a indiqué à l’AFP Paul Renard, maire de Vire.',
      'direct Paul Renard (via AFP): Le pont fermera',
    ],
    [
      'es',
      '«El puente cerrará», dijo Luis Prado a la agencia Efe.',
      'direct Luis Prado (via Efe): El puente cerrará',
    ],
  ])('is the way that the words came (%s): %s', (language, text, statement) => {
    expect(told(text, language)).toEqual([statement]);
  });

  it('is nobody where somebody else is told', () => {
    expect(told('Paul Reed told Anna Kern that the bridge would close.', 'en')).toEqual([
      'indirect Paul Reed: the bridge would close',
    ]);
  });
});
