import { describe, expect, it } from 'vitest';
import { nominative } from '../../../lib/speaker/cases.ts';
import { contextHint } from '../../../lib/speaker/context.ts';

const hintOf = (sentence: string) => {
  const [before = '', after = ''] = sentence.split('…');
  return contextHint(before, after, 'ru');
};

describe('the words beside a mention tell of it', () => {
  it.each([
    ['По словам … , вопрос решён.', { cases: ['genitive'] }],
    ['Встреча с … прошла вчера.', { cases: ['instrumental'] }],
    ['Он рассказал о … подробно.', { cases: ['prepositional'] }],
    ['К … обратились жители.', { cases: ['dative'] }],
    ['… сообщила об этом вчера.', { verb: 'female' }],
    ['… не сообщил об этом.', { verb: 'male' }],
    ['«Да», — заявила … журналистам.', { verb: 'female' }],
    ['Когда …, вопрос решён.', {}],
  ])('%s', (sentence, hint) => {
    expect(hintOf(sentence)).toEqual(hint);
  });

  it('an office agrees with its holder, or the name is its complement', () => {
    expect(hintOf('Вчера министра обороны … сняли.').cases).toEqual(
      expect.arrayContaining(['genitive', 'accusative']),
    );
    expect(hintOf('Вчера министр обороны … ушёл.').cases).toEqual(
      expect.arrayContaining(['nominative', 'genitive']),
    );
  });

  it('so that a bare surname is read as it is meant', () => {
    expect(nominative('Ремизова', 'ru', hintOf('… заявила об этом.'))).toBe('Ремизова');
    expect(nominative('Ремизова', 'ru', hintOf('По словам … , вопрос решён.'))).toBe('Ремизов');
  });

  it('tells nothing where names have no cases', () => {
    expect(contextHint('according to ', ' said', 'en')).toEqual({});
  });
});
