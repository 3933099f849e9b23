import { describe, expect, it } from 'vitest';
import { extractStatements } from '../../../../lib/statement/extract.ts';

function told(title: string, text: string): string[] {
  return extractStatements({ text, title, language: 'en', published: '2025-03-12' }).map(
    ({ speaker, text: words }) => `${speaker?.name ?? '?'} (${speaker?.mention.text ?? ''}): ${words}`,
  );
}

const ASKED = `When will you begin?

In spring. I think it will be ready by autumn.

Will the money last?

We do not know yet. That is up to the council.`;

describe('whoever is interviewed', () => {
  it('is found by the calling that a title gives instead of a name', () => {
    const text = `The Ladvin Post interviewed a bar owner on Friday. Laura Bell once said little of bars.

The Blue Door owner, Anna Kern, shows a glass.

${ASKED}`;
    expect(told('The Post interviews Ladvin bar owner on new drinks', text)).toContain(
      'Anna Kern (Anna Kern, shows a glass): it will be ready by autumn',
    );
  });

  it('is not somebody who spoke with another paper', () => {
    const text = `The Blue Door is owned by Anna Kern. In an interview with the Ladvin Echo, Laura Bell called it loud.

Blue Door owner Anna Kern shows a glass.

${ASKED}`;
    expect(told('The Post interviews Ladvin bar owner on new drinks', text).at(-1)).toMatch(/^Anna Kern /u);
  });

  it('is found by the name that signs a quotation among the answers', () => {
    const text = `Oyelaran Adeyo image.

As a founder of Ladvin and as one of its mayors, do you still think that it can grow?

I think it must. We have no choice.

Do you fear for the river?

I do not. You do.

“The river will be here after us.” — Adeyo, on the floods

What do you say to those who left?

Come back. I wait for you.

And will you stay?

I will.`;
    expect(told('The future of Ladvin', text)).toContain('Oyelaran Adeyo (a founder of Ladvin): it can grow');
  });

  it('is named as the text writes the name that a title writes in plain letters or with a calling', () => {
    const text = `The Post spoke with Anna Kernová, who builds bridges.\n\n${ASKED}`;
    expect(told('Interview with architect Anna Kernova', text)[0]).toMatch(/^Anna Kernová /u);
    const plain = `Anna Kern builds bridges in Ladvin.\n\n${ASKED}`;
    expect(told('Architect Anna Kern tells the Post about an interview', plain)[0]).toMatch(/^Anna Kern /u);
  });

  it('says "I" in a quotation printed in large before the first question', () => {
    const text = `Anna Kern builds bridges.

"I have no doubt that it will stand for two hundred years"

${ASKED}`;
    expect(told('Interview with Anna Kern', text)[0]).toMatch(/^Anna Kern /u);
  });
});

describe('two who are interviewed', () => {
  const together = (answer: string) => `The Blue Door is owned by Anna Kern and Paul Adler in Ladvin.

Blue Door owner Anna Kern shows a glass.

Did you think that it would sell?

${answer}

And will you make another?

Perhaps one with cherries.`;
  const title = 'The Post interviews Ladvin bar owner on new drinks';

  it('are both meant by "we" and "you" where nobody says "I"', () => {
    expect(told(title, together('We thought it was funny.'))).toEqual([
      'Anna Kern (Anna Kern and Paul Adler): it would sell',
      'Anna Kern (Anna Kern and Paul Adler): it was funny',
    ]);
  });

  it('may each be who says "I"', () => {
    expect(told(title, together('I thought it was funny.')).at(-1)).toBe('? (): it was funny');
  });
});

describe('where an interview begins', () => {
  it('is below the heading that announces it', () => {
    const text = `Laura Bell said, "You know, nobody here would drink that."

The bar opened in May.

Interview

${ASKED}`;
    expect(told('Interview with Anna Kern', text)[0]).toBe(
      'Laura Bell (Laura Bell): You know, nobody here would drink that.',
    );
  });
});
