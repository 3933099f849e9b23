/** Classes of UTF-16 code units, looked up in a table so that the tokenizer needs no regular expression per character. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const STOP = 5;
export const COMMA = 6;
export const SEMICOLON = 7;
export const COLON = 8;
export const DASH = 9;
export const MARK = 10;
export const BRACKET_OPEN = 11;
export const BRACKET_CLOSE = 12;
const OTHER = 0;

const PUNCTUATION: readonly (readonly [number, string])[] = [
  [NEWLINE, '\n\r\u0085\u2028\u2029'],
  [STOP, '.!?…'],
  [COMMA, ',،'],
  [SEMICOLON, ';'],
  [COLON, ':'],
  [DASH, '-‐‑‒–—―−'],
  [MARK, '"\'`«»“”„‟‘’‚‛‹›″'],
  [BRACKET_OPEN, '([{'],
  [BRACKET_CLOSE, ')]}'],
];

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{N}/u;
  const space = /\s/u;
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code);
    if (letter.test(character)) table[code] = LETTER;
    else if (digit.test(character)) table[code] = DIGIT;
    else if (space.test(character) || code === 0x200b || code === 0xfeff) table[code] = SPACE;
  }
  for (const [sort, characters] of PUNCTUATION) {
    for (const character of characters) table[character.charCodeAt(0)] = sort;
  }
  return table;
}

/** The class of the code unit at `index`; past the end it is a space. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0 ? (classes[code] ?? OTHER) : SPACE;
}
