import type { Span } from '../../lib/model.ts';

/** What may become of an article's text after a statement was annotated, and where the statement then is. */

/** An edited text; `expected` is null where the quotation is no longer in it. */
export interface Edited {
  text: string;
  expected: Span | null;
}

/** Edits a text around or within a quotation; null where the quotation has nothing for this edit to change. */
type Edit = (text: string, quotation: Span) => Edited | null;

const OTHER_WORD = 'elsewhere';
const NEW_PARAGRAPH =
  'This article was amended after publication to name the committee that met in private.\n\n';
const MARKS: ReadonlyMap<string, string> = new Map([
  ['«', '“'],
  ['»', '”'],
  ['“', '«'],
  ['”', '»'],
  ['"', '”'],
  ['„', '"'],
  ['’', "'"],
  ["'", '’'],
  ['—', '–'],
  ['–', '-'],
]);

/** By the name under which the table shows them. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'a word changed inside': (text, { start, end }) => {
    const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
    const middle = words[Math.floor(words.length / 2)];
    if (!middle || words.length < 3) return null;
    const at = start + middle.index;
    const edited = text.slice(0, at) + OTHER_WORD + text.slice(at + middle[0].length);
    return { text: edited, expected: { start, end: end + edited.length - text.length } };
  },
  'paragraph before added': (text, { start, end }) => ({
    text: NEW_PARAGRAPH + text,
    expected: { start: start + NEW_PARAGRAPH.length, end: end + NEW_PARAGRAPH.length },
  }),
  'quotation moved': (text, { start, end }) => {
    const rest = `${text.slice(0, start)}${text.slice(end)}\n\nA spokesman confirmed it: “`;
    const words = text.slice(start, end);
    return { text: `${rest}${words}”.`, expected: { start: rest.length, end: rest.length + words.length } };
  },
  'marks changed': (text, quotation) => ({
    text: Array.from({ length: text.length }, (_, at) => MARKS.get(text[at] ?? '') ?? text[at]).join(''),
    expected: quotation,
  }),
  whitespace: (text, { start, end }) => ({
    text: spread(text),
    expected: { start: spread(text.slice(0, start)).length, end: spread(text.slice(0, end)).length },
  }),
  'half deleted': (text, { start, end }) => {
    const middle = start + Math.floor((end - start) / 2);
    return { text: text.slice(0, middle) + text.slice(end), expected: { start, end: middle } };
  },
  'wholly deleted': (text, { start, end }) => {
    const words = text.slice(start, end);
    return { text: text.split(words).join(''), expected: null };
  },
};

/** Every space becomes two, one of them unbreakable. */
function spread(text: string): string {
  return text.replaceAll(' ', ' \u00a0');
}
