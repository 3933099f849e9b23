import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, formatById } from '../../../lib/exchange/formats.ts';
import { ANNOTATION, CONTEXT, row } from './example-rows.ts';

describe('export formats', () => {
  it('are found by their id, each id once', () => {
    for (const format of EXPORT_FORMATS) expect(formatById(format.id)).toBe(format);
    expect(formatById('docx')).toBeUndefined();
  });

  it.each(EXPORT_FORMATS)('$id writes nothing but its frame for no statements', ({ write }) => {
    expect(write([], { ...CONTEXT, subject: null })).not.toContain('Mira Oland');
  });

  it.each(EXPORT_FORMATS)('$id writes any text a page may hold, half a character included', ({ write }) => {
    const words = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '"', '\ud83d', '🌉', '\u202e', '\0', '-'),
    });
    fc.assert(
      fc.property(words, words, words, (text, title, note) => {
        const exported = row(
          { text, prefix: title, suffix: note },
          { title },
          { ...ANNOTATION, note, tags: [title] },
        );
        expect(() => write([exported], { ...CONTEXT, subject: title })).not.toThrow();
      }),
    );
  });
});
