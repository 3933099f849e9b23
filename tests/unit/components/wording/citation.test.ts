import MarkdownIt from 'markdown-it';
import { afterEach, describe, expect, it } from 'vitest';
import { citation, copied } from '../../../../components/wording/citation.ts';
import { escapeMarkdown } from '../../../../lib/exchange/markdown-escape.ts';
import { speak } from '../support/i18n.ts';
import { article, bridge, placed, tolls } from '../support/record.ts';

afterEach(() => speak('en'));

describe('a statement copied as text', () => {
  it('has the words in the marks of their language, who and when, and a link to the words', () => {
    expect(citation(placed(bridge)).split('\n')).toEqual([
      '«Мост через Северку мы откроем к лету, деньги на это в бюджете есть» — Игорь Лемешев, губернатор Северской области, Nov 8, 2025',
      'Северский вестник, Лемешев: «Мост через Северку откроем к лету», Nov 8, 2025',
      expect.stringMatching(/^https:\/\/vestnik\.example\/2025\/11\/08\/most#:~:text=/u),
    ]);
  });

  it('puts no quotation marks around words that were only reported', () => {
    expect(citation(placed(tolls))).toMatch(/^проезд по нему будет бесплатным для всех — /u);
  });

  it('leaves out what is not known', () => {
    const unknown = { ...bridge, speaker: null, said: null };
    const [words, where] = citation(placed(unknown, { article: { ...article, published: null } })).split(
      '\n',
    );
    expect(words).toBe(`«${bridge.text}»`);
    expect(where).toBe('Северский вестник, Лемешев: «Мост через Северку откроем к лету»');
  });
});

describe('a statement copied from an article without a headline or outlet', () => {
  it('has its address to click on', () => {
    const nameless = placed(bridge, { article: { ...article, title: '', publisher: '', published: null } });
    expect(copied(nameless, 'markdown').text).toContain(`[${escapeMarkdown(article.address)}](<`);
    expect(copied(nameless, 'html').html).toContain(`>${article.address}</a>`);
    expect(citation(nameless).split('\n')).toHaveLength(3);
  });
});

describe('a statement of two paragraphs', () => {
  const two = placed({ ...bridge, text: 'Мост откроем.\n\nДеньги есть.' });

  it('is copied as two', () => {
    expect(new MarkdownIt().render(copied(two, 'markdown').text)).toMatch(
      /^<blockquote>\n<p>«Мост откроем\.<\/p>\n<p>Деньги есть\.»<\/p>\n<p>— /u,
    );
    expect(copied(two, 'html').html).toContain('<p>«Мост откроем.</p><p>Деньги есть.»</p>');
  });
});

describe('a statement copied in Russian', () => {
  it('ends who and when with one full stop, though the year is abbreviated', () => {
    speak('ru');
    for (const form of ['markdown', 'html'] as const) {
      const { text, html } = copied(placed(bridge), form);
      expect((html ?? text).replaceAll('\\', '')).toMatch(/2025\sг\. (?:\[|<a)/u);
    }
  });
});

const HOSTILE = '<img src=x onerror=alert(1)> [a](javascript:b) **c** `d`\n# "e" & f';
const hostile = placed({ ...bridge, text: HOSTILE }, { article: { ...article, title: '</a><script>' } });

describe('a statement copied as Markdown', () => {
  const rendered = (of: typeof hostile) => new MarkdownIt({ html: true }).render(copied(of, 'markdown').text);

  it('is a block quotation with who, when and a link to the words', () => {
    expect(copied(placed(bridge), 'markdown').text).toMatch(
      /^> «Мост через Северку .+»\n>\n> — Игорь Лемешев, .+\. \[Северский вестник, .+\]\(<https:.+>\)\n$/u,
    );
    expect(rendered(placed(bridge))).toMatch(
      /^<blockquote>\n<p>«Мост[^<]+»<\/p>\n<p>— [^<]+<a href="https:[^<]+<\/a><\/p>\n<\/blockquote>\n$/u,
    );
  });

  it('is text, whatever the page wrote', () => {
    expect(rendered(hostile)).not.toMatch(/<(?:img|script|h1|strong|code)|href="javascript/u);
  });
});

describe('a statement copied as formatted text', () => {
  const html = (of: typeof hostile) => copied(of, 'html').html ?? '';

  it('is a block quotation with its source', () => {
    expect(html(placed(bridge))).toMatch(
      /^<blockquote cite="https:[^"]+" lang="ru"><p>«[^<]+»<\/p><\/blockquote><p>— Игорь Лемешев, [^<]+<a href="https:[^"]+">[^<]+<\/a><\/p>$/u,
    );
  });

  it('is text, whatever the page wrote', () => {
    expect(html(hostile)).not.toMatch(/<(?:img|script)/u);
    expect(html(hostile)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe('a claim of a fact-check', () => {
  it('is copied without quotation marks, with who checked it and what they found', () => {
    const check = {
      checker: 'Harbour Checkers',
      address: null,
      reviewed: null,
      label: 'Mostly false',
      verdict: null,
    };
    const text = citation(placed({ ...bridge, kind: 'claim', check }));
    expect(text).toMatch(/^Мост через Северку/u);
    expect(text).toContain('checked by Harbour Checkers: Mostly false');
    expect(
      citation(placed({ ...bridge, kind: 'claim', check: { ...check, label: '', verdict: 'false' } })),
    ).toContain('checked by Harbour Checkers: False');
  });
});
