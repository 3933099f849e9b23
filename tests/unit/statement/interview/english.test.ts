import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../../lib/statement/extract.ts';

function told(title: string, text: string): string[] {
  return extractStatements({ text, title, language: 'en', published: '2025-03-12' }).map(
    ({ kind, speaker, text: words }) => `${kind} ${speaker?.name ?? '?'}: ${words}`,
  );
}

const LEDE = 'Anna Kern, chief architect of Ladvin, is building a bridge.';

describe('an interview without labels', () => {
  const title = 'Interview with architect Anna Kern';

  it('gives what "I" think in an answer to whoever is interviewed', () => {
    const text = `${LEDE}

When will you begin?

In spring. I think it will be ready by autumn, but that depends on the weather.

Will the money last?

We hope the council keeps its word.`;
    expect(told(title, text)).toEqual([
      'indirect Anna Kern: it will be ready by autumn',
      'indirect Anna Kern: the council keeps its word',
    ]);
  });

  it('takes "you" in a question for whoever is interviewed', () => {
    const text = `${LEDE}

Do you think the old bridge will go?

I would say nothing of that. I don't know what they will do.

Are you proud of it?

I am.`;
    expect(told(title, text)).toContain('indirect Anna Kern: the old bridge will go');
    expect(told(title, text)).toContain('indirect Anna Kern: what they will do');
  });

  it('reads a thought that closes its sentence', () => {
    const text = `${LEDE}

When did you first draw it?

That was in my third year, I think.

And did you keep the drawing?

I did.`;
    expect(told(title, text)).toEqual(['indirect Anna Kern: That was in my third year']);
  });

  it('leaves out what is only supposed', () => {
    const text = `${LEDE}

Would you build another?

If you think one bridge is enough, build none. I would.

Where would you?

My answer is the same: anywhere.`;
    expect(told(title, text)).toEqual([]);
  });

  it('leaves a thought to whoever the answer says had it', () => {
    const text = `${LEDE}

What do people say to you?

My neighbour Paul Adler thinks that it is too high.

And you?

I like it.`;
    expect(told(title, text)).toEqual(['indirect Paul Adler: it is too high']);
  });

  it('gives a quotation set between the paragraphs to whoever is interviewed', () => {
    const text = `${LEDE}

“It will stand for two hundred years”

When will you begin?

We begin in spring.

And end?

I cannot say.`;
    expect(told(title, text)).toEqual(['direct Anna Kern: It will stand for two hundred years']);
  });

  it('names nobody as "I" where two are interviewed together', () => {
    const text = `Anna Kern and Paul Adler are building a bridge.

When will you begin?

In spring. I think it will be ready by autumn.

Will the money last?

I hope the council keeps its word.`;
    expect(told('Interview with Anna Kern and Paul Adler', text)).toEqual([
      'indirect ?: it will be ready by autumn',
      'indirect ?: the council keeps its word',
    ]);
  });
});

describe('an interview with labels', () => {
  it('takes every turn but the shortest as what its speaker said, with the paragraphs that follow', () => {
    const text = `The Post spoke with Anna Kern, chief architect of Ladvin, about the bridge.

PAUL ADLER: When will you begin?

KERN: In spring. I think it will be ready by autumn.

The council has promised the money.

ADLER: Do you believe it?

KERN: I do.`;
    expect(told('The bridge of Ladvin', text)).toEqual([
      'direct Paul Adler: When will you begin?',
      'direct Anna Kern: In spring. I think it will be ready by autumn.\n\nThe council has promised the money.',
      'direct Paul Adler: Do you believe it?',
    ]);
  });

  it('knows names by their initials, and question and answer by their letters', () => {
    const lede = 'The Post spoke with Anna Kern, chief architect of Ladvin.';
    const turns = (q: string, a: string) =>
      `${lede}\n\n${q} When will you begin?\n\n${a} We begin in spring.\n\n${q} And end?\n\n${a} I cannot say.`;
    const answers = ['direct Anna Kern: We begin in spring.', 'direct Anna Kern: I cannot say.'];
    for (const text of [turns('HP:', 'AK:'), turns('Q:', 'A:'), turns('Q.', 'A.')])
      expect(told('The bridge', text)).toEqual(expect.arrayContaining(answers));
  });

  it('is no list of figures or of headings', () => {
    const text = `Who won in Ladvin?

Kern: 1,769.

Adler: 1,501.

Kern: 547.

Adler: 46.`;
    expect(told('The count', text)).toEqual([]);
  });
});

describe('what an answer only mentions', () => {
  it('is nothing reported, unless it is a clause', () => {
    const text = `${LEDE}

You mentioned a ferry. Who will run it?

We announced a new timetable for the ferry. I said the ferry was late.`;
    expect(told('Interview with architect Anna Kern', text)).toEqual([
      'indirect Anna Kern: the ferry was late',
    ]);
  });
});

describe('what is no interview', () => {
  it('is a column that asks its readers', () => {
    const text = `The council met on Monday. It will meet again.

Why do we pay for this bridge?

Because we are fools. I think the mayor knows it.

What should we do about it?

Nothing, as ever.`;
    expect(told('Bridges and fools', text)).toEqual([]);
  });

  it('is news that quotes from an interview', () => {
    const text = `The bridge will be late, Anna Kern said in an interview on Monday.

“I think it will be ready by autumn,” she said.

Will it?`;
    expect(told('Bridge will be late', text)).toEqual([
      'indirect Anna Kern: The bridge will be late',
      'direct Anna Kern: I think it will be ready by autumn',
    ]);
  });
});
