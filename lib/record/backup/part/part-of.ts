import Dexie, { type Table } from 'dexie';
import { LIMITS } from '../../../limits.ts';
import type { PartScope } from '../../../messages/view.ts';
import type { PartSubject } from '../../../views/part-subject.ts';
import { statementsIn, subjectOf } from '../../export/scope.ts';
import type { CorrectionRow } from '../../reader-rows.ts';
import { articleOfStatement, type RecordDatabase } from '../../schema.ts';
import { speakersOfRows } from '../../speakers/out-of-use.ts';
import type { KeptTable } from '../tables.ts';
import { annotationsBorne } from './annotations-borne.ts';
import { standingAlone } from './standings.ts';
import { whoIsWho } from './who-is-who.ts';

/** Gives the rows of a table, some at a time. */
export type EachRows = (table: KeptTable, take: (rows: readonly object[]) => Promise<void>) => Promise<void>;

/** Rows looked up at a time; an article's text may be two million characters long. */
const AT_A_TIME = 50;

/**
 * What of the record concerns some of its statements, so that they can be restored where the rest is not: their articles
 * with all texts, their speakers and who these are by the reader's decisions, annotations as they are now, corrections, and
 * answers on shifts among them. What an annotation was before stays here: whoever hands statements on need not know that
 * removed notes are still kept. Runs inside a transaction.
 */
export async function partOf(
  record: RecordDatabase,
  scope: PartScope,
): Promise<{ subject: PartSubject; each: EachRows }> {
  const statements = standingAlone(await statementsIn(record, scope)).sort((a, b) =>
    a.statement.id < b.statement.id ? -1 : 1,
  );
  const ids = statements.map(({ statement }) => statement.id);
  const chosen = new Set(ids);
  const articleIds = new Set([
    ...(scope.of === 'article' ? [scope.articleId] : []),
    ...ids.map(articleOfStatement),
  ]);
  const { decisions, speakerIds } = whoIsWho(
    await record.decisions.toArray(),
    [...speakersOfRows(statements), ...statements.flatMap(({ statement }) => statement.speakerId ?? [])],
    articleIds,
  );
  const answers = await record.shiftAnswers.toArray();
  const rows = {
    decisions,
    statements,
    annotations: await annotationsBorne(record, statements),
    annotationVersions: [],
    // What the reader has undone is theirs alone.
    undone: [],
    restoredSpeakers: [],
    corrections: await correctionsOf(record, scope, ids),
    shiftAnswers: answers.filter(({ about }) => about.every((id) => chosen.has(id))),
  };
  const name = await subjectOf(record, scope);
  return {
    subject: { of: scope.of, name: name?.slice(0, LIMITS.titleLength) ?? null },
    each: async (table, take) => {
      switch (table) {
        case 'speakers':
          return inStretches([...speakerIds].sort(), async (some) =>
            take(await present(record.speakers, some)),
          );
        case 'articles':
          return inStretches([...articleIds].sort(), async (some) =>
            take(await present(record.articles, some)),
          );
        case 'texts':
          return inStretches([...articleIds].sort(), async (some) => take(await present(record.texts, some)));
        case 'articleVersions':
          return inStretches([...articleIds].sort(), async (some) => take(await versionsOf(record, some)));
        default:
          return inStretches(rows[table], take);
      }
    },
  };
}

async function inStretches<Item>(
  items: readonly Item[],
  take: (some: readonly Item[]) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += AT_A_TIME) await take(items.slice(at, at + AT_A_TIME));
}

async function present<Row>(table: Table<Row, string>, ids: readonly string[]): Promise<Row[]> {
  const rows = await table.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

async function versionsOf({ articleVersions }: RecordDatabase, articleIds: readonly string[]) {
  const found = await Promise.all(
    articleIds.map((id) =>
      articleVersions.where('[articleId+version]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray(),
    ),
  );
  return found.flat();
}

/** The corrections of some statements; of a page, what the reader says is no statement as well. */
async function correctionsOf(
  { corrections }: RecordDatabase,
  scope: PartScope,
  ids: readonly string[],
): Promise<CorrectionRow[]> {
  if (scope.of === 'article') return corrections.where('articleId').equals(scope.articleId).toArray();
  return present(corrections, ids);
}
