import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import ru from '../../../assets/locales/ru.json';

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === 'string' ? [[path + key, message]] : flat(message, `${path}${key}.`),
  );
}

const english = new Map(flat(en));
const russian = new Map(flat(ru));
const placeholders = (message: string) => [...new Set(message.match(/\{\w+\}/gu))].sort();

describe('the interface in two languages', () => {
  it('has every message in both', () => {
    expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('fills the same blanks: %s', (key, message) => {
    expect(placeholders(russian.get(key) ?? '')).toEqual(placeholders(message));
  });

  it('has two forms for a number in English and three in Russian', () => {
    const counted = [...english].filter(([, message]) => message.includes(' | '));
    expect(counted.length).toBeGreaterThan(0);
    for (const [key, message] of counted) {
      expect(message.split(' | '), key).toHaveLength(2);
      expect(russian.get(key)?.split(' | '), key).toHaveLength(3);
    }
  });

  it('never calls what somebody said a lie, a contradiction or a fake', () => {
    const forbidden = /\b(lie[sd]?|liar|contradict\w*|fakes?)\b|лож[ьи]|лжец|лжёт|врёт|противореч|фейк/iu;
    for (const message of [...english.values(), ...russian.values()]) expect(message).not.toMatch(forbidden);
  });
});
