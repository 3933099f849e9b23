/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over terms of any sort.
 */

/** How soon further occurrences of a term stop to count. */
const K1 = 1.2;
/** How much a long document is held against its length: 0 not at all, 1 fully. */
const B = 0.75;

/** A query's terms, each with its weight. */
export type WeightedTerms = ReadonlyMap<string, number>;

interface Occurrences {
  documents: number[];
  counts: number[];
}

/**
 * The relevance of each document to a query, in order: 0 upward. Only the query's terms are kept of a document, so that
 * a document may be as long as it likes.
 */
export function bm25(query: WeightedTerms, documents: Iterable<Iterable<string>>): number[] {
  const { occurrences, lengths } = occurrencesIn(documents, query);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const scores = lengths.map(() => 0);
  for (const [term, { documents: holding, counts }] of occurrences) {
    const weight = (query.get(term) ?? 0) * inverseFrequency(holding.length, lengths.length);
    holding.forEach((document, i) => {
      const count = counts[i] ?? 0;
      const length = (lengths[document] ?? 0) / mean;
      const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      scores[document] = (scores[document] ?? 0) + weight * saturated;
    });
  }
  return scores;
}

/** Where and how often each of the query's terms stands, and how many terms each document has. */
function occurrencesIn(documents: Iterable<Iterable<string>>, query: WeightedTerms) {
  const occurrences = new Map<string, Occurrences>();
  for (const term of query.keys()) occurrences.set(term, { documents: [], counts: [] });
  const lengths: number[] = [];
  for (const terms of documents) {
    const document = lengths.length;
    let length = 0;
    for (const term of terms) {
      length++;
      const found = occurrences.get(term);
      if (!found) continue;
      const last = found.documents.length - 1;
      if (found.documents[last] === document) found.counts[last] = (found.counts[last] ?? 0) + 1;
      else {
        found.documents.push(document);
        found.counts.push(1);
      }
    }
    lengths.push(length);
  }
  return { occurrences, lengths };
}

/** How telling a term is that stands in `holding` of `all` documents; never negative. */
export function inverseFrequency(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}
