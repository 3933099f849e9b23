import type { Token } from '../text/tokens.ts';
import { canClose, isSingle, roleOf } from './glyphs.ts';
import { type Quotation, quotation } from './quotation.ts';

/** The quotations of one paragraph, `first` to `last` token, and what its marks leave open to the next. */
export interface Paragraph {
  first: number;
  last: number;
  outer: Quotation[];
  /** An opening mark that finds no closing one in its paragraph, with those inside it. */
  unclosed: Quotation | null;
  /** A closing mark that finds no opening one. */
  unopened: number | null;
  /** Whether it begins with the closing mark of a quotation that goes on in it. */
  reopens: boolean;
}

/** Deeper nesting than this is noise; the cap keeps the search for an opening mark constant. */
const MAX_DEPTH = 6;

interface Open {
  at: number;
  glyph: string;
  inner: Quotation[];
}

/** Pairs the quotation marks of one paragraph, `first` to `last` token inclusive. */
export function pairMarks(text: string, tokens: readonly Token[], first: number, last: number): Paragraph {
  const outer: Quotation[] = [];
  const stack: Open[] = [];
  let unopened: number | null = null;
  const reopens = isReopening(text, tokens, first, last);
  for (let i = first + Number(reopens); i <= last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark' || isPossessive(text, tokens, i, last)) continue;
    const role = roleOf(token.lower, charBefore(text, tokens, i, first), text[token.end] ?? '');
    const opener = role.closes ? findOpener(stack, token.lower) : -1;
    const prefersOpening = role.opens && (opener < 0 || opensAgain(text, token, role.closes));
    if (prefersOpening) {
      if (stack.length < MAX_DEPTH) stack.push({ at: i, glyph: token.lower, inner: [] });
    } else if (opener >= 0) closeAt(tokens, stack, opener, i, outer);
    else if (role.closes && unopened === null && !isSingle(token.lower)) unopened = i;
  }
  return { first, last, outer, unclosed: leftOpen(tokens, stack, last, outer), unopened, reopens };
}

/** «» Il faut le fermer.»: a closing mark that opens a paragraph only says that its quotation goes on, as French sets it. */
function isReopening(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  if (token?.lower !== '»' || first >= last || tokens[first + 1]?.kind !== 'word') return false;
  return !roleOf(token.lower, '', text[token.end] ?? '').opens;
}

/** How far behind a plural's apostrophe the mark that closes is looked for, in tokens. */
const CLOSING_REACH = 80;

/** ‘The bakers’ bridge is shut,’ he said: after an s and before a word, with a mark to come that closes a sentence's end. */
function isPossessive(text: string, tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  if (!token || (token.lower !== '’' && token.lower !== "'")) return false;
  if (text[token.start - 1] !== 's' || text[token.end] !== ' ' || tokens[at + 1]?.kind !== 'word')
    return false;
  for (let i = at + 1; i <= last && i <= at + CLOSING_REACH; i++) {
    const next = tokens[i];
    if (next?.kind !== 'mark' || !isSingle(next.lower)) continue;
    if (next.lower !== token.lower) return false;
    const before = text[next.start - 1] ?? '';
    if (',.?!…'.includes(before)) return true;
    if (/\s/u.test(before)) return false;
  }
  return false;
}

/** The character before a mark, looking through nothing but the text of its own paragraph. */
function charBefore(text: string, tokens: readonly Token[], at: number, first: number): string {
  const start = tokens[at]?.start ?? 0;
  return at === first ? '' : (text[start - 1] ?? '');
}

/** Whether a mark that could close stands as an opening one does: space before it, none after («в «X»», "a "b"). */
function opensAgain(text: string, token: Token, couldClose: boolean): boolean {
  if (!couldClose) return true;
  // „ So “, sagte X: before a stop or a comma it closes in spite of the blank.
  if (token.lower === '“')
    return (
      isSpace(text[token.start - 1]) &&
      !isSpace(text[token.end]) &&
      !',.;:!?)'.includes(text[token.end] ?? '')
    );
  const before = text[token.start - 1] ?? ' ';
  return (isSpace(before) || '(«„“—–'.includes(before)) && !isSpace(text[token.end]);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/u.test(character);
}

function findOpener(stack: readonly Open[], close: string): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i];
    if (open && canClose(open.glyph, close)) return i;
  }
  return -1;
}

/** Closes the mark at `index` of the stack; marks opened since and never closed were no quotation marks. */
function closeAt(
  tokens: readonly Token[],
  stack: Open[],
  index: number,
  close: number,
  outer: Quotation[],
): void {
  const dropped = stack.splice(index + 1);
  const open = stack.pop();
  if (!open) return;
  const inner = [...open.inner, ...dropped.flatMap((one) => one.inner)];
  const found = quotation(tokens, open.at, close, true, inner);
  (stack[stack.length - 1]?.inner ?? outer).push(found);
}

function append(to: Quotation[], from: readonly Quotation[]): void {
  for (const one of from) to.push(one);
}

/** The outermost double mark left open, if any; single marks left open were apostrophes. */
function leftOpen(
  tokens: readonly Token[],
  stack: readonly Open[],
  last: number,
  outer: Quotation[],
): Quotation | null {
  let unclosed: Quotation | null = null;
  for (const open of stack) {
    if (unclosed) append(unclosed.inner, open.inner);
    else if (isSingle(open.glyph)) append(outer, open.inner);
    else unclosed = quotation(tokens, open.at, last, false, open.inner);
  }
  return unclosed;
}
