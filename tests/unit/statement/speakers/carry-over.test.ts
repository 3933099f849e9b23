import { describe, expect, it } from 'vitest';
import { statementsIn, told } from '../support.ts';

const REED = 'Paul Reed fixes bridges. “The bridge is old,” said Anna Kern.';

describe('a quotation without a cue', () => {
  it('goes on for whoever spoke last, in the same paragraph and in the next', () => {
    expect(told(`${REED} “It will close.”`, 'en').at(-1)).toBe('direct Anna Kern: It will close');
    expect(told(`${REED}\n\n“It will close in May.”`, 'en').at(-1)).toBe(
      'direct Anna Kern: It will close in May',
    );
  });

  it('belongs to nobody long after the last speaker', () => {
    const between = 'The ferry is new. It was built in spring.';
    expect(told(`${REED}\n\n${between}\n\n“It will close in May.”`, 'en').at(-1)).toBe(
      'direct ?: It will close in May',
    );
  });

  it('belongs to whomever the sentence before it is about', () => {
    expect(told(`${REED} Paul Reed seemed unmoved. “It will hold for years.”`, 'en').at(-1)).toBe(
      'direct Paul Reed: It will hold for years',
    );
  });

  it('is as sure after many others as after one, and less sure than what names its speaker', () => {
    const [named, ...rest] = statementsIn(
      `${REED} “It will close.” “It has to close.” “It must be now.”`,
      'en',
    );
    const confidence = rest.map(({ speaker }) => speaker?.confidence ?? 0);
    expect(new Set(confidence).size).toBe(1);
    expect(confidence[0]).toBeLessThan(named?.speaker?.confidence ?? 0);
  });

  it('is left without a speaker where it would only be guessed', () => {
    const [statement] = statementsIn('“It will close in May.”', 'en');
    expect(statement?.speaker).toBeNull();
    for (const { speaker } of statementsIn(REED, 'en'))
      expect(speaker?.confidence).toBeGreaterThanOrEqual(0.3);
  });
});

describe('a heading', () => {
  it('tells no names, for the words around them have capitals too', () => {
    expect(told('Anna Kern Reassures Arden Voters\n\nThe bridge will hold, Kern said.', 'en')).toEqual([
      'indirect Kern: The bridge will hold',
    ]);
  });
});
