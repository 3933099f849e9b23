import { Held } from './held.ts';

/**
 * Cuts a large JSON text into the items of its arrays without holding it: each item is parsed by itself, by the
 * engine's own parser. So an item that is too long, too deep or no JSON is passed over, and what follows it still read.
 */

/** One item's text and where it begins, or why there is none. */
export type JsonItem =
  | { is: 'item'; line: number; text: string }
  /** The root without the arrays that were cut out of it: what else it says. Comes last, and once. */
  | { is: 'rest'; line: number; text: string }
  | { is: 'bad'; line: number; problem: 'too-long' | 'too-deep' | 'cut-short' };

export interface JsonCaps {
  /** The longest item, in UTF-16 code units; of the rest too. */
  length: number;
  /** How deep arrays and objects may lie in each other. */
  depth: number;
}

/** Where a reader stands in the text. */
interface Open {
  isArray: boolean;
  /** The property being read, in an object. */
  key: string;
  /** Whether the array's items are what is looked for. */
  isCut: boolean;
}

const BACKSLASH = 0x5c;

/** No more of a property's name is kept: longer ones are none of ours. */
const KEY_LENGTH = 100;

/** What is of interest outside of strings: `"`, line break, `,`, `:`, `[`, `]`, `{`, `}`. A table is faster than a pattern. */
const SYNTAX = new Uint8Array(128);
for (const sign of '"\n,:[]{}') SYNTAX[sign.charCodeAt(0)] = 1;

/**
 * The items of arrays at certain places.
 * @param isItemArray tells by the names of the properties that lead to an array whether its items are looked for: none
 *   for an array that is the root, `['first', 'items']` for `{"first": {"items": […]}}`.
 */
export async function* jsonItems(
  pieces: AsyncIterable<string>,
  isItemArray: (path: readonly string[]) => boolean,
  caps: JsonCaps,
): AsyncGenerator<JsonItem> {
  const scanner = new Scanner(isItemArray, caps);
  for await (const piece of pieces) yield* scanner.read(piece);
  yield* scanner.end();
}

class Scanner {
  private readonly open: Open[] = [];
  private line = 1;
  private inString = false;
  private escaped = false;
  /** The text of the string being read, where it may be a property's name. */
  private word = '';
  private item: Held | null = null;
  private readonly rest: Held;
  private isLost = false;
  private found: JsonItem[] = [];
  /** Where in the piece begins what is not yet held. */
  private from = 0;
  private readonly isItemArray: (path: readonly string[]) => boolean;
  private readonly caps: JsonCaps;

  constructor(isItemArray: (path: readonly string[]) => boolean, caps: JsonCaps) {
    this.isItemArray = isItemArray;
    this.caps = caps;
    this.rest = new Held(1, caps.length);
  }

  /** The items that end within the next piece of the text. */
  read(piece: string): JsonItem[] {
    this.found = [];
    this.from = piece.startsWith('\uFEFF') ? 1 : 0;
    for (let at = this.from; at < piece.length && !this.isLost; ) {
      if (this.inString) at = this.readString(piece, at);
      else {
        at = nextSign(piece, at);
        if (at < piece.length) this.take(piece, at);
        at += 1;
      }
    }
    if (!this.isLost) this.hold(piece.slice(this.from));
    return this.found;
  }

  end(): JsonItem[] {
    if (this.isLost) return [];
    if (this.open.length > 0 || this.inString) {
      return [{ is: 'bad', line: this.line, problem: 'cut-short' }];
    }
    const { line, text } = this.rest;
    if (text === null) return [{ is: 'bad', line, problem: 'too-long' }];
    return text.trim() === '' ? [] : [{ is: 'rest', line, text }];
  }

  /** Takes the sign at a place, which is none within a string. */
  private take(piece: string, at: number): void {
    const sign = piece.charAt(at);
    if (sign === '"') {
      this.inString = true;
      this.word = '';
      return;
    }
    if (sign === '\n') {
      this.line += 1;
      return;
    }
    const endsItem = this.open.at(-1)?.isCut === true && (sign === ',' || sign === ']');
    if (endsItem) {
      this.hold(piece.slice(this.from, at));
      this.endItem();
      // The comma between two items is dropped with them.
      this.from = sign === ',' ? at + 1 : at;
    }
    this.enter(sign);
    if (sign === '[' && this.open.at(-1)?.isCut) {
      this.hold(piece.slice(this.from, at + 1));
      this.from = at + 1;
      this.item = new Held(this.line, this.caps.length);
    } else if (endsItem && sign === ',') this.item = new Held(this.line, this.caps.length);
    if (this.open.length > this.caps.depth) this.giveUp();
  }

  /** Goes on to the string's end or the piece's; answers where. */
  private readString(piece: string, start: number): number {
    let end = piece.indexOf('"', start);
    while (end >= 0 && this.isEscaped(piece, start, end)) end = piece.indexOf('"', end + 1);
    const stretch = piece.slice(start, end < 0 ? piece.length : end);
    if (!this.item && this.word.length < KEY_LENGTH) this.word += stretch.slice(0, KEY_LENGTH);
    this.inString = end < 0;
    this.escaped = end < 0 && this.isEscaped(piece, start, piece.length);
    return end < 0 ? piece.length : end + 1;
  }

  /** Whether an odd number of backslashes stands before a place in a string; some may stand in the piece before. */
  private isEscaped(piece: string, start: number, at: number): boolean {
    let first = at;
    while (first > start && piece.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    return ((at - first) % 2 === 1) !== (first === start && this.escaped);
  }

  private hold(text: string): void {
    (this.item ?? this.rest).add(text);
  }

  private enter(sign: string): void {
    const { open } = this;
    const last = open.at(-1);
    if (sign === ':' && last && !last.isArray) last.key = this.word;
    else if (sign === '{') open.push({ isArray: false, key: '', isCut: false });
    else if (sign === '[') {
      const isWithinItem = this.item !== null;
      const path = open.flatMap(({ isArray, key }) => (isArray ? [] : [key]));
      open.push({ isArray: true, key: '', isCut: !isWithinItem && this.isItemArray(path) });
    } else if (sign === '}' || sign === ']') open.pop();
  }

  private endItem(): void {
    const { item } = this;
    this.item = null;
    if (!item) return;
    const { line, text } = item;
    if (text === null) this.found.push({ is: 'bad', line, problem: 'too-long' });
    else {
      const begins = text.search(/\S/);
      const before = text.slice(0, Math.max(0, begins));
      if (begins >= 0) this.found.push({ is: 'item', line: line + before.split('\n').length - 1, text });
    }
  }

  /** Nothing good lies so deep, and what is open is held: the rest of the text is not read. */
  private giveUp(): void {
    this.isLost = true;
    this.found.push({ is: 'bad', line: this.item?.line ?? this.line, problem: 'too-deep' });
  }
}

/** The next place of a sign that JSON is built of; the text's end where there is none. */
function nextSign(text: string, start: number): number {
  let at = start;
  while (at < text.length && SYNTAX[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}
