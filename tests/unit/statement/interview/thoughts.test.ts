import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../../lib/statement/extract.ts';

function thought(answer: string): string[] {
  const text = `Anna Kern builds bridges in Ladvin.

When will you begin?

${answer}

And what do you do until then?

I wait.`;
  return extractStatements({
    text,
    title: 'Interview with Anna Kern',
    language: 'en',
    published: '2025-03-12',
  }).map(({ text: words }) => words);
}

describe('thoughts in an answer', () => {
  it('are no plans, and nothing that is found, estimated or considered to be something', () => {
    expect(thought('I hope to build a second bridge in spring.')).toEqual([]);
    expect(thought('I hope that it holds in spring.')).toEqual(['it holds in spring']);
    expect(thought('I consider the old bridge to be lovely.')).toEqual([]);
    expect(thought('I found some use for what was left.')).toEqual([]);
  });

  it('end where the answer asks anew', () => {
    expect(thought('I think the old bridge was good, why should it go?')).toEqual([
      'the old bridge was good',
    ]);
    expect(thought('I think the first question is, why should it go?')).toEqual([
      'the first question is, why should it go',
    ]);
  });

  it('are not told again where the answer echoes somebody', () => {
    expect(thought('We want to build, like she said, a bridge in the spring.')).toEqual([]);
  });

  it('are no verbs of a clause set in another', () => {
    expect(thought('It is more work than you would imagine.')).toEqual([]);
    expect(thought('The best answer I have heard is when somebody laughed at it.')).toEqual([]);
    expect(thought('When he found his brother he had peace at last.')).toEqual([]);
    expect(thought('I sure do, I sure do want that bridge.')).toEqual([]);
    expect(thought('I build so many that I cannot remember.')).toEqual([]);
  });

  it('end where the next thought, what happened next or a word that points back begins', () => {
    expect(thought('I think the old one fell and I did not even know it was there.')).toEqual([
      'the old one fell',
      'it was there',
    ]);
    expect(thought('I saw what was broken, and was able to determine that the river was too high.')).toEqual([
      'what was broken',
    ]);
    expect(thought('I think it was too small and then we measured it again.')).toEqual(['it was too small']);
    expect(thought('I mean the plan was that it would hold, that’s the whole idea.')).toEqual([
      'the plan was that it would hold',
    ]);
    expect(thought('I think to call it old is wrong, because nobody measured it.')).toEqual([
      'to call it old is wrong',
    ]);
  });

  it('may give a reason after a comma, stand between two, or follow “like”', () => {
    expect(thought('I stayed, as I think the town needs a bridge.')).toEqual(['the town needs a bridge']);
    expect(thought('That, I think, is good for the town.')).toEqual(['is good for the town']);
    expect(thought('She drew well, so I was like, let us build this one.')).toEqual([
      'let us build this one',
    ]);
  });

  it('have the particle of their verb before them', () => {
    expect(thought('I figured out what was wrong with it.')).toEqual(['what was wrong with it']);
  });
});

describe('an object in an answer', () => {
  it('reports nothing, whatever is said of it', () => {
    expect(thought('You mentioned the baker’s bridge, but it also has a name.')).toEqual([]);
    expect(thought('It emphasizes safety, the belief that a bridge must hold.')).toEqual([]);
    expect(thought('My brother, who adds the colour to it, is a painter.')).toEqual([]);
    expect(thought('Can you explain more about it for us?')).toEqual([]);
  });
});
