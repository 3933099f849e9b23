import { groupBy } from '../../group-by.ts';
import type { Article, Statement } from '../../model.ts';
import type { DeniedStatement, SpeakerOnPage } from '../../views/page.ts';
import type { PaintedStatement } from '../../views/reading.ts';
import { deniedStatements } from '../corrections/correction-views.ts';
import { placedArticle, placeStatement } from '../placed.ts';
import { reading } from '../reading.ts';
import { countEarlier } from '../recall/recall.ts';
import { annotationsOf, reportsOf } from '../reports.ts';
import { isLeading, type LeadingRow, leaderIdOf, type StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { shownSpeaker } from '../speakers/shown-speaker.ts';
import { firstDayOf } from '../spoken.ts';
import { statementsOfArticle } from '../statements-of.ts';
import { offersFor } from './offers.ts';

/** An article's statements as the popup shows them, by speaker. */
export interface ArticleOnPage {
  article: Article;
  speakers: SpeakerOnPage[];
  denied: DeniedStatement[];
}

/** What the content script paints: the statements of the article's present text, in order of place. */
export function paintedStatements(record: RecordDatabase, articleId: string): Promise<PaintedStatement[]> {
  return reading(record, async () => {
    const page = await readPage(record, articleId);
    const painted = page.rows.map(({ statement }, i) => ({
      id: statement.id,
      spans: statement.parts ?? [{ start: statement.start, end: statement.end }],
      kind: statement.kind,
      earlier: page.earlier[i] ?? 0,
      annotated: page.annotations[i] !== undefined,
      verdict: page.annotations[i]?.verdict ?? null,
    }));
    // A claim is a fact-checker's own wording, and what no text has held stands beside it: neither can be painted.
    return painted.filter(
      ({ kind, spans }) => kind !== 'claim' && spans.some(({ start, end }) => end > start),
    );
  });
}

/**
 * The statements of the article's present text, and of its page beside the text, by speaker, in order of place; null where
 * it is not on record.
 */
export function articleOnPage(record: RecordDatabase, articleId: string): Promise<ArticleOnPage | null> {
  return reading(record, async () => {
    const article = await record.articles.get(articleId);
    const text = await record.texts.get(articleId);
    if (!article || !text) return null;
    const page = await readPage(record, articleId);
    const bySpeaker = groupBy(page.rows.keys(), (i) => groupOf(page.rows[i]?.statement));
    const speakers: SpeakerOnPage[] = [];
    for (const places of bySpeaker.values()) {
      const statements = places.flatMap((i) => {
        const row = page.rows[i];
        if (!row) return [];
        const placed = placeStatement(row.statement, placedArticle(article), page.annotations[i]);
        return { placed, earlier: page.earlier[i] ?? 0 };
      });
      speakers.push(await speakerOnPage(record, article.language, statements));
    }
    const denied = await deniedStatements(record, article);
    return { article: { ...article, text: text.text }, speakers, denied };
  });
}

interface PageRows {
  rows: StatementRow[];
  /** By place in `rows`. */
  earlier: number[];
  annotations: (PlacedAnnotation | undefined)[];
}

type PlacedAnnotation = NonNullable<Parameters<typeof placeStatement>[2]>;

async function readPage(record: RecordDatabase, articleId: string): Promise<PageRows> {
  const article = await record.articles.get(articleId);
  const all = await statementsOfArticle(record, articleId).toArray();
  const rows = all
    .filter(
      ({ statement: { articleVersion, kind } }) =>
        articleVersion === article?.version || (articleVersion === 0 && kind !== 'claim'),
    )
    .sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end);
  const reports = await reportsOf(record, rows);
  const annotations = await annotationsOf(record, reports);
  const leaders = new Map(
    [...reports.values()]
      .flat()
      .filter(isLeading)
      .map((row) => [row.statement.id, row]),
  );
  const counts = new Map<string, number>();
  const earlier: number[] = [];
  for (const row of rows) earlier.push(await countOnce(record, leaders.get(leaderIdOf(row)), counts));
  return { rows, earlier, annotations: rows.map((row) => annotations.get(leaderIdOf(row))) };
}

/** Most statements of a page are of one day, so one count answers for many. */
async function countOnce(
  record: RecordDatabase,
  leader: LeadingRow | undefined,
  counts: Map<string, number>,
): Promise<number> {
  if (!leader) return 0;
  const key = `${leader.standing.leads} ${leader.standing.first.from}`;
  const count = counts.get(key) ?? (await countEarlier(record, leader));
  counts.set(key, count);
  return count;
}

async function speakerOnPage(
  record: RecordDatabase,
  language: string,
  statements: SpeakerOnPage['statements'],
): Promise<SpeakerOnPage> {
  const [first] = statements;
  const speakerId = first?.placed.statement.speakerId;
  const speaker = await shownSpeaker(record, speakerId ?? null);
  const [offer = null] = speaker ? await offersFor(record, speaker.id, 1) : [];
  const roles = statements.map(({ placed }) => placed.statement.speaker?.role);
  const earlier = Math.max(0, ...statements.map((statement) => statement.earlier));
  return {
    speaker,
    role: roles.find((role) => role !== undefined) ?? speaker?.roles[language] ?? null,
    statements,
    earlier,
    since: speakerId && earlier > 0 ? await firstDayOf(record, speakerId) : null,
    offer,
  };
}

/** Statements of one speaker stand together; without one on record, those that the article ascribes to one name. */
function groupOf(statement: Statement | undefined): string {
  return statement?.speakerId ?? `named ${statement?.speaker?.name ?? ''}`;
}
