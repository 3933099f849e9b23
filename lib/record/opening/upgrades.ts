import type { Table } from 'dexie';
import { blockOf, entriesOf, withBridge } from '../recall/recall-block.ts';
import type { ArticleRow, RecallBlockRow, SearchRow, SpeakerRow, StatementRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import { putEntries, searchRow } from '../search/search-entries.ts';
import { nameKeys, nameWords } from '../speakers/speaker-names.ts';
import { countJoined, spokenRows } from '../spoken-anew.ts';

/** What upgraders do to the rows of an older version. Each runs inside the upgrade: all of it or nothing. */

/**
 * Version 2: every speaker gets the keys that today's rules make of the names on record, beside those it had. Without
 * them a speaker recorded before would not be found by a name that only the newer rules join.
 */
export async function renewSpeakerKeys(speakers: Table<SpeakerRow>): Promise<void> {
  await speakers.toCollection().modify(({ speaker }) => {
    const names = Object.entries(speaker.names);
    const keys = names.flatMap(([language, name]) => nameKeys({ name, sort: speaker.sort }, language));
    speaker.keys = [...new Set([...speaker.keys, ...keys])].sort();
  });
}

/** Statements that are read at a time: an upgrade must not hold the whole record in memory. */
const AT_A_TIME = 1000;

/** Versions 3 and 4: every statement on record is entered into what the record is searched by, as it is done today. */
export async function enterAll(
  statements: Table<StatementRow, string>,
  articles: Table<ArticleRow, string>,
  entries: Table<SearchRow, number>,
): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await statements.where(':id').above(after).limit(AT_A_TIME).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.statement.id;
    const known = await articlesIn(articles, rows);
    await putEntries(
      entries,
      rows.map(({ statement }) => searchRow(statement, known.get(statement.articleId))),
    );
  }
}

async function articlesIn(articles: Table<ArticleRow, string>, rows: readonly StatementRow[]) {
  const ids = [...new Set(rows.map(({ statement }) => statement.articleId))];
  return new Map((await articles.bulkGet(ids)).map((article) => [article?.id, article]));
}

/** Version 4: every statement that leads is entered into what its speaker said. */
export async function enterAllSpoken(
  tables: Pick<RecordDatabase, 'statements' | 'articles' | 'spoken'>,
): Promise<void> {
  const { statements, articles, spoken } = tables;
  for (let after = ''; ; ) {
    const rows = await statements.where(':id').above(after).limit(AT_A_TIME).toArray();
    const last = rows.at(-1);
    if (!last) break;
    after = last.statement.id;
    await spoken.bulkPut(spokenRows(rows, await articlesIn(articles, rows)));
  }
  await countJoined(tables);
}

/** Version 4: every speaker gets the words that the reader finds it by. */
export async function enterNames(speakers: Table<SpeakerRow>): Promise<void> {
  await speakers.toCollection().modify((row) => {
    row.words = nameWords(row.speaker);
  });
}

/** As versions 1 to 3 kept it: without days of its own, and the ids apart. */
export type RecallBlockRow3 = Omit<RecallBlockRow, 'ids' | 'earliest' | 'latest' | 'dated' | 'size'> & {
  ids: string[];
};

/** Version 4: recall blocks are read faster, are found by their days, and hold the terms that meet other languages. */
export async function renewRecallBlocks(
  blocks: Table<RecallBlockRow3 | RecallBlockRow, [string, number]>,
  statements: Table<StatementRow, string>,
  articles: Table<ArticleRow, string>,
): Promise<void> {
  for (const key of await blocks.toCollection().primaryKeys()) {
    const block = await blocks.get(key);
    if (!block || typeof block.ids === 'string') continue;
    const rows = await statements.bulkGet(block.ids);
    const known = await articles.bulkGet(rows.map((row) => row?.statement.articleId ?? ''));
    const entries = entriesOf({ ...block, ids: block.ids.join('\n'), size: block.ids.length });
    const renewed = entries.map((entry, i) =>
      withBridge(entry, rows[i]?.statement.text ?? '', known[i]?.language),
    );
    await blocks.put(blockOf(block.speakerId, block.n, renewed));
  }
}
