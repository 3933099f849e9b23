/**
 * A note's Markdown, as far as notes need it: paragraphs with the reader's own line breaks, headings, lists, quotations,
 * code, emphasis and links. What is not of these stays the text it is, mark-up of HTML too.
 *
 * Not a library's: notes are imported from strangers, and the ones that follow CommonMark to the letter take the square of
 * a note's length for notes made to be slow. Here every sign is looked at a bounded number of times.
 */

/** A stretch of text within a block. */
export type NotePart =
  | { is: 'text' | 'code'; text: string }
  /** Parts may hold links and code, but no emphasis. */
  | { is: 'strong' | 'emphasis'; parts: NotePart[] }
  /** Only http and https. */
  | { is: 'link'; address: string; text: string };

export type NoteBlock =
  | { is: 'paragraph' | 'heading' | 'quotation'; parts: NotePart[] }
  | { is: 'code'; text: string }
  /** `first` is the number of the first item; null where they are not numbered. */
  | { is: 'list'; first: number | null; items: NotePart[][] };

/** A block as it is read: its text is taken apart once it is whole. */
type OpenBlock =
  | { is: 'paragraph' | 'heading' | 'quotation' | 'code'; lines: string[] }
  | { is: 'list'; first: number | null; items: string[][] };

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/u;
const QUOTED = /^ {0,3}>[ \t]?(.*)$/u;
const BULLET = /^ {0,3}[-*+][ \t]+(.*)$/u;
const NUMBERED = /^ {0,3}(\d{1,6})[.)][ \t]+(.*)$/u;
const FENCE = /^ {0,3}(?:```|~~~)[\w-]*[ \t]*$/u;

/** Takes a note apart into blocks. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | null = null;
  const begin = (block: OpenBlock) => {
    blocks.push(block);
    open = block;
  };
  for (const line of note.split(/\r\n?|\n/u)) open = readLine(line, open, begin);
  return blocks.map(closed);
}

/** Reads one line into the open block, or into a new one. Answers the block that is open then. */
function readLine(line: string, open: OpenBlock | null, begin: (block: OpenBlock) => void): OpenBlock | null {
  const start = (block: OpenBlock): OpenBlock => {
    begin(block);
    return block;
  };
  if (open?.is === 'code') {
    if (FENCE.test(line)) return null;
    open.lines.push(line);
    return open;
  }
  if (line.trim() === '') return null;
  if (FENCE.test(line)) return start({ is: 'code', lines: [] });
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) {
    start({ is: 'heading', lines: [heading] });
    return null;
  }
  const quoted = QUOTED.exec(line)?.[1];
  if (quoted !== undefined) {
    if (open?.is !== 'quotation') return start({ is: 'quotation', lines: [quoted] });
    open.lines.push(quoted);
    return open;
  }
  const item = listItem(line);
  if (item) {
    if (open?.is !== 'list' || (open.first === null) !== (item.number === null)) {
      return start({ is: 'list', first: item.number, items: [[item.words]] });
    }
    open.items.push([item.words]);
    return open;
  }
  if (open?.is === 'list') open.items.at(-1)?.push(line.trim());
  else if (open) open.lines.push(line);
  else return start({ is: 'paragraph', lines: [line] });
  return open;
}

/** An item of a list that begins on a line; null where none does. */
function listItem(line: string): { number: number | null; words: string } | null {
  const [, number, numbered] = NUMBERED.exec(line) ?? [];
  if (number !== undefined && numbered !== undefined) return { number: Number(number), words: numbered };
  const words = BULLET.exec(line)?.[1];
  return words === undefined ? null : { number: null, words };
}

/** The words of a note alone, in one line: for where there is no room for more. */
export function noteWords(note: string): string {
  const words = (parts: readonly NotePart[]): string =>
    parts.map((part) => ('parts' in part ? words(part.parts) : part.text)).join('');
  return noteBlocks(note)
    .map((block) => {
      if (block.is === 'code') return block.text;
      return block.is === 'list' ? block.items.map(words).join(' · ') : words(block.parts);
    })
    .join(' ')
    .replace(/\s+/gu, ' ');
}

function closed(block: OpenBlock): NoteBlock {
  if (block.is === 'code') return { is: 'code', text: block.lines.join('\n') };
  if (block.is !== 'list') return { is: block.is, parts: noteParts(block.lines.join('\n')) };
  return { ...block, items: block.items.map((lines) => noteParts(lines.join('\n'))) };
}

/** Every repetition ends at the sign that opened it, so none is gone over twice. */
const PART =
  /\\(?<escaped>[!-/:-@[-`{-~])|`(?<code>[^`]+)`|\[(?<words>[^[\]]{1,500})\]\((?<target>https?:\/\/[^\s()<>]+)\)|(?<bare>https?:\/\/[^\s<>()]*[^\s<>().,;:!?'"«»“”„*_])|\*\*(?=\S)(?<strong>[^*]+)\*\*|\*(?=\S)(?<starred>[^*]+)\*|(?<![\p{L}\p{N}_])_(?=\S)(?<lined>[^_]+)_(?![\p{L}\p{N}_])/giu;

function noteParts(text: string, isEmphasised = false): NotePart[] {
  const parts: NotePart[] = [];
  const addText = (words: string) => {
    const last = parts.at(-1);
    if (last?.is === 'text') last.text += words;
    else if (words !== '') parts.push({ is: 'text', text: words });
  };
  let from = 0;
  for (const found of text.matchAll(PART)) {
    addText(text.slice(from, found.index));
    from = found.index + found[0].length;
    const { escaped, code, words, target, bare, strong, starred, lined } = found.groups ?? {};
    const emphasis = starred ?? lined;
    if (code) parts.push({ is: 'code', text: code });
    else if (words && target) parts.push({ is: 'link', address: target, text: words });
    else if (bare) parts.push({ is: 'link', address: bare, text: bare });
    else if (strong && !isEmphasised) parts.push({ is: 'strong', parts: noteParts(strong, true) });
    else if (emphasis && !isEmphasised) parts.push({ is: 'emphasis', parts: noteParts(emphasis, true) });
    else addText(escaped ?? found[0]);
  }
  addText(text.slice(from));
  return parts;
}
