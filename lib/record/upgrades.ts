import type { Table } from 'dexie';
import type { ArticleRow, SearchRow, SpeakerRow, StatementRow } from './rows.ts';
import { putEntries, searchRow } from './search-entries.ts';
import { nameKeys, nameWords } from './speaker-names.ts';

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

/** Version 3: every statement on record is entered into what the record is searched by. */
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
    const ids = [...new Set(rows.map(({ statement }) => statement.articleId))];
    const known = new Map((await articles.bulkGet(ids)).map((article) => [article?.id, article]));
    await putEntries(
      entries,
      rows.map(({ statement }) => searchRow(statement, known.get(statement.articleId))),
    );
  }
}

/** Version 4: every speaker gets the words that the reader finds it by. */
export async function enterNames(speakers: Table<SpeakerRow>): Promise<void> {
  await speakers.toCollection().modify((row) => {
    row.words = nameWords(row.speaker);
  });
}
