/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over terms of any sort.
 */

/** How soon further occurrences of a term stop to count. */
const K1 = 1.2;
/** How much a long document is held against its length: 0 not at all, 1 fully. */
const B = 0.6;
/** Names and numbers are what tells statements on one subject apart, so rarity counts for more than its logarithm. */
const RARITY = 1.45;

/**
 * So many documents without any of the terms are counted beside those that are asked. Of few documents chance alone
 * decides which words all of them have: what all of five say of tariffs is no reason to hold "tariffs" for nothing.
 */
const UNSEEN = 20;

/** A query's terms, each with its weight. */
export type WeightedTerms = ReadonlyMap<string, number>;

interface Occurrences {
  documents: number[];
  counts: number[];
}

/** Where and how often each term stands, and how many terms each document has. */
export interface TermIndex {
  occurrences: ReadonlyMap<string, Occurrences>;
  lengths: readonly number[];
}

/** Indexes documents given as their terms, in order. With `only`, no other terms are kept, though they count as length. */
export function termIndex(
  documents: Iterable<Iterable<string>>,
  only?: { has(term: string): boolean },
): TermIndex {
  const occurrences = new Map<string, Occurrences>();
  const lengths: number[] = [];
  for (const terms of documents) {
    let length = 0;
    for (const term of terms) {
      length++;
      if (only && !only.has(term)) continue;
      const found = occurrences.get(term);
      if (found) count(found, lengths.length);
      else occurrences.set(term, { documents: [lengths.length], counts: [1] });
    }
    lengths.push(length);
  }
  return { occurrences, lengths };
}

function count({ documents, counts }: Occurrences, document: number): void {
  const last = documents.length - 1;
  if (documents[last] === document) counts[last] = (counts[last] ?? 0) + 1;
  else {
    documents.push(document);
    counts.push(1);
  }
}

/** The relevance of each document to a query, in order: 0 upward. */
export function bm25(query: WeightedTerms, { occurrences, lengths }: TermIndex): number[] {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scores = lengths.map(() => 0);
  for (const [term, asked] of query) {
    const found = occurrences.get(term);
    if (!found) continue;
    const weight = asked * inverseFrequency(found.documents.length, lengths.length + UNSEEN) ** RARITY;
    found.documents.forEach((document, i) => {
      const times = found.counts[i] ?? 0;
      const length = (lengths[document] ?? 0) / mean;
      const saturated = (times * (K1 + 1)) / (times + K1 * (1 - B + B * length));
      scores[document] = (scores[document] ?? 0) + weight * saturated;
    });
  }
  return scores;
}

/** How telling a term is that stands in `holding` of `all` documents; never negative. */
export function inverseFrequency(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}
