import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToQuotation } from '../../../lib/annotation/text-fragment.ts';

const ADDRESS = 'https://courier.example/bridge';

interface Terms {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Reads a text fragment as the specification's grammar does. */
function termsOf(link: string): Terms {
  const encoded = link.slice(link.indexOf(':~:text=') + ':~:text='.length).split(',');
  const prefix = encoded[0]?.endsWith('-') ? encoded.shift()?.slice(0, -1) : undefined;
  const suffix = encoded.at(-1)?.startsWith('-') ? encoded.pop()?.slice(1) : undefined;
  const [start = '', end] = encoded;
  return {
    start: decodeURIComponent(start),
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

describe('linkToQuotation', () => {
  it('gives a quotation of up to 300 characters whole', () => {
    const text = 'The bridge will open in spring, and not a day later than that.';
    expect(termsOf(linkToQuotation(ADDRESS, text))).toEqual({ start: text });
  });

  it('encodes what would part the terms: hyphen, comma, ampersand', () => {
    const link = linkToQuotation(ADDRESS, 'A well-kept bridge, rails & all, is what we promised to everyone');
    expect(link).toBe(
      `${ADDRESS}#:~:text=A%20well%2Dkept%20bridge%2C%20rails%20%26%20all%2C%20is%20what%20we%20promised%20to%20everyone`,
    );
  });

  it('gives a longer one by its first and last whole words', () => {
    const text = `We begin ${'and go on and on '.repeat(30)}until we end.`;
    const { start, end } = termsOf(linkToQuotation(ADDRESS, text));
    expect(text.startsWith(`${start} `)).toBe(true);
    expect(text.endsWith(` ${end}`)).toBe(true);
  });

  it('gives several paragraphs by the ends, since a term is matched within one block', () => {
    const text = 'The first paragraph of what she said.\n\nThe last paragraph of what she said.';
    expect(termsOf(linkToQuotation(ADDRESS, text))).toEqual({
      start: 'The first paragraph of what she said.',
      end: 'The last paragraph of what she said.',
    });
  });

  it('gives a quotation split by its cue by the ends of its parts', () => {
    const { start, end } = termsOf(
      linkToQuotation(ADDRESS, 'Мост откроется весной … и ни днём позже, это решено окончательно'),
    );
    expect(start).toBe('Мост откроется весной');
    expect(end).toBe('и ни днём позже, это решено окончательно');
  });

  it('adds the words around a short quotation, from its own paragraph only', () => {
    const link = linkToQuotation(ADDRESS, 'не видит', 'Другой абзац.\n\nПо её словам, она «', '» себя мэром');
    expect(termsOf(link)).toEqual({
      prefix: 'По её словам, она «',
      start: 'не видит',
      suffix: '» себя мэром',
    });
  });

  it('leaves the words around a long quotation out', () => {
    const text = 'The bridge will open in spring, and not a day later than that.';
    expect(linkToQuotation(ADDRESS, text, 'before', 'after')).toBe(linkToQuotation(ADDRESS, text));
  });

  it('joins an address that already has a fragment', () => {
    expect(linkToQuotation(`${ADDRESS}#part-2`, 'spring', '', '')).toBe(`${ADDRESS}#part-2:~:text=spring`);
  });

  it('returns the address where there are no words', () => {
    expect(linkToQuotation(ADDRESS, ' \n ')).toBe(ADDRESS);
  });

  it('is, for any text, a valid link whose terms begin and end the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 800 }),
        fc.string(),
        fc.string(),
        (text, before, after) => {
          const link = linkToQuotation(ADDRESS, text, before, after);
          expect(URL.canParse(link)).toBe(true);
          const content = text.trim();
          if (content === '') return;
          const { start, end } = termsOf(link);
          expect(content.startsWith(start)).toBe(true);
          expect(content.endsWith(end ?? start)).toBe(true);
        },
      ),
    );
  });

  it('survives a lone surrogate', () => {
    expect(URL.canParse(linkToQuotation(ADDRESS, 'half \ud83d a sign'))).toBe(true);
  });
});
