import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span } from '../../model.ts';
import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  COLON,
  COMMA,
  classAt,
  DASH,
  DIGIT,
  LETTER,
  MARK,
  NEWLINE,
  SEMICOLON,
  SPACE,
  STOP,
} from './characters.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'stop'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'mark'
  | 'open'
  | 'close'
  | 'break'
  | 'symbol'
  /** A whole quotation, where a sentence is looked at from outside its marks. */
  | 'quotation';

export interface Token extends Span {
  kind: TokenKind;
  /** The words in lower case; for anything else as it stands. */
  lower: string;
  /** Whether it begins with a capital letter, past the article of a name: "el-Karad". */
  capital: boolean;
}

type Apostrophe = SpeechWords['apostrophe'];

/** Elided words are short but for these: «l’», «qu’», «jusqu’». */
const LONG_ELISIONS = new Set(['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu']);

/** "'re", "'ve", "'ll" with the apostrophe; a longer tail is a name: "O'Brien". */
const LONGEST_CLITIC = 3;

/** Cuts a text into words, numbers, marks and line breaks, in one pass. White space gives no token. */
export function tokenize(text: string, apostrophe: Apostrophe, enclitics?: RegExp): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const sort = classAt(text, at);
    if (sort === SPACE) at++;
    else if (sort === LETTER) at = readWord(text, at, apostrophe, enclitics, tokens);
    else if (sort === DIGIT) at = readNumber(text, at, tokens);
    else at = readPunctuation(text, at, sort, tokens);
  }
  return tokens;
}

const ARTICLED = /^(?:al|el|as|ad|ed|an|at|az|ar|ash)-\p{Lu}/u;

function push(tokens: Token[], text: string, kind: TokenKind, start: number, end: number): void {
  const slice = text.slice(start, end);
  if (kind !== 'word') {
    tokens.push({ start, end, kind, lower: slice, capital: false });
    return;
  }
  const lower = slice.toLowerCase();
  const capital = slice.charCodeAt(0) !== lower.charCodeAt(0) || ARTICLED.test(slice);
  tokens.push({ start, end, kind, lower, capital });
}

function readWord(
  text: string,
  start: number,
  apostrophe: Apostrophe,
  enclitics: RegExp | undefined,
  tokens: Token[],
): number {
  let end = start + 1;
  for (; ; end++) {
    const sort = classAt(text, end);
    if (sort === LETTER || sort === DIGIT) continue;
    if (!isJoined(text, start, end, sort)) break;
  }
  if (isInitial(text, start, end)) end++;
  const cut = apostrophe === 'letter' ? -1 : apostropheIn(text, start, end, apostrophe);
  const rest = cut < 0 ? start : cut;
  const tail = enclitics ? encliticIn(text, rest, end, enclitics) : -1;
  if (cut >= 0) push(tokens, text, 'word', start, cut);
  push(tokens, text, 'word', rest, tail < 0 ? end : tail);
  if (tail >= 0) push(tokens, text, 'word', tail, end);
  return end;
}

/** Whether the character at `at`, which is no letter, still belongs to the word: a hyphen, an apostrophe, a dot in "U.S.". */
function isJoined(text: string, start: number, at: number, sort: number): boolean {
  if (classAt(text, at + 1) !== LETTER && !(sort === DASH && classAt(text, at + 1) === DIGIT)) return false;
  if (sort === DASH) return text[at] === '-' || text[at] === '‑' || text[at] === '‐';
  if (sort === MARK) return text[at] === "'" || text[at] === '’' || text[at] === '‘';
  if (sort !== STOP || text[at] !== '.') return false;
  // "U.S." goes on after its dot; «А.Кудрин» is an initial before a name; "site.org" goes on in lower case.
  const letters = at - start;
  // So does "D-N.Y.".
  if (letters === 1 || text[at - 2] === '-' || text[at - 2] === '.') return text[at + 2] === '.';
  const next = text[at + 1] ?? '';
  return next === next.toLowerCase() && text[at - 1] !== text[at - 1]?.toUpperCase();
}

/** Whether the stretch ends in a single letter with a dot after it. */
function isInitial(text: string, start: number, end: number): boolean {
  if (text[end] !== '.') return false;
  if (end - start > 1) return text[end - 2] === '.';
  return text[start] !== text[start]?.toLowerCase() || classAt(text, end + 1) === LETTER;
}

function apostropheIn(text: string, start: number, end: number, apostrophe: Apostrophe): number {
  for (let at = start + 1; at < end - 1; at++) {
    const character = text[at];
    if (character !== "'" && character !== '’' && character !== '‘') continue;
    if (apostrophe === 'clitic') {
      if (end - at <= LONGEST_CLITIC) return at;
      continue;
    }
    const before = text.slice(start, at).toLowerCase();
    return before.length <= 1 || LONG_ELISIONS.has(before) ? at + 1 : -1;
  }
  return -1;
}

/** No enclitic is longer: «-t-elles». */
const LONGEST_ENCLITIC = 8;

/** Where a pronoun joined behind its verb begins: «dit|-il». */
function encliticIn(text: string, start: number, end: number, enclitics: RegExp): number {
  const from = Math.max(start + 1, end - LONGEST_ENCLITIC);
  for (let at = from; at < end - 1; at++) {
    if (classAt(text, at) === DASH && enclitics.test(text.slice(at, end).toLowerCase())) return at;
  }
  return -1;
}

function readNumber(text: string, start: number, tokens: Token[]): number {
  let end = start + 1;
  for (; ; end++) {
    const sort = classAt(text, end);
    if (sort === DIGIT || sort === LETTER) continue;
    const next = classAt(text, end + 1);
    const inside = (sort === STOP || sort === COMMA || sort === COLON) && next === DIGIT && text[end] !== '…';
    const hyphen = sort === DASH && text[end] === '-' && (next === LETTER || next === DIGIT);
    if (!inside && !hyphen) break;
  }
  push(tokens, text, 'number', start, end);
  return end;
}

function readPunctuation(text: string, start: number, sort: number, tokens: Token[]): number {
  let end = start + 1;
  if (sort === NEWLINE) {
    while (end < text.length && (classAt(text, end) === NEWLINE || classAt(text, end) === SPACE)) end++;
  } else if (sort === STOP || sort === DASH) {
    // "..." and "--" are one mark; "?!" too.
    while (classAt(text, end) === sort) end++;
  } else if (sort === MARK && text[start] === text[end] && (text[start] === "'" || text[start] === '`')) {
    end++;
  } else if (isHighSurrogate(text, start)) end++;
  push(tokens, text, KINDS.get(sort) ?? 'symbol', start, Math.min(end, text.length));
  return end;
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
}

const KINDS: ReadonlyMap<number, TokenKind> = new Map([
  [NEWLINE, 'break'],
  [STOP, 'stop'],
  [COMMA, 'comma'],
  [SEMICOLON, 'semicolon'],
  [COLON, 'colon'],
  [DASH, 'dash'],
  [MARK, 'mark'],
  [BRACKET_OPEN, 'open'],
  [BRACKET_CLOSE, 'close'],
]);
