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
    const { folded, stem } = formsOf(match[0]);
    return { start: match.index, end: match.index + match[0].length, folded, stem };
  });
}

interface Forms {
  folded: string;
  stem: string;
}

/** Words whose forms are remembered: texts repeat theirs, and the same ones are compared again and again. */
const REMEMBERED = 20_000;
const remembered = new Map<string, Forms>();

function formsOf(word: string): Forms {
  const known = remembered.get(word);
  if (known) return known;
  const folded = foldWord(word);
  const forms = { folded, stem: stemOf(folded) };
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, forms);
  return forms;
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
  return Array.from(text.matchAll(WORD), ([word]) => formsOf(word).folded).join(' ');
}
