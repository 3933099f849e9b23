import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

const said = (text: string) => told(text, 'en');

describe('who speaks in English', () => {
  it('is the name in the apposition, whatever word opens the phrase', () => {
    expect(said('Former area councillor, Paul Adler, said they had raised concerns.')).toEqual([
      'indirect Paul Adler: they had raised concerns',
    ]);
    expect(said('Another villager, Anna Kern, said they often go without water.')).toEqual([
      'indirect Anna Kern: they often go without water',
    ]);
  });

  it('has no day, nor what leads to it, in the name', () => {
    expect(said('Arden’s Defense Ministry on Sunday confirmed that it was hit.')).toEqual([
      'indirect Arden’s Defense Ministry: it was hit',
    ]);
  });

  it('is no single word with the capital of its sentence', () => {
    expect(said('Security personnel said Mr Pin was unavailable.')).toEqual([
      'indirect Security personnel: Mr Pin was unavailable',
    ]);
  });

  it('is nobody where a thing only stands before the words', () => {
    expect(said('The knife attack branded the town “an embarrassment to the human race”.')).toEqual([
      'mixed ?: an embarrassment to the human race',
    ]);
  });
});

describe('what is said in English', () => {
  it('ends before what whoever said it did then', () => {
    expect(said('Anna Kern promised to answer the letter but did not do so.')).toEqual([
      'indirect Anna Kern: to answer the letter',
    ]);
  });
});

describe('what is denied (edge case 15)', () => {
  it('is told with its denial, or it would say the opposite', () => {
    expect(said('Anna Kern denied that she had taken the money.')).toEqual([
      'indirect Anna Kern: denied that she had taken the money',
    ]);
    expect(said('Anna Kern denied she had taken the money.')).toEqual([
      'indirect Anna Kern: denied she had taken the money',
    ]);
    expect(told('Anna Kern bestritt, dass die Brücke alt sei.', 'de')).toEqual([
      'indirect Anna Kern: bestritt, dass die Brücke alt sei',
    ]);
  });

  it('is told as it stands in marks', () => {
    expect(said('Anna Kern denied: “We have never taken a thing.”')).toEqual([
      'direct Anna Kern: We have never taken a thing',
    ]);
  });
});
