/** How far into a page's source browsers look for its encoding (HTML Standard, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;

/** Byte order marks, which say more than anything declared. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^\xef\xbb\xbf/u, 'utf-8'],
  [/^\xfe\xff/u, 'utf-16be'],
  [/^\xff\xfe/u, 'utf-16le'],
];

/** Letters above ASCII that stand together: whole words in Cyrillic, hardly ever two in a Western language. */
const CYRILLIC_RUN = /[\xa8\xb8\xc0-\xff]{3,}/gu;
const HIGH = /[\x80-\xff]/gu;
/** What part of the bytes above ASCII stand in such runs where the text is Cyrillic. */
const IN_RUNS = 0.6;

/** As much of a page as tells its letters. */
const SAMPLE = 200_000;

/**
 * A page's source as text: as UTF-8 where its bytes are that, whatever it declares, since no other encoding looks like it by
 * chance; else as browsers read it: by byte order mark, by what the server or the page declares, and where nobody does, as
 * windows-1251 where its bytes are Cyrillic words, else as windows-1252.
 * @param charset what the server said, where it did.
 */
export function pageSource(bytes: Uint8Array, charset: string | null = null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(latin1(bytes.subarray(0, SAMPLE)), charset).decode(bytes);
  }
}

/** @param units the page's first bytes, one character each. */
function decoderFor(units: string, charset: string | null): TextDecoder {
  const mark = MARKS.find(([pattern]) => pattern.test(units))?.[1];
  const [, inMeta, inXml] = DECLARED.exec(units.slice(0, PRESCAN)) ?? [];
  for (const label of [mark, charset, inMeta, inXml]) {
    if (!label) continue;
    try {
      return new TextDecoder(label);
    } catch {
      // A name that no browser knows is as good as none.
    }
  }
  return new TextDecoder(isCyrillic(units) ? 'windows-1251' : 'windows-1252');
}

function isCyrillic(units: string): boolean {
  const high = units.match(HIGH)?.length ?? 0;
  const inRuns = (units.match(CYRILLIC_RUN) ?? []).reduce((sum, { length }) => sum + length, 0);
  return high > 0 && inRuns / high >= IN_RUNS;
}

/** Byte by byte: what is called latin1 on the web is windows-1252, which has other letters for some bytes. */
function latin1(bytes: Uint8Array): string {
  let units = '';
  for (const byte of bytes) units += String.fromCharCode(byte);
  return units;
}
