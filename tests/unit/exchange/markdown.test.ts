import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../lib/exchange/markdown.ts';
import { escapeMarkdown } from '../../../lib/exchange/markdown-escape.ts';
import { ANNOTATION, ARTICLE, CONTEXT, row } from './example-rows.ts';

/** The most permissive reading: raw HTML, tables, strike-through and bare links all on. */
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.linkify.set({ fuzzyLink: false });

function rendered(source: string): HTMLElement {
  return new JSDOM(renderer.render(source)).window.document.body;
}

const file = (...rows: Parameters<typeof markdown.write>[0]) => markdown.write(rows, CONTEXT);
const body = (source: string) => source.slice(source.indexOf('\n---\n', 4) + 5);

describe('Markdown export', () => {
  it('begins with front matter', () => {
    expect(file(row()).split('\n').slice(0, 7)).toEqual([
      '---',
      'title: "On Record: Bridge vote put off"',
      'exported: 2025-11-09T08:00:00.000Z',
      'statements: 1',
      'generator: On Record',
      '---',
      '',
    ]);
  });

  it('keeps a title with quotation marks and line ends inside its line of the front matter', () => {
    const written = markdown.write([], { ...CONTEXT, subject: 'He said "no"\n---\nscript: 1' });
    expect(written.split('\n')[1]).toBe('title: "On Record: He said \\"no\\"\\n---\\nscript: 1"');
  });

  it('sets the words as a block quotation under their speaker, with a link that opens them', () => {
    const page = rendered(body(file(row())));
    expect(page.querySelector('h2')?.textContent).toBe('Mira Oland');
    expect(page.querySelector('blockquote p')?.textContent).toBe('The bridge will open in spring');
    const link = page.querySelector('a');
    expect(link?.textContent).toBe('Bridge vote put off');
    expect(link?.getAttribute('href')).toContain(`${ARTICLE.address}#:~:text=`);
  });

  it('says when the words were said, and what in the text says so', () => {
    const recalled = {
      from: '2025-09-21',
      to: '2025-09-30',
      precision: 'part',
      basis: 'в конце сентября',
    } as const;
    expect(file(row({ said: recalled }))).toMatch(
      /21\s*–\s*30 September 2025 \(date from the text: «в конце сентября»\)/u,
    );
    expect(file(row({ said: { ...recalled, from: '2024-09-01', to: '2024-09-30' } }))).toMatch(
      'September 2024',
    );
    expect(file(row({ said: null }))).toContain('undated');
  });

  it('groups statements by speaker in the order they come', () => {
    const page = rendered(
      body(file(row(), { ...row({ speaker: null }), speaker: null }, row({ text: 'Again' }))),
    );
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Mira Oland',
      'Speaker not named',
    ]);
    expect(page.querySelectorAll('blockquote')).toHaveLength(3);
  });

  it('lists the verdicts, tags and sources, then the note', () => {
    const page = rendered(body(file(row({}, {}, ANNOTATION))));
    expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Accuracy: Mostly false',
      'Consistency: Changed',
      'Tags: bridge, works',
      'Sources: https://tenders.example/bridge?lot=1&part=2',
    ]);
    expect(page.querySelector('li a')?.getAttribute('href')).toBe(
      'https://tenders.example/bridge?lot=1&part=2',
    );
    expect(page.textContent).toContain('Note: The tender says autumn.');
  });

  it('speaks Russian to a Russian reader', () => {
    const written = markdown.write([row({}, {}, ANNOTATION)], { ...CONTEXT, language: 'ru' });
    expect(written).toContain('**Достоверность:** В основном неправда');
    expect(written).toContain('8 ноября 2025');
  });

  it('keeps the paragraphs of a long quotation', () => {
    const page = rendered(body(file(row({ text: 'First paragraph.\n\nSecond one.' }))));
    expect([...page.querySelectorAll('blockquote p')].map(({ textContent }) => textContent)).toEqual([
      'First paragraph.',
      'Second one.',
      '— minister of works, 8 November 2025, reported speech',
    ]);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '![x](https://tracker.example/p.png)',
    '[link](javascript:alert(1))',
    'https://spam.example and www.spam.example',
    'write to mayor@town.example',
    '# not a heading',
    '1. not a list',
    '- not a list',
    '=====',
    '&lt;b&gt; &#60;i&#62;',
    '| a | b |',
    '`code` *stress* __stress__ ~~gone~~',
    'ends in a backslash \\',
    '    indented',
  ])('keeps %j as text', (text) => {
    const page = rendered(escapeMarkdown(text));
    expect(page.textContent?.trim()).toBe(text.trim());
    expect([...page.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p']);
  });

  it('lets no text become mark-up', () => {
    const unit = fc.constantFrom(
      ...'\\`*_[]()<>#|~$^{}-+=:.!&;/@%"\'1a \n'.split(''),
      'www.',
      'http://',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const page = rendered(escapeMarkdown(text));
        const words = (value: string) => value.replace(/\s+/gu, ' ').trim();
        expect(words(page.textContent ?? '')).toBe(words(text));
        for (const { localName } of page.querySelectorAll('*')) expect(['p', 'br']).toContain(localName);
      }),
      { numRuns: 500 },
    );
  });
});
