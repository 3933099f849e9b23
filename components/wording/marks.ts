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

/** Words in the marks of their language, where there is no `<q>` to make them. */
export function inMarks(words: string, language: LanguageCode): string {
  const [open, close] = MARKS[language] ?? ENGLISH_MARKS;
  return open + words + close;
}
