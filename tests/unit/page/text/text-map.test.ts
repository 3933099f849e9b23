import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/page/text/fold.ts';
import { readText } from '../../../../lib/page/text/page-text.ts';
import { nodeSpansOf, type TextMap } from '../../../../lib/page/text/text-map.ts';
import { find, pageOf, textsOf } from '../support/page.ts';

function textMapOf(body: string): TextMap {
  const page = pageOf(`<body>${body}</body>`);
  return readText(page.body, textsOf(page.body));
}

/** The page's own words under a span of the text. */
function under(map: TextMap, start: number, end: number): string[] {
  return nodeSpansOf(map, { start, end }).map((span) => span.node.data.slice(span.start, span.end));
}

describe('the text of a page', () => {
  it.each([
    ['paragraphs are divided by a blank line', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['a line break is one', '<p>One<br>two</p>', 'One\ntwo'],
    ['two line breaks end the paragraph', '<p>One.<br> <br>Two.</p>', 'One.\n\nTwo.'],
    ['white space is folded', '<p>One \n\t two</p>', 'One two'],
    ['a no-break space is a space', '<p>г-н Аркенов</p>', 'г-н Аркенов'],
    ['soft hyphens and zero-width spaces are no letters', '<p>пре\u00adзи\u00adдент\u200b</p>', 'президент'],
    [
      'mark-up inside a paragraph divides nothing',
      '<p>He <b>sa</b>id <a href="#">so</a>.</p>',
      'He said so.',
    ],
    ['white space between elements is kept', '<p><i>One</i> <i>two</i></p>', 'One two'],
    ['list items and cells stand by themselves', '<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['text beside blocks stands by itself', '<div>One<p>Two</p>three</div>', 'One\n\nTwo\n\nthree'],
    ['scripts are not read', '<p>One<script>two</script></p>', 'One'],
  ])('%s', (_, body, text) => {
    expect(textMapOf(body).text).toBe(text);
  });

  it('leaves out what is not kept, and keeps the paragraphs around it apart', () => {
    const page = pageOf('<body><div>One <aside>Advertisement</aside> two</div></body>');
    const kept = textsOf(page.body);
    for (const text of textsOf(find(page, 'aside'))) kept.delete(text);
    expect(readText(page.body, kept).text).toBe('One\n\ntwo');
  });
});

describe('a span of the text on the page', () => {
  it('is a stretch of each text node that it touches', () => {
    const map = textMapOf('<p>He <b>said</b> so.</p>');
    expect(under(map, 1, 9)).toEqual(['e ', 'said', ' s']);
  });

  it('covers the white space of the page, however much it is', () => {
    const map = textMapOf('<p>One \n  two</p>');
    expect(under(map, 0, map.text.length)).toEqual(['One \n  two']);
  });

  it('covers no node that is no part of the article', () => {
    const page = pageOf('<body><p>One <span>[advertisement]</span>two</p></body>');
    const kept = textsOf(page.body);
    for (const text of textsOf(find(page, 'span'))) kept.delete(text);
    const map = readText(page.body, kept);
    expect(under(map, 0, map.text.length)).toEqual(['One ', 'two']);
  });

  it('is nothing outside the text', () => {
    const map = textMapOf('<p>One</p>');
    expect(under(map, 3, 9)).toEqual([]);
  });

  const inline = fc.oneof(
    fc.stringMatching(/^[a-zа-я «».,\n\u00a0\u00ad]{0,12}$/u),
    fc.stringMatching(/^[a-zа-я ]{1,8}$/u).map((words) => `<b>${words}</b>`),
    fc.constantFrom('<br>', ' ', '\n  ', '<i></i>'),
  );
  const paragraph = fc.array(inline, { maxLength: 6 }).map((parts) => `<p>${parts.join('')}</p>`);
  const body = fc.array(paragraph, { maxLength: 5 }).map((parts) => parts.join('\n'));

  it('holds exactly the words of the text, apart from white space', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (html, a, b) => {
        const map = textMapOf(html);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y);
        const words = under(map, start ?? 0, end ?? 0).join('');
        const bare = (text: string) => fold(text).replace(/\s/gu, '');
        expect(bare(words)).toBe(bare(map.text.slice(start, end)));
      }),
      { numRuns: 150 },
    );
  });

  it('every text is folded: no white space at its ends, none but single spaces and breaks within', () => {
    fc.assert(
      fc.property(body, (html) => {
        const { text } = textMapOf(html);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[^\S\n ]| {2}|\n{3}| \n|\n /u);
      }),
      { numRuns: 150 },
    );
  });
});
