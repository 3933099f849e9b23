import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageSource } from '../../../../lib/page/saved/page-source.ts';

/** The letters а to я in windows-1251, the rest as it is in Latin-1. */
const windows1251 = (text: string) =>
  Buffer.from(
    text.replace(/[А-я]/gu, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x0410 + 0xc0)),
    'latin1',
  );
const shown = (bytes: Uint8Array, charset?: string) =>
  new JSDOM(pageSource(bytes, charset)).window.document.body.textContent;

describe('the encoding of a saved page', () => {
  it('is UTF-8 where the bytes are, whatever is declared', () => {
    const page = '<meta charset="windows-1251"><p>Губернатор промолчал</p>';
    expect(shown(Buffer.from(page))).toBe('Губернатор промолчал');
  });

  it('is what the page declares', () => {
    expect(shown(windows1251('<meta charset="windows-1251"><p>Мост открыт</p>'))).toBe('Мост открыт');
    expect(shown(Buffer.from('<meta charset="iso-8859-1"><p>Café déjà fermé</p>', 'latin1'))).toBe(
      'Café déjà fermé',
    );
  });

  it('is what the server named, before what the page declares', () => {
    const page = windows1251('<meta charset="iso-8859-1"><p>Мост открыт</p>');
    expect(shown(page, 'windows-1251')).toBe('Мост открыт');
    expect(shown(windows1251('<meta charset="windows-1251"><p>Мост</p>'), 'no-such-thing')).toBe('Мост');
  });

  it('is what a byte order mark says', () => {
    expect(shown(Buffer.from('\uFEFF<p>Мост открыт</p>', 'utf16le'))).toBe('Мост открыт');
  });

  it('is windows-1251 where nothing is declared and the bytes are Cyrillic words', () => {
    expect(shown(windows1251('<p>Мост через реку открыт для всех</p>'))).toBe(
      'Мост через реку открыт для всех',
    );
  });

  it('is windows-1252 where nothing is declared otherwise', () => {
    expect(shown(Buffer.from('<p>Où est passé l’été à Nîmes ?</p>'.replace('’', "'"), 'latin1'))).toBe(
      "Où est passé l'été à Nîmes ?",
    );
  });
});
