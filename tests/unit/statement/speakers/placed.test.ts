import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

/** The speaker of an article's last statement. */
const lastSpeaker = (text: string, language: string) =>
  told(text, language).at(-1)?.replace(/^\w+ /u, '').split(': ')[0];

describe('a pronoun', () => {
  it.each([
    [
      'en',
      '“We need the bridge,” said Emil Kern.\n\nAfter nine ferries sank in South Carolina in June, he said that there were few choices.',
      'Emil Kern',
    ],
    [
      'fr',
      '« Il nous faut le pont », dit Emil Kern.\n\nAprès la crue en Caroline du Sud, il a déclaré que le pont tiendrait.',
      'Emil Kern',
    ],
    [
      'de',
      '„Wir brauchen die Brücke“, sagte Emil Kern.\n\nNach dem Hochwasser in Caroline Nord sagte er, dass sie halten werde.',
      'Emil Kern',
    ],
  ])('means nobody by the place that something happens in (%s): %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker);
  });
});

describe('several speakers without names', () => {
  it('are the same where one begins a sentence', () => {
    const text =
      'Local authorities said that the bridge was shut. Elsewhere two ferries sank, local authorities said.';
    expect(told(text, 'en').map((one) => one.split(': ')[0])).toEqual([
      'indirect local authorities',
      'indirect local authorities',
    ]);
  });

  it('keep the capital of a people', () => {
    expect(lastSpeaker('Arvenian officials said that the bridge was shut.', 'en')).toBe('Arvenian officials');
  });
});
