import { stemsOf } from '../../compare/relevance.ts';
import { languageByCode } from '../../language/languages.ts';
import type { CheckedClaim } from '../../views/statement.ts';
import { placedArticle } from '../placed.ts';
import type { ArticleRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { claimsTerm } from '../search/search-entries.ts';

/** Claims of one speaker that are looked at, the latest first: nobody has been checked so often. */
const MOST_CLAIMS = 1_000;
/** How many are shown. */
const SHOWN = 3;
/** What part of the shorter one's words both must have, and how many at least. */
const LEAST_PART = 0.5;
const LEAST_WORDS = 3;

/**
 * What fact-checkers found of claims by the same speaker that say what a statement says, whenever it was claimed; the most
 * alike first. Runs inside a transaction.
 */
export async function checkedClaims(
  record: RecordDatabase,
  { statement }: StatementRow,
  article: ArticleRow,
): Promise<CheckedClaim[]> {
  const { speakerId } = statement;
  if (speakerId === null) return [];
  const entries = await record.searchEntries
    .where('terms')
    .equals(claimsTerm(speakerId))
    .reverse()
    .limit(MOST_CLAIMS)
    .toArray();
  if (entries.length === 0) return [];
  const rows = await record.statements.bulkGet(entries.map(({ id }) => id));
  const stems = stemsIn(statement.text, article);
  const alike = rows
    .flatMap((row) => (row && row.statement.id !== statement.id ? row.statement : []))
    .map((claim) => ({ claim, part: sharedPart(stems, stemsIn(claim.text, article)) }))
    .filter(({ part }) => part >= LEAST_PART)
    .sort((a, b) => b.part - a.part)
    .slice(0, SHOWN);
  const articles = await record.articles.bulkGet(alike.map(({ claim }) => claim.articleId));
  return alike.flatMap(({ claim }, i) => {
    const where = articles[i];
    return where && claim.check ? [{ claim, check: claim.check, article: placedArticle(where) }] : [];
  });
}

function stemsIn(text: string, { language }: ArticleRow): Set<string> {
  return new Set(stemsOf(text, languageByCode(language)?.stopWords));
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared < LEAST_WORDS ? 0 : shared / Math.min(a.size, b.size);
}
