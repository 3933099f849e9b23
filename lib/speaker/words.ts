import { foldCase } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** One word of a name as written, without the stop of an abbreviation. */
export interface NameWord {
  text: string;
  folded: string;
  sort: 'word' | 'initial' | 'particle' | 'lower';
}

const INITIAL = /^\p{Lu}\p{Ll}{0,1}\.(?:-?\p{Lu}\p{Ll}?\.)?$/u;
const LONE_CAPITAL = /^\p{Lu}$/u;
/** "JD Vance": capitals without stops, not those of a name all in capitals. */
const PAIRED = /^(\p{Lu})(\p{Lu}) (?=\p{Lu}\p{Ll})/u;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}.'’]+$/gu;

/** Splits a mention into words; «А.Г.» into two initials. */
export function nameWordsOf(text: string, lexicon: Lexicon): NameWord[] {
  const words: NameWord[] = [];
  const spaced = text
    .normalize('NFC')
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(PAIRED, '$1. $2. ')
    .replace(/-(?=(?:младш|старш|молодш|мл\.|ст\.)\p{Ll}*)/gu, ' ')
    .replace(/,/g, ' ');
  for (const raw of spaced.split(/\s+/u)) {
    const trimmed = raw.replace(OUTER, '');
    if (!trimmed) continue;
    const initial = INITIAL.test(trimmed) || LONE_CAPITAL.test(trimmed);
    const bare = cutEnclitic(trimmed.replace(/\.+$/u, ''), lexicon);
    if (!bare) continue;
    const folded = foldCase(bare);
    words.push({ text: bare, folded, sort: sortOf(bare, folded, initial, words.length === 0, lexicon) });
  }
  for (const [i, word] of words.entries()) {
    if (i > 0 && i < words.length - 1 && word.sort === 'word' && lexicon.particles.has(word.folded))
      word.sort = 'particle';
  }
  return words;
}

function sortOf(
  text: string,
  folded: string,
  initial: boolean,
  isFirst: boolean,
  lexicon: Lexicon,
): NameWord['sort'] {
  if (text === folded && lexicon.particles.has(folded)) return 'particle';
  // "M. Macron", "D. Juan": a title where it stands first.
  if (initial && !(isFirst && lexicon.honorifics.has(folded))) return 'initial';
  return !/^(?!\p{Ll})\p{L}/u.test(text) && !/^(?:[аэ]ль|al|el|d|l|ан|ас|аш|ад|ат|ар)['’-]/iu.test(text)
    ? 'lower'
    : 'word';
}

function cutEnclitic(word: string, lexicon: Lexicon): string {
  const enclitic = lexicon.words.enclitics?.find((e) => word.length > e.length + 1 && word.endsWith(e));
  if (!enclitic) return word;
  // "s'" marks a plural or a name in -s: the letter belongs to the name.
  return word.slice(0, enclitic.startsWith('s') ? 1 - enclitic.length : -enclitic.length);
}
