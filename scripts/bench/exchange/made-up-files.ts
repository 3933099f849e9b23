import { closeSync, openSync, writeSync } from 'node:fs';
import { chance } from '../record/made-up.ts';

/** Files as large as wanted in the shape of those that a record is filled from, about invented people in invented outlets. */

export const SHAPES = ['ClaimReview', 'Quotebank'] as const;
export type Shape = (typeof SHAPES)[number];

const COMMON =
  'the of and to a in that will we is for on not this with have be our more than no they was'.split(' ');
const SYLLABLES = 'ba dor mel sin tar vo lun ker pas rid gon fel wic hal mun tes'.split(' ');
const NAMES = 4_000;
const OUTLETS = 300;
const RATINGS = ['False', 'Mostly false', 'Half true', 'Mostly true', 'True', 'Misleading'];
const DAYS = 5_500;

type Random = () => number;

const below = (random: Random, n: number): number => Math.floor(random() * n);
const one = (random: Random, words: readonly string[]): string => words[below(random, words.length)] ?? '';

/** Every second word is a common one, so that the language is told from it as from any other text. */
function sentence(random: Random, length: number): string {
  const words = Array.from({ length }, (_, i) =>
    i % 2 === 0
      ? one(random, COMMON)
      : one(random, SYLLABLES) + one(random, SYLLABLES) + one(random, SYLLABLES),
  );
  return `${words.join(' ')}.`;
}

function nameOf(n: number): string {
  const part = (k: number) => {
    const word = (SYLLABLES[k % 16] ?? '') + (SYLLABLES[Math.floor(k / 16) % 16] ?? '');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return `${part(n)} ${part(n * 7 + 3)}${SYLLABLES[Math.floor(n / 256) % 16] ?? ''}`;
}

const dayOf = (n: number): string =>
  new Date(Date.UTC(2008, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const outlet = (random: Random): string => `outlet-${below(random, OUTLETS)}.example`;

/** An entry of the feed of fact-checks. */
function claimReview(n: number, random: Random): string {
  const day = dayOf(below(random, DAYS));
  const checker = outlet(random);
  const address = `https://${checker}/fact-checks/${day}/${n}`;
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address,
    datePublished: day,
    claimReviewed: sentence(random, 18),
    description: sentence(random, 90),
    author: { '@type': 'Organization', name: `The desk of ${checker}`, url: `https://${checker}/` },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: nameOf(below(random, NAMES)), jobTitle: 'member of the council' },
      datePublished: day,
      appearance: [{ '@type': 'CreativeWork', url: `https://${outlet(random)}/said/${n}` }],
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: one(random, RATINGS),
      bestRating: '5',
      worstRating: '1',
    },
  };
  return JSON.stringify({ '@type': 'DataFeedItem', dateCreated: day, url: address, item: [review] });
}

/** A line of Quotebank: a quotation, who may have said it, and each article that reports it. */
function quotation(n: number, random: Random): string {
  const day = dayOf(below(random, DAYS));
  const speaker = nameOf(below(random, NAMES));
  const urls = Array.from(
    { length: 1 + below(random, 3) },
    (_, i) => `http://${outlet(random)}/${day}/an-article-of-some-length-${n}-${i}`,
  );
  return JSON.stringify({
    quoteID: `${day}-${String(n).padStart(6, '0')}`,
    quotation: sentence(random, 26),
    speaker,
    qids: [`Q${n + 100}`],
    date: `${day} 10:30:00`,
    numOccurrences: urls.length,
    probas: [
      [speaker, '0.8124'],
      ['None', '0.1471'],
      [nameOf(below(random, NAMES)), '0.0405'],
    ],
    urls,
    phase: 'E',
  });
}

const FRAMES = {
  ClaimReview: {
    before: '{"@type":"DataFeed","dataFeedElement":[',
    between: ',',
    after: ']}',
    row: claimReview,
  },
  Quotebank: { before: '', between: '\n', after: '\n', row: quotation },
} as const;

/** Rows written at a time. */
const BATCH = 500;

/** Writes a file of about so many bytes; answers how many rows it has. The same file every time. */
export function writeMadeUp(path: string, shape: Shape, bytes: number): number {
  const { before, between, after, row } = FRAMES[shape];
  const random = chance(bytes);
  const file = openSync(path, 'w');
  try {
    let written = writeSync(file, before);
    let rows = 0;
    while (written < bytes) {
      const batch: string[] = [];
      for (let length = written; batch.length < BATCH && length < bytes; ) {
        const text = row(rows + batch.length, random);
        batch.push(text);
        length += text.length + between.length;
      }
      written += writeSync(file, (rows === 0 ? '' : between) + batch.join(between));
      rows += batch.length;
    }
    writeSync(file, after);
    return rows;
  } finally {
    closeSync(file);
  }
}
