import { type Passage, relevanceTo, stemsOf } from '../../compare/relevance.ts';
import { mayDifferFrom } from '../../compare/shift/may-differ.ts';
import type { SpokenRow } from '../rows.ts';
import { compareText } from '../said-order.ts';

/** Puts what a speaker said before in the order in which a reader of a statement would want to see it. */

/** The statement read. */
export interface Query extends Passage {
  articleId: string;
}

export interface Recalled extends SpokenRow {
  /** 0 upward; comparable within one answer only. */
  relevance: number;
}

/** Part of the best's relevance by which one is not more relevant than another: the later one goes before. */
const HARDLY_MORE = 0.01;

/** What may differ from the words read is what a reader looks for: of two as near the subject it goes before. */
const DIFFERS_WEIGHT = 1.3;
/** Only among the most relevant is it asked which may differ. */
const ASKED_TO_DIFFER = 20;

/** The most relevant first, the latest first among the equally relevant. */
export function rankRows(
  rows: readonly SpokenRow[],
  query: Query,
  stopWords: ReadonlySet<string> | undefined,
): Recalled[] {
  if (rows.length === 0) return [];
  const asked = new Set(stemsOf(query.text, stopWords));
  const passages = rows.map(({ row: { statement, before }, article: { title, language } }) => {
    // The title of the very article being read is shared by all in it, and the sentence before may be the one read.
    const isSameArticle = statement.articleId === query.articleId;
    // Nor does the sentence before tell what words are about that share none with those read: it may report another's.
    const isOnIt =
      language !== query.language || stemsOf(statement.text, stopWords).some((stem) => asked.has(stem));
    const context = isSameArticle ? '' : `${title} ${isOnIt ? before : ''}`;
    return { text: statement.text, context, language };
  });
  const relevance = relevanceTo(query, passages, stopWords);
  const step = HARDLY_MORE * Math.max(...relevance);
  const recalled = rows.map((row, i) => ({ ...row, relevance: relevance[i] ?? 0 }));
  return inOrder(differingFirst(inOrder(recalled, step), query), step);
}

/** Moves up the first that may differ; more of the same need not go before other things. */
function differingFirst(recalled: readonly Recalled[], { text, language }: Query): Recalled[] {
  const differs = language === undefined ? () => false : mayDifferFrom({ text, language });
  const first = recalled
    .slice(0, ASKED_TO_DIFFER)
    .find(({ row, article }) => differs({ text: row.statement.text, language: article.language }));
  return recalled.map((one) => (one === first ? { ...one, relevance: one.relevance * DIFFERS_WEIGHT } : one));
}

function inOrder(recalled: readonly Recalled[], step: number): Recalled[] {
  const steps = ({ relevance }: Recalled) => (step > 0 ? Math.round(relevance / step) : 0);
  return recalled.toSorted(
    (a, b) => steps(b) - steps(a) || compareText(b.row.standing.first.to, a.row.standing.first.to),
  );
}
