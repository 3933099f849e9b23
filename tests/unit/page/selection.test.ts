import { describe, expect, test } from 'vitest';
import { selectedSpan } from '../../../lib/page/selection.ts';
import { readText } from '../../../lib/page/text/page-text.ts';
import { find, pageOf, textsOf } from './support/page.ts';

const PAGE = `<main><p id="one">We shall <b>finish</b> the dam.</p><aside>Buy now</aside><p id="two">Then  rest.</p></main>`;

/** The words of the read text under a selection from one place of the page to another. */
function selected(from: [selector: string, at: number], to: [selector: string, at: number]): string | null {
  const page = pageOf(PAGE);
  const main = find(page, 'main');
  const map = readText(main, new Set([...textsOf(find(page, '#one')), ...textsOf(find(page, '#two'))]));
  const place = ([selector, at]: [string, number]) => [textOf(find(page, selector)), at] as const;
  const selection = page.getSelection();
  selection?.setBaseAndExtent(...place(from), ...place(to));
  const span = selectedSpan(map, selection);
  return span && map.text.slice(span.start, span.end);
}

function textOf(element: Element): Node {
  if (!element.firstChild) throw new Error('there is no text');
  return element.firstChild;
}

describe('what the reader has selected', () => {
  test('is a stretch of the text, over elements within it', () => {
    expect(selected(['#one', 3], ['b', 6])).toBe('shall finish');
  });

  test('goes over paragraphs, without what is no part of the article between them', () => {
    expect(selected(['b', 0], ['#two', 4])).toBe('finish the dam.\n\nThen');
  });

  test('is as read where white space was folded', () => {
    expect(selected(['#two', 0], ['#two', 11])).toBe('Then rest.');
  });

  test('is nothing outside the article, and nothing where nothing is selected', () => {
    expect(selected(['aside', 0], ['aside', 3])).toBeNull();
    expect(selected(['#one', 3], ['#one', 3])).toBeNull();
  });
});
