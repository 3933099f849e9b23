/**
 * Links that open a page at a quotation: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG Scroll to Text Fragment).
 * A browser matches each term within one block of the page, at word bounds, whatever its letter case.
 */

/** Up to this many UTF-16 code units a quotation is given whole; a longer one by its first and last words. */
const WHOLE_LENGTH = 300;
/** How much of a long quotation stands at either end of the link: enough to be found once, short enough to share. */
const END_LENGTH = 80;
/** A quotation shorter than this may well occur twice on its page, so its surroundings are given too. */
const SHORT_LENGTH = 40;
const CONTEXT_LENGTH = 32;

/** How `FoundStatement.text` joins the parts of a split quotation: between them the page has the cue's words. */
const PART_JOINT = ' … ';

/**
 * A link to `address` that opens it at `text`.
 *
 * `text` is a statement's content as the article has it; `prefix` and `suffix` are the words around it, used where the
 * content is too short to be found by itself. A content that is split by its cue, or that runs over several
 * paragraphs, is given by its first and last words, since no single term could match it. Without words to search for
 * the address is returned as it is.
 */
export function linkToQuotation(address: string, text: string, prefix = '', suffix = ''): string {
  const content = text.trim();
  if (content === '') return address;
  const short = content.length < SHORT_LENGTH;
  const terms = [
    short ? termWith(lastWords(lastLine(prefix), CONTEXT_LENGTH), '', '-') : '',
    ...quotationTerms(content).map(encodeTerm),
    short ? termWith(firstWords(firstLine(suffix), CONTEXT_LENGTH), '-', '') : '',
  ].filter((term) => term !== '');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${terms.join(',')}`;
}

/** The content whole, or its first and last words. */
function quotationTerms(content: string): string[] {
  const pieces = content.split(/\n+/u).flatMap((line) => line.split(PART_JOINT));
  const first = pieces[0]?.trim() ?? '';
  const last = pieces.at(-1)?.trim() ?? '';
  if (pieces.length === 1 && content.length <= WHOLE_LENGTH) return [content];
  return [firstWords(first, END_LENGTH), lastWords(last, END_LENGTH)];
}

function termWith(words: string, before: string, after: string): string {
  return words === '' ? '' : before + encodeTerm(words) + after;
}

/** Percent-encodes a term; `-`, `,` and `&` part the terms of a fragment, so they are encoded inside one. */
function encodeTerm(term: string): string {
  // A surrogate without its other half cannot be encoded; the replacement character keeps the link well-formed.
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

const firstLine = (text: string) => text.split('\n')[0]?.trim() ?? '';
const lastLine = (text: string) => text.split('\n').at(-1)?.trim() ?? '';

/** The longest beginning of whole words within `length`; cut at a code point in a script without spaces. */
function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  if (space > 0) return text.slice(0, space).trimEnd();
  return text.slice(0, isLowSurrogate(text, length) ? length - 1 : length);
}

/** The longest ending of whole words within `length`. */
function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.length - length;
  const space = text.indexOf(' ', cut - 1);
  if (space >= 0 && space < text.length - 1) return text.slice(space + 1).trimStart();
  return text.slice(isLowSurrogate(text, cut) ? cut + 1 : cut);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
