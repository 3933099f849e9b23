import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

describe('a relative pronoun', () => {
  it('stands for whoever is named right before it', () => {
    const text =
      'Paul Reed thanked them. On her way to help was councillor Margaret Clark, who said those responsible were “stone-aged folk”.';
    expect(told(text, 'en')).toEqual(['mixed Margaret Clark: those responsible were “stone-aged folk”']);
    expect(told('The firm is criticised by villagers who claim its blasts break their walls.', 'en')).toEqual(
      ['indirect villagers: its blasts break their walls'],
    );
  });
});

describe('a calling', () => {
  it('is nobody’s whom the text names without it', () => {
    const text = 'Gareth Rigby, 43, was fined. The prosecutor said the defendant had never apologised.';
    expect(told(text, 'en')).toEqual(['indirect prosecutor: the defendant had never apologised']);
  });

  it('is theirs who are named with it', () => {
    const text = 'Ida Holm, a lawyer, came late. The lawyer said the case was lost.';
    expect(told(text, 'en')).toEqual(['indirect Ida Holm: the case was lost']);
  });
});

describe('a name in full', () => {
  it('may hold the initial of a second given name', () => {
    const text = '“Hope is not lost,” said Robert M. Danin, a fellow. Few agreed. Danin said it was late.';
    expect(told(text, 'en')[1]).toBe('indirect Robert M. Danin: it was late');
  });

  it('opens with no “no”, nor in German with the noun before it', () => {
    expect(
      told('No Pakistani came. Pakistan said it was late. He said nothing else was known.', 'en')[0],
    ).toBe('indirect Pakistan: it was late');
    const text = 'In der vergangenen Woche Diess zu stürzen, war schwer. Diess sagte, er bleibe.';
    expect(told(text, 'de')).toEqual(['indirect Diess: er bleibe']);
  });
});

describe('a verb of going on', () => {
  it('tells nothing before an infinitive', () => {
    expect(told('As the two groups continue to face off, a number of items have been thrown.', 'en')).toEqual(
      [],
    );
  });
});

describe('the words before a name', () => {
  it('tell its case, and so its nominative', () => {
    expect(told('По словам Валентина Рога, мост закроют.', 'ru')).toEqual([
      'indirect Валентин Рог: мост закроют',
    ]);
    expect(told('Валентина Рога сказала, что мост закроют.', 'ru')).toEqual([
      'indirect Валентина Рога: мост закроют',
    ]);
  });
});
