import { describe, expect, it } from 'vitest';
import { drawnMarks, mendBlockQuotations } from '../../../../lib/page/text/block-quotations.ts';
import { readText } from '../../../../lib/page/text/page-text.ts';
import { find, pageOf, textsOf } from '../support/page.ts';

const FIRST = '<p>The governor spoke on Monday.</p>';
const LAST = '<p>The council will vote in June.</p>';
const WORDS = 'The bridge will be free for everybody who has to cross it.';

function pageWith(quotation: string, before = FIRST) {
  return pageOf(`<body>${before}${quotation}${LAST}</body>`);
}

function textOf(page: Document, kept: Set<Text>, language = 'en'): string {
  return readText(page.body, kept, drawnMarks(page.body, kept, language)).text;
}

describe('block quotations that Readability dropped', () => {
  /** What is kept where Readability has dropped the block quotation. */
  const dropped = (page: Document, selector = 'blockquote') => {
    const kept = textsOf(page.body);
    for (const text of textsOf(find(page, selector))) kept.delete(text);
    return kept;
  };

  it('come back where they stand between paragraphs of the article', () => {
    const page = pageWith(`<blockquote><p>${WORDS}</p></blockquote>`);
    const kept = dropped(page);
    mendBlockQuotations(page.body, kept);
    expect(textOf(page, kept)).toContain(WORDS);
  });

  it('stay away where they are boxes of links', () => {
    const page = pageWith(`<blockquote>Read also: <a href="/a">${WORDS}</a></blockquote>`);
    const kept = dropped(page);
    mendBlockQuotations(page.body, kept);
    expect(textOf(page, kept)).not.toContain(WORDS);
  });

  it('stay away where they only repeat the article', () => {
    const page = pageWith(`<blockquote><p>${WORDS}</p></blockquote>`, `<p>“${WORDS}”, he said.</p>`);
    const kept = dropped(page);
    mendBlockQuotations(page.body, kept);
    expect(textOf(page, kept).split(WORDS)).toHaveLength(2);
  });
});

describe('pull quotes', () => {
  it('are taken out where the article has the words too', () => {
    const page = pageWith(
      `<div class="pullquote">${WORDS.toUpperCase()}</div>`,
      `<p>“${WORDS}”, he said.</p>`,
    );
    const kept = textsOf(page.body);
    mendBlockQuotations(page.body, kept);
    expect(textOf(page, kept)).not.toContain(WORDS.toUpperCase());
  });
});

describe('marks that the page draws', () => {
  it('stand around a <q>', () => {
    const page = pageWith(`<p>He said <q>${WORDS}</q> and left.</p>`);
    expect(textOf(page, textsOf(page.body))).toContain(`He said “${WORDS}” and left.`);
  });

  it('stand around a block quotation without marks, in the manner of the language', () => {
    const page = pageWith('<blockquote><p>Мост будет бесплатным для всех.</p></blockquote>');
    expect(textOf(page, textsOf(page.body), 'ru')).toContain('«Мост будет бесплатным для всех.»');
  });

  it('are not drawn where the words have marks of their own', () => {
    const page = pageWith(`<blockquote><p>“${WORDS}”</p></blockquote>`);
    expect(textOf(page, textsOf(page.body))).not.toContain('““');
  });

  it('stand around each paragraph by itself, so that none is inside the words of a quotation', () => {
    const page = pageWith(`<blockquote><p>${WORDS}</p><p>I promise.</p></blockquote>`);
    expect(textOf(page, textsOf(page.body))).toContain(`“${WORDS}”\n\n“I promise.”`);
  });

  it('leave out who is quoted, who follows after a dash', () => {
    const page = pageWith(`<blockquote><p>${WORDS}</p><cite>Galina Severtseva</cite></blockquote>`);
    expect(textOf(page, textsOf(page.body))).toContain(
      `“${WORDS}”\n\n— Galina Severtseva`.replace('\n\n', '\n\n'),
    );
  });

  it('belong to no text node, so a highlight never covers them', () => {
    const page = pageWith(`<p><q>${WORDS}</q></p>`);
    const kept = textsOf(page.body);
    const { text, segments } = readText(page.body, kept, drawnMarks(page.body, kept, 'en'));
    for (const { start, length, node, at } of segments) {
      expect(node.data.slice(at, at + length)).toBe(text.slice(start, start + length));
    }
  });
});
