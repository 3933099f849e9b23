import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('an office whose holder is named only with the next quotation', () => {
  it.each([
    [
      'en',
      'The bridge will be closed in May, the transport minister said on Monday.\n\n“It is old,” Ann Kern told the council.',
      ['indirect Ann Kern: The bridge will be closed in May', 'direct Ann Kern: It is old'],
    ],
    [
      'ru',
      'Мост закроют в мае, сообщил министр транспорта.\n\n«Он стар», — сказал Лев Ардов депутатам.',
      ['indirect Лев Ардов: Мост закроют в мае', 'direct Лев Ардов: Он стар'],
    ],
  ] as const)('is the one who is quoted: %s', (language, text, statements) => {
    expect(told(text, language)).toEqual(statements);
  });

  it.each([
    [
      'the one quoted has another office',
      'The bridge will be closed in May, the transport minister said on Monday.\n\n“It is old,” Ann Kern, the mayor, told the council.',
      'transport minister',
    ],
    [
      'somebody else is named before',
      'The bridge will be closed in May, the transport minister said in a letter to Paul Adler.\n\n“It is old,” Ann Kern told the council.',
      'transport minister',
    ],
    [
      'the next quotation is two paragraphs on',
      'The bridge will be closed in May, the transport minister said on Monday.\n\nIt was built a century ago.\n\n“It is old,” Ann Kern told the council.',
      'transport minister',
    ],
    [
      'the office is one of many',
      'The bridge will be closed in May, two ministers said on Monday.\n\n“It is old,” Ann Kern told the council.',
      'two ministers',
    ],
  ])('is nobody named where %s', (_, text, speaker) => {
    expect(told(text, 'en')[0]).toBe(`indirect ${speaker}: The bridge will be closed in May`);
  });
});
