import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/article.ts';
import { pageOf, sentences } from './support/page.ts';

const ADDRESS = 'https://vestnik.example/2025/11/08/most.html';

function pageWith(body: string, head = '') {
  return pageOf(`<head><title>The bridge will be free</title>${head}</head><body>${body}</body>`, ADDRESS);
}

function textOf(body: string): string {
  return readArticle(pageWith(body), ADDRESS)?.article.text ?? '';
}

const STORY = `<p>${sentences(3)}</p><p>“It will be free,” said the governor.</p><p>${sentences(3)}</p>`;

describe('an article', () => {
  it('is read without the page around it', () => {
    const text = textOf(
      `<nav><a href="/">Home</a></nav><main><h1>The bridge will be free</h1>${STORY}</main><footer>All rights reserved.</footer>`,
    );
    expect(text).toContain('said the governor');
    expect(text).not.toContain('Home');
    expect(text).not.toContain('All rights reserved');
  });

  it('keeps its headline for the title, in whatever script it is', () => {
    const page = pageOf(
      `<title>Мост будет бесплатным для всех</title><body><h1>Мост будет бесплатным для всех</h1>${STORY}</body>`,
      ADDRESS,
    );
    expect(readArticle(page, ADDRESS)?.article).toMatchObject({
      title: 'Мост будет бесплатным для всех',
      text: expect.not.stringContaining('Мост будет'),
    });
  });

  it('is read where each paragraph is a <div>', () => {
    const text = textOf(STORY.replaceAll('<p>', '<div class="block">').replaceAll('</p>', '</div>'));
    expect(text).toContain('“It will be free,” said the governor.');
  });

  it('is read where line breaks divide its paragraphs', () => {
    const text = textOf(
      `<div>${sentences(3)}<br><br>“It will be free,” said the governor.<br><br>${sentences(3)}</div>`,
    );
    expect(text).toContain('\n\n“It will be free,” said the governor.\n\n');
  });

  it('is read in full where it is short', () => {
    expect(textOf(`<div><p>${sentences(1)}</p><p>“It will be free,” said the governor.</p></div>`)).toContain(
      'governor',
    );
  });

  it('does not hold what the page hides', () => {
    const hidden =
      '<p hidden>Hidden one.</p><p style="display:none">Hidden two.</p><p aria-hidden="true">Hidden three.</p>';
    expect(textOf(`<main>${STORY}${hidden}</main>`)).not.toContain('Hidden');
  });

  it('is not there where the page has next to no text', () => {
    expect(
      readArticle(pageWith('<h1>The bridge will be free</h1><p>See our video.</p>'), ADDRESS),
    ).toBeNull();
  });
});

describe('reading a page', () => {
  it('does not change it', () => {
    const page = pageWith(`<main><h1>The bridge</h1>${STORY}<a href="javascript:void(0)">More</a></main>`);
    const before = page.documentElement.outerHTML;
    readArticle(page, ADDRESS);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('stands deep nesting', () => {
    const deep = 600;
    expect(textOf(`${'<div>'.repeat(deep)}${STORY}${'</div>'.repeat(deep)}`)).toContain('governor');
  });
});
