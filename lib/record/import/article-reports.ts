import type { Instant } from '../../model.ts';
import { type Named, rowsById } from '../recording/record-statements.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { type NamedIn, speakerKey } from '../speakers/speakers.ts';
import type { ImportHold } from './import-hold.ts';
import { foundSpeaker, newArticle } from './imported-rows.ts';
import type { PreparedStatement } from './prepare.ts';

/** What a batch of a file tells of articles, beside what is on record of them. All run inside a transaction. */

/** An article on record, and its text. */
export interface Known {
  article: ArticleRow;
  text: string;
}

/** Those of some articles that are on record. */
export async function articlesKnown(
  { articles, texts }: RecordDatabase,
  ids: ReadonlySet<string>,
): Promise<Map<string, Known>> {
  const rows = (await articles.bulkGet([...ids])).filter((row) => row !== undefined);
  const bodies = await texts.bulkGet(rows.map(({ id }) => id));
  return new Map(rows.map((article, i) => [article.id, { article, text: bodies[i]?.text ?? '' }]));
}

/** Those that are not on record; an article that is not has none that is. */
export async function notOnRecord(
  { statements }: RecordDatabase,
  all: readonly PreparedStatement[],
  known: ReadonlyMap<string, Known>,
): Promise<PreparedStatement[]> {
  const asked = all.filter(({ articleId }) => known.has(articleId)).map(({ id }) => id);
  const found = await statements.bulkGet(asked);
  const onRecord = new Set(found.map((row) => row?.statement.id));
  return all.filter(({ id }) => !onRecord.has(id));
}

/** What a batch reports from one article. */
export interface ReportedArticle {
  article: ArticleRow;
  text: string;
  isKnown: boolean;
  /** Whom the article has named before: as when it is read, who that was stays who it was. */
  named: ReadonlyMap<string, Named>;
  own: readonly PreparedStatement[];
}

/** What is to be reported of an article. */
export async function reportsOf(
  record: RecordDatabase,
  own: readonly [PreparedStatement, ...PreparedStatement[]],
  known: Known | null,
  id: string,
  { finder, decisions }: ImportHold,
  now: Instant,
): Promise<ReportedArticle> {
  const named = new Map<string, Named>();
  if (!known) return { article: newArticle(id, own[0].imported, now), text: '', isKnown: false, named, own };
  for (const { statement, namedId } of (await rowsById(record, id)).values())
    if (statement.speaker && statement.speakerId)
      named.set(speakerKey(statement.speaker), {
        namedId: namedId ?? statement.speakerId,
        speakerId: statement.speakerId,
      });
  for (const [key, to] of decisions.partedIn(id)) named.set(key, finder.named(to));
  return { ...known, isKnown: true, named, own };
}

/** The speakers of an article whom it has not named before. */
export function unknownIn({ article, named, own }: ReportedArticle): NamedIn[] {
  return own.flatMap(({ imported }) => {
    const speaker = foundSpeaker(imported, 0);
    return speaker && !named.has(speakerKey(speaker)) ? { article, speaker } : [];
  });
}
