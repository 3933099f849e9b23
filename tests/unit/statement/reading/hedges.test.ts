import { describe, expect, it } from 'vitest';
import { told } from '../support.ts';

const said = (text: string) => told(text, 'en');

describe('words that only look like a report', () => {
  it('lead up to the writer’s own sentence', () => {
    expect(said('That said, the bridge has “ice all over it” in winter.')).toEqual([]);
    expect(said('As far as I can tell, the bridge has “ice all over it” in winter.')).toEqual([]);
    expect(said('From all reports that we have seen, the bridge was well built.')).toEqual([]);
  });

  it('describe, or open a question', () => {
    expect(said('The floods were very threatening to the bridge and the mill.')).toEqual([]);
    expect(said('When Anna Kern wrote her 9/10 letters, that was her last winter.')).toEqual([]);
  });

  it('take an object after whoever is presented between commas', () => {
    expect(
      said('Anna Kern, the mayor’s choice for the bridge, answered five questions sent in by Paul Reed.'),
    ).toEqual([]);
  });
});

describe('short words in marks', () => {
  it('are speech where they hold a verb or a pronoun, capitals or no', () => {
    expect(said('“Hey Paul, my name is Ann,” Anna Kern said.')).toEqual([
      'direct Anna Kern: Hey Paul, my name is Ann',
    ]);
    expect(said('Anna Kern said, “Hey Paul, my name is Ann.”')).toEqual([
      'direct Anna Kern: Hey Paul, my name is Ann',
    ]);
  });
});
