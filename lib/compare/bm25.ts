/**
 * Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over terms of any sort. Held as
 * posting lists, so that a query costs what its terms cost and not what the collection holds.
 */

/** How soon further occurrences of a term stop to count. */
const K1 = 1.2;
/** How much a long document is held against its length: 0 not at all, 1 fully. */
const B = 0.75;

interface Postings {
  documents: number[];
  counts: number[];
}

export class Bm25Index {
  readonly #postings = new Map<string, Postings>();
  readonly #lengths: number[] = [];
  #total = 0;

  /** Adds a document; the first added is number 0. */
  add(terms: readonly string[]): void {
    const document = this.#lengths.length;
    this.#lengths.push(terms.length);
    this.#total += terms.length;
    for (const [term, count] of countTerms(terms)) {
      const postings = this.#postings.get(term);
      if (postings) {
        postings.documents.push(document);
        postings.counts.push(count);
      } else this.#postings.set(term, { documents: [document], counts: [count] });
    }
  }

  /** The relevance of every document to a query, by its number: 0 upward. */
  scores(query: readonly string[]): Float64Array {
    const scores = new Float64Array(this.#lengths.length);
    const mean = this.#total / Math.max(1, this.#lengths.length);
    for (const [term, wanted] of countTerms(query)) {
      const postings = this.#postings.get(term);
      if (!postings) continue;
      const weight = wanted * inverseFrequency(postings.documents.length, this.#lengths.length);
      postings.documents.forEach((document, i) => {
        const count = postings.counts[i] ?? 0;
        const length = (this.#lengths[document] ?? 0) / mean;
        const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
        scores[document] = (scores[document] ?? 0) + weight * saturated;
      });
    }
    return scores;
  }
}

/** How telling a term is that stands in `holding` of `all` documents; never negative. */
export function inverseFrequency(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
