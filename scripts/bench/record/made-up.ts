import type { ArticleText, FoundStatement } from '../../../lib/model.ts';

/** A made-up record: articles of ten statements by people of invented names, in invented words as common as real ones. */

export const STATEMENTS_AN_ARTICLE = 10;
/** What one speaker of all has: 50,000 of a million. */
const LARGE_SHARE = 20;
/** Statements of each of the others, whatever the size: only so are records of two sizes comparable. */
const TYPICAL = 50;

const CONSONANTS = 'бвгдзклмнпрстфх';
const VOWELS = 'аеиоуяю';
const WORDS = 8_000;

/** A generator of chance that gives the same every time (mulberry32, public domain). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function wordOf(n: number): string {
  let word = '';
  for (let rest = n + 37; rest > 0; rest = Math.floor(rest / 105)) {
    word += CONSONANTS[rest % 15] ?? '';
    word += VOWELS[Math.floor(rest / 15) % 7] ?? '';
  }
  return `${word}н`;
}

const vocabulary = Array.from({ length: WORDS }, (_, n) => wordOf(n * 7));

/** Zipf's law: the n-th word is met about a n-th as often as the first. */
function sentence(random: () => number): string {
  const length = 10 + Math.floor(random() * 14);
  const words = Array.from({ length }, () => vocabulary[Math.floor(WORDS ** random()) - 1] ?? 'мост');
  return words.join(' ');
}

/** The speaker of a statement: number 0 is the one who has very many. */
export function speakerOf(statement: number, size: number): number {
  if (statement % LARGE_SHARE === 0) return 0;
  return 1 + (statement % Math.max(1, Math.round(size / TYPICAL)));
}

export const speakerName = (n: number): string => {
  const name = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${name(wordOf(n * 3))} ${name(wordOf(n * 11 + 5))}ов`;
};

/** Article number `n` of a record of `size` statements. */
export function madeUpArticle(n: number, size: number): { article: ArticleText; found: FoundStatement[] } {
  const random = chance(n + 1);
  const published = new Date(Date.UTC(2010, 0, 1) + (n % 5_500) * 86_400_000).toISOString().slice(0, 10);
  let text = `${sentence(random)}.`;
  const found = Array.from({ length: STATEMENTS_AN_ARTICLE }, (_, i): FoundStatement => {
    const content = sentence(random);
    const name = speakerName(speakerOf(n * STATEMENTS_AN_ARTICLE + i, size));
    text += `\n\n«${content}», — сказал ${name}.`;
    const end = text.length - name.length - 12;
    return {
      start: end - content.length,
      end,
      text: content,
      kind: 'direct',
      speaker: { name, mention: { start: 0, end: name.length, text: name }, sort: 'person', confidence: 1 },
      cue: null,
      said: { from: published, to: published, precision: 'day', basis: 'published' },
      recalled: false,
    };
  });
  const address = `https://outlet-${n % 40}.example/${n}`;
  const article: ArticleText = {
    address,
    title: sentence(random),
    publisher: `Вестник ${n % 40}`,
    byline: null,
    published,
    language: 'ru',
    text,
  };
  return { article, found };
}
