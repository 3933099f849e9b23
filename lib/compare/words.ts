import type { Span } from '../model.ts';
import { stemOf } from './stem.ts';

/** A word of a text, folded so that the ways of writing it compare as equal. */
export interface Word extends Span {
  /** Lower case, without accents, ё as е. */
  folded: string;
  /** The folded word without its ending. */
  stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** Marks that only tell how a letter is said; й and ї are letters of their own and keep theirs. */
const ACCENTS = /(?<![иіИІ])\p{M}+/gu;

/** The words of a text in order, each with its place. A hyphenated compound is one word. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const folded = foldWord(match[0]);
    return { start: match.index, end: match.index + match[0].length, folded, stem: stemOf(folded) };
  });
}

/** Letters that lower case alone folds: nearly all words of Russian, Ukrainian and English. */
const PLAIN = /^[a-zа-яіїєґ\d'-]*$/u;

/** A word in lower case, with one kind of apostrophe, without accents. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'")
    .replaceAll('ё', 'е');
}

/** A text's words alone, a space between: what is left when case and punctuation are taken away. */
export function foldText(text: string): string {
  return Array.from(text.matchAll(WORD), ([word]) => foldWord(word)).join(' ');
}
