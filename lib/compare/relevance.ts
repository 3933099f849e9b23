import type { LanguageCode } from '../model.ts';
import { bm25, type TermIndex, termIndex } from './bm25.ts';
import { bridgeTerms } from './bridge.ts';
import { negationWords } from './negation-words.ts';
import { foldText, wordsOf } from './words.ts';

/**
 * How relevant passages are to one another: BM25 over words and over character 4-grams, added. Of what was measured
 * this ranks best (words alone lose inflected forms, 4-grams alone lose short telling words); title and neighbouring
 * sentence count as part of a passage that is searched.
 */

const GRAM = 4;
/** 4-grams are many and overlap; at this weight the two scores are of one size. */
const GRAMS_WEIGHT = 0.7;
/** What stands around the words asked about says only on the whole what they are about. */
const CONTEXT_WEIGHT = 0.15;
/** What meets across languages are few words of the many that meet in one, so each counts for more. */
const BRIDGE_WEIGHT = 4;
/** Russian and Ukrainian meet by their letters, too. */
const KINDRED_WEIGHT = 2;
/** Words that two contents share between them tell more than those of their titles and of the sentences before. */
const OWN_WEIGHT = 0.5;
/** Who posted it, and when, tells less than the words of the post. */
const SIGNATURE_WEIGHT = 0.5;
/** How soon a term's further occurrences in the query stop to count: a word said thrice is not thrice the subject. */
const K3 = 1;

/** An address tells nothing of what is said around it, and its letters meet other words' by chance. */
const ADDRESS = /(?:https?:\/\/|\bwww\.|pic\.twitter\.com\/)\S+/giu;

/** The line under a post that is passed on, "— Anna Veresh (@averesh) May 4, 2026": who and when, and not what about. */
const SIGNATURE = /\s[—–-]{1,2}\s*[^—–\n]{1,60}?\(@\w+\)[\s,]*\p{L}+\.? \d{1,2},? \d{4}\s*$/u;
/** Between the words that a hashtag runs together: "#SaveTheDam". */
const WITHIN_HASHTAG = /(?<=#\w*\p{Ll})(?=\p{Lu})/gu;

const CYRILLIC = /\p{Script=Cyrillic}/u;

export interface Passage {
  text: string;
  /** What stands around the text and tells its subject: the title, the sentence before. */
  context: string;
  /** Passages of other languages than the query's are set against it by numbers, names and a dictionary, too. */
  language?: LanguageCode;
}

/** Passages made ready to be asked about again and again. */
export interface PassageIndex {
  words: TermIndex;
  /** The words of the texts alone, without what stands around them. */
  own: TermIndex;
  grams: TermIndex;
  passages: readonly Passage[];
  stopWords: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Words in `stopWords` (folded) are too common to count. */
export function indexPassages(passages: readonly Passage[], stopWords = NO_WORDS): PassageIndex {
  const wholes = passages.map(whole);
  return {
    words: termIndex(wholes.map((text) => stemsOf(text, stopWords))),
    own: termIndex(passages.map(({ text }) => stemsOf(withoutAddresses(text), stopWords))),
    grams: termIndex(mapEach(wholes, (text) => gramsOf(text))),
    passages,
    stopWords,
  };
}

/** The relevance of each passage of an index to a query, in order: 0 upward, comparable within one answer only. */
export function relevanceIn(index: PassageIndex, query: Passage): number[] {
  const { words, own, grams, passages, stopWords } = index;
  const stems = (text: string) => stemsOf(text, stopWords);
  const scores = bm25(queryWords(query, stopWords), words);
  const byGrams = bm25(queryGrams(query), grams);
  const byOwn = bm25(weighted({ text: query.text, context: '' }, stems), own);
  const byBridge = acrossLanguages(query, passages);
  return scores.map(
    (score, i) =>
      score + GRAMS_WEIGHT * (byGrams[i] ?? 0) + OWN_WEIGHT * (byOwn[i] ?? 0) + (byBridge?.get(i) ?? 0),
  );
}

/** The relevance of the passages in other languages, by their places; null where there are none. */
function acrossLanguages(query: Passage, passages: readonly Passage[]): Map<number, number> | null {
  const { language } = query;
  const foreign = [...passages.entries()].filter(
    ([, other]) => language !== undefined && other.language !== undefined && other.language !== language,
  );
  if (language === undefined || foreign.length === 0) return null;
  const asked = weighted(query, (text) => bridgeTerms(text, language));
  const index = termIndex(
    foreign.map(([, passage]) => bridgeTerms(whole(passage), passage.language ?? '')),
    asked,
  );
  const scores = bm25(asked, index);
  const isCyrillic = CYRILLIC.test(query.text);
  const weightOf = ({ text }: Passage) =>
    isCyrillic && CYRILLIC.test(text) ? KINDRED_WEIGHT : BRIDGE_WEIGHT;
  return new Map(foreign.map(([place, passage], i) => [place, weightOf(passage) * (scores[i] ?? 0)]));
}

/** The same for passages that are asked about once: only what the query asks for is kept of them. */
export function relevanceTo(query: Passage, passages: readonly Passage[], stopWords = NO_WORDS): number[] {
  const wholes = passages.map(whole);
  const words = queryWords(query, stopWords);
  const index: PassageIndex = {
    words: termIndex(
      wholes.map((text) => stemsOf(text, stopWords)),
      words,
    ),
    own: termIndex(
      passages.map(({ text }) => stemsOf(withoutAddresses(text), stopWords)),
      words,
    ),
    grams: termIndex(
      mapEach(wholes, (text) => gramsOf(text)),
      queryGrams(query),
    ),
    passages,
    stopWords,
  };
  return relevanceIn(index, query);
}

/** The stems of a text's words in order, without stop words. */
export function stemsOf(text: string, stopWords = NO_WORDS): string[] {
  return wordsOf(text)
    .filter(({ folded }) => !stopWords.has(folded))
    .map(({ stem }) => stem);
}

function whole({ text, context }: Passage): string {
  return withoutAddresses(`${context} ${text}`);
}

/** A text without web addresses, the words that a hashtag runs together parted. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, ' ').replace(WITHIN_HASHTAG, ' ');
}

function queryWords(query: Passage, stopWords: ReadonlySet<string>): Map<string, number> {
  return weighted(query, (text) => stemsOf(text, stopWords));
}

/** A query that denies something asks for what was said of it, and not for other denials. */
function queryGrams(query: Passage): Map<string, number> {
  const without = negationWords(query.language);
  return weighted(query, (text) => gramsOf(text, without));
}

/** A query's terms by how often they stand in its text, and more lightly in what stands around it. */
function weighted(
  { text, context }: Passage,
  termsOf: (text: string) => Iterable<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (terms: Iterable<string>, weight: number) => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  const plain = withoutAddresses(text);
  const signature = SIGNATURE.exec(plain);
  count(termsOf(plain.slice(0, signature?.index)), 1);
  count(termsOf(signature?.[0] ?? ''), SIGNATURE_WEIGHT);
  count(termsOf(withoutAddresses(context)), CONTEXT_WEIGHT);
  for (const [term, times] of counts) counts.set(term, (times * (K3 + 1)) / (times + K3));
  return counts;
}

/** The character 4-grams of a folded text without some words, running over the bounds of the others. */
function* gramsOf(text: string, without = NO_WORDS): Iterable<string> {
  const words = foldText(text).split(' ');
  const folded = ` ${words.filter((word) => !without.has(word)).join(' ')} `;
  for (let at = 0; at + GRAM <= folded.length; at++) yield folded.slice(at, at + GRAM);
}

/** Maps one item at a time, so that the 4-grams of all passages never stand in memory together. */
function* mapEach<Item, Result>(items: Iterable<Item>, map: (item: Item) => Result): Iterable<Result> {
  for (const item of items) yield map(item);
}
