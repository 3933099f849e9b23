import { fold } from '../text/fold.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/**
 * The text of a metadata value. Publishing systems often escape it twice, or leave simple mark-up in it; it is never
 * parsed as HTML here, as it is the page's.
 */
export function plainText(value: string): string {
  // Most values are plain, and the patterns are slow to make.
  if (!/[<&]/.test(value)) return fold(value);
  return fold(
    value
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, resolve)
      .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, resolve),
  );
}

function resolve(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '�';
}
