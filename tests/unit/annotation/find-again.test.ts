import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangedText } from '../../../lib/annotation/find-again.ts';

const TEXT = [
  'Bridge vote put off until the autumn session',
  'The council met on Tuesday. “The bridge will open in spring and cost nobody a penny,” said Mira Oland, the minister of works.',
  'Her deputy was less sure: «Мы не торопимся», — сказал он журналистам после заседания комиссии.',
].join('\n\n');

const quoteOf = (exact: string, text = TEXT) => {
  const start = text.indexOf(exact);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 64), start),
    suffix: text.slice(start + exact.length, start + exact.length + 64),
  };
};
const PROMISE = quoteOf('The bridge will open in spring and cost nobody a penny');

/** The words found in a changed text; null where the quotation is lost. */
function wordsFound(text: string, quote = PROMISE): string | null {
  const found = new ChangedText(text).find(quote);
  return found && text.slice(found.start, found.end);
}

describe('a quotation in a text that has changed', () => {
  it('is found where it stands', () => {
    expect(new ChangedText(TEXT).find(PROMISE)).toEqual({
      start: TEXT.indexOf(PROMISE.exact),
      end: TEXT.indexOf(PROMISE.exact) + PROMISE.exact.length,
      alike: 1,
    });
  });

  it('is found with other marks, dashes and white space', () => {
    const printed = TEXT.replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' ', '\u00a0 ')
      .replaceAll('—', '–');
    expect(wordsFound(printed)).toBe(PROMISE.exact.replaceAll(' ', '\u00a0 '));
  });

  it('is found with soft hyphens in it', () => {
    expect(wordsFound(TEXT.replace('nobody', 'no\u00adbody'))).toContain('no\u00adbody');
  });

  it('is found at another place when its very words have moved', () => {
    const moved = `${TEXT.replace(PROMISE.exact, 'No comment')}\n\nOn Monday she had put it so: ${PROMISE.exact}!`;
    expect(wordsFound(moved)).toBe(PROMISE.exact);
  });

  it('is found with a word changed, between the words that stood around it', () => {
    expect(wordsFound(TEXT.replace('in spring', 'in summer'))).toContain('open in summer');
  });

  it('is lost when it is gone, though its surroundings stand', () => {
    expect(wordsFound(TEXT.replace(PROMISE.exact, ''))).toBeNull();
  });

  it('is not taken for a headline that says nearly the same, when it is gone from below it', () => {
    const headline = 'The bridge will open in spring and cost nobody a thing\n\n';
    const lead = quoteOf(
      PROMISE.exact,
      `${headline}${PROMISE.exact}, said Mira Oland, the minister of works.`,
    );
    expect(wordsFound(`${headline}, said Mira Oland, the minister of works.`, lead)).toBeNull();
  });

  it('is lost when other words stand between its surroundings', () => {
    expect(
      wordsFound(TEXT.replace(PROMISE.exact, 'Ask the treasury, it is their money after all, not mine')),
    ).toBeNull();
  });

  it('is lost when its words are changed and its surroundings are gone', () => {
    expect(
      wordsFound('She had said that the bridge will open in summer and cost nobody a penny.'),
    ).toBeNull();
  });

  it('is not taken for the same few words in other surroundings', () => {
    const short = quoteOf('Мы не торопимся');
    expect(wordsFound('Строители ответили: «Мы не торопимся». Больше вопросов не было.', short)).toBeNull();
    expect(wordsFound(TEXT, short)).toBe('Мы не торопимся');
  });

  it('is the one in its own surroundings where the same words stand twice', () => {
    const twice = `“${PROMISE.exact}”: a promise\n\n${TEXT}`;
    expect(new ChangedText(twice).find(PROMISE)?.start).toBe(twice.lastIndexOf(PROMISE.exact));
  });

  it('is nowhere when it has no words', () => {
    expect(wordsFound(TEXT, { ...PROMISE, exact: ' \u200b ' })).toBeNull();
  });

  it('is found wherever a text is cut, if it is long enough to be told from chance', () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length - 20),
        fc.integer({ min: 20, max: 80 }),
        fc.string(),
        (at, length, added) => {
          const exact = TEXT.slice(at, at + length).trim();
          fc.pre(exact.length >= 20);
          const text = `${added}\n\n${TEXT}`;
          const found = new ChangedText(text).find(quoteOf(exact));
          expect(found && text.slice(found.start, found.end)).toBe(exact);
        },
      ),
    );
  });
});
