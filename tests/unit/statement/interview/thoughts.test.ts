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
});
