/** How far into a page's source browsers look for its encoding (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]+charset\s*=|<\?xml[^>]+encoding\s*=/iu;
const BYTE_ORDER_MARKS = /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/u;

/** Letters above ASCII that stand together: whole words in Cyrillic, hardly ever two in a Western language. */
const CYRILLIC_RUN = /[\xa8\xb8\xc0-\xff]{3,}/gu;
const HIGH = /[\x80-\xff]/gu;
/** What part of the bytes above ASCII stand in such runs where the text is Cyrillic. */
const IN_RUNS = 0.6;

/**
 * A saved page's source, for jsdom: as UTF-8 where its bytes are that, whatever it declares, since no other encoding
 * looks like it by chance; as windows-1251 where it declares nothing and its bytes are Cyrillic words; else the bytes,
 * which jsdom sniffs as browsers do: byte order mark, `<meta>`, windows-1252.
 */
export function pageSource(bytes: Uint8Array): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const buffer = Buffer.from(bytes);
    return isUndeclaredCyrillic(buffer.toString('latin1'))
      ? new TextDecoder('windows-1251').decode(bytes)
      : buffer;
  }
}

/** @param units the page's bytes, one character each. */
function isUndeclaredCyrillic(units: string): boolean {
  if (BYTE_ORDER_MARKS.test(units) || DECLARED.test(units.slice(0, PRESCAN))) return false;
  const high = units.match(HIGH)?.length ?? 0;
  const inRuns = (units.match(CYRILLIC_RUN) ?? []).reduce((sum, { length }) => sum + length, 0);
  return high > 0 && inRuns / high >= IN_RUNS;
}
