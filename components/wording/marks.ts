import type { LanguageCode } from '../../lib/model.ts';

/** Outer quotation marks where a text stands by itself; every other language gets the English ones. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries(
    ['ru', 'uk', 'be', 'kk', 'ky', 'es', 'it', 'pt', 'el', 'no'].map((code) => [code, ['«', '»']]),
  ),
  fr: ['«\u00A0', '\u00A0»'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
};
const ENGLISH_MARKS = ['“', '”'] as const;

/** Marks within marks, by the outer opening one. */
const INNER: Readonly<Record<string, readonly [string, string]>> = {
  '«': ['„', '“'],
  '„': ['‚', '‘'],
  '“': ['‘', '’'],
};

/** The outer quotation marks of a language: before the words and after them. */
export function marksOf(language: LanguageCode): readonly [before: string, after: string] {
  return MARKS[language] ?? ENGLISH_MARKS;
}

/** Words in the marks of their language, where there is no `<q>` to make them. */
export function inMarks(words: string, language: LanguageCode): string {
  const [open, close] = marksOf(language);
  return open + withInner(words, open.trim(), close.trim()) + close;
}

/** Words whose own marks are those they are put in get the inner ones: two equal ones would end where neither does. */
function withInner(words: string, open: string, close: string): string {
  const [innerOpen, innerClose] = INNER[open] ?? [open, close];
  if (words.split(open).length !== words.split(close).length) return words;
  return words.replaceAll(open, innerOpen).replaceAll(close, innerClose);
}
