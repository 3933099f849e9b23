import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NoteBlock,
  type NotePart,
  noteBlocks,
  noteWords,
} from '../../../lib/annotation/note-markdown.ts';
import { LIMITS } from '../../../lib/limits.ts';

const text = (words: string): NotePart => ({ is: 'text', text: words });
const link = (address: string, words = address): NotePart => ({ is: 'link', address, text: words });
const paragraph = (...parts: NotePart[]): NoteBlock => ({ is: 'paragraph', parts });

describe('a note of Markdown', () => {
  it('keeps its paragraphs and the line breaks within them', () => {
    expect(noteBlocks('One\ntwo\n\nthree')).toEqual([paragraph(text('One\ntwo')), paragraph(text('three'))]);
  });

  it('has headings, quotations, lists and code', () => {
    const note =
      '# Sums\n> not a rouble\n> will be lost\n\n- first\n  goes on\n- second\n\n3. third\n4. fourth\n```\na *b*\n```\nend';
    expect(noteBlocks(note)).toEqual([
      { is: 'heading', parts: [text('Sums')] },
      { is: 'quotation', parts: [text('not a rouble\nwill be lost')] },
      { is: 'list', first: null, items: [[text('first\ngoes on')], [text('second')]] },
      { is: 'list', first: 3, items: [[text('third')], [text('fourth')]] },
      { is: 'code', text: 'a *b*' },
      paragraph(text('end')),
    ]);
  });

  it('has emphasis, with links and code in it', () => {
    expect(noteBlocks('**see `x`** and *y* or _z_')).toEqual([
      paragraph(
        { is: 'strong', parts: [text('see '), { is: 'code', text: 'x' }] },
        text(' and '),
        { is: 'emphasis', parts: [text('y')] },
        text(' or '),
        { is: 'emphasis', parts: [text('z')] },
      ),
    ]);
  });

  it('is told in one line without its signs', () => {
    expect(noteWords('# Sums\n**not** a rouble\n\n- [first](https://a.example/)\n- second')).toBe(
      'Sums not a rouble first · second',
    );
  });

  it('links web addresses, named or bare, without the sentence’s own marks', () => {
    expect(noteBlocks('[The budget](https://a.example/b), then http://c.example/d_e.')).toEqual([
      paragraph(
        link('https://a.example/b', 'The budget'),
        text(', then '),
        link('http://c.example/d_e'),
        text('.'),
      ),
    ]);
  });

  it.each(['snake_case_name', '2 * 3 * 4', 'a lone ` or *', '#tag', '1.5 million', '-5 degrees'])(
    'leaves what only looks like it: %s',
    (note) => expect(noteBlocks(note)).toEqual([paragraph(text(note))]),
  );

  it('takes a sign that is escaped for itself', () => {
    expect(noteBlocks('\\*not so\\*')).toEqual([paragraph(text('*not so*'))]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a]: javascript:alert(1)',
    '<a href="javascript:alert(1)">',
    '&lt;script&gt;',
  ])('takes hostile mark-up for the text it is: %s', (note) => {
    expect(noteBlocks(note)).toEqual([paragraph(text(note))]);
  });

  it('shows no image: what is left is a link', () => {
    expect(noteBlocks('![seen](https://spy.example/dot.gif)')).toEqual([
      paragraph(text('!'), link('https://spy.example/dot.gif', 'seen')),
    ]);
  });

  it('links nothing but web addresses, and loses no word, whatever is written', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '*',
      '**',
      '_',
      '`',
      '>',
      '- ',
      '1. ',
      '\n',
      '\\',
      'слово ',
      'https://a.example/',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        const note = some.join('');
        const shown = JSON.stringify(noteBlocks(note));
        for (const [, address = ''] of shown.matchAll(/"address":"([^"]*)"/gu)) {
          expect(address).toMatch(/^https?:\/\//u);
        }
        expect(shown.split('слово').length).toBeGreaterThanOrEqual(note.split('слово').length);
      }),
    );
  });

  it.each([
    '>',
    '[',
    '[a](',
    '*a_',
    '*a ',
    'a**b',
    '`',
    '- ',
    '![',
    '[a](https://a',
    '**a',
    '_a',
    'https://',
  ])('is taken apart however long it is: %s again and again', (piece) => {
    const note = piece.repeat(LIMITS.noteLength / piece.length);
    expect(noteBlocks(note).length).toBeGreaterThan(0);
  });
});
