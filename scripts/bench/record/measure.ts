import { mergeSpeakers } from '../../../lib/record/merging/merging.ts';
import { moveStatements } from '../../../lib/record/merging/moving.ts';
import { openRecord } from '../../../lib/record/opening/open-record.ts';
import { recordArticle } from '../../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { findStatements, statementsAt } from '../../../lib/record/search/find-statements.ts';
import { searchRecord } from '../../../lib/record/search/search.ts';
import { spokenBy } from '../../../lib/record/spoken.ts';
import { statementsBy } from '../../../lib/record/statements-of.ts';
import { timelineOf } from '../../../lib/record/timeline/timeline.ts';
import { articleIds, articlesOfIds, newestArticles } from '../../../lib/record/views/list-articles.ts';
import { speakerIds, speakersOfIds } from '../../../lib/record/views/list-speakers.ts';
import { articleOnPage } from '../../../lib/record/views/page-view.ts';
import { speakerArticles } from '../../../lib/record/views/speaker-articles.ts';
import { speakerStudy } from '../../../lib/record/views/speaker-study.ts';
import { speakerView } from '../../../lib/record/views/speaker-view.ts';
import { statementView } from '../../../lib/record/views/statement-view.ts';
import { madeUpArticle, STATEMENTS_AN_ARTICLE } from './made-up.ts';
import { speakerId, speakerRows } from './rows.ts';

/** Times what readers wait for, inside a page of the extension. Times are in milliseconds. */

/** In the page's own storage: how many times this profile was measured; articles recorded then are on record. */
const RUNS = 'runs';
const ARTICLES_RECORDED = 40;
/** Rows that a list asks for at a time. */
const ROWS_SHOWN = 30;

/** Times by what was done, and what the others need to know. */
export interface Measured {
  times: Record<string, number[]>;
  /** Id of a statement of the speaker who has very many. */
  large: string;
  /** Bytes on disk. */
  usage: number;
}

export async function measure(size: number): Promise<Measured> {
  const record = openRecord();
  const typical = Array.from({ length: 30 }, (_, n) => speakerId(1 + Math.floor((n * size) / 50 / 31)));
  const latest: string[] = [];
  for (const speaker of typical) latest.push(await latestOf(record, speaker));
  const large = await latestOf(record, speakerId(0));
  const words = await wordsSearched(record);
  const all: Record<string, number[]> = {};
  const time = async (name: string, count: number, work: (n: number) => Promise<unknown>) => {
    const own: number[] = [];
    for (let n = 0; n < count; n++) own.push(await timed(() => work(n)));
    all[name] = own;
    console.log(`${name}: ${own.map((ms) => ms.toFixed(1)).join(' ')}`);
  };
  await time('recallTypical', 30, (n) => statementView(record, latest[n] ?? ''));
  await time('getAllTypical', 30, (n) => allOf(record, typical[n] ?? ''));
  await time('recallLarge', 7, () => statementView(record, large));
  await time('getAllLarge', 3, () => allOf(record, speakerId(0)));
  await time('search', words.length, (n) => searchRecord(record, { text: words[n] ?? '' }));
  await time('searchPrefix', words.length, (n) =>
    searchRecord(record, { text: (words[n] ?? '').slice(0, -2) }),
  );
  const articles = size / STATEMENTS_AN_ARTICLE;
  const recorded = Number(localStorage.getItem(RUNS) ?? 0) * ARTICLES_RECORDED;
  await time('recordArticle', ARTICLES_RECORDED, (n) => {
    const { article, found } = madeUpArticle(articles + recorded + n, size);
    return recordArticle(record, article, found, '2026-01-02T00:00:00.000Z');
  });
  localStorage.setItem(RUNS, String(recorded / ARTICLES_RECORDED + 1));
  await time('pageTypical', 7, (n) => articleOnPage(record, idOfArticle(latest[n] ?? '')));
  await time('pageLarge', 7, () => articleOnPage(record, idOfArticle(large)));
  await time('findAll', 3, () => firstRows(record, ''));
  await time('findWords', words.length, (n) => firstRows(record, words[n] ?? ''));
  await time('speakersList', 3, async () => {
    const ids = await speakerIds(record, '');
    return speakersOfIds(record, ids.slice(0, ROWS_SHOWN));
  });
  await time('articlesList', 3, async () => {
    const { ids } = await newestArticles(record);
    return articlesOfIds(record, ids.slice(0, ROWS_SHOWN));
  });
  await time('articlesAll', 3, () => articleIds(record, ''));
  await time('speakersByAmount', 3, () => speakerIds(record, '', 'most'));
  await time('speakerPage', 10, (n) => speakerPage(record, typical[n] ?? ''));
  await time('speakerPageLarge', 3, () => speakerPage(record, speakerId(0)));
  await time('speakerArticlesLarge', 3, () => speakerArticles(record, speakerId(0), 0));
  return { times: all, large, usage: (await navigator.storage.estimate()).usage ?? 0 };
}

/** A search's list in the library: where all that fits stands, and the first rows. */
async function firstRows(record: RecordDatabase, text: string): Promise<void> {
  const { places } = await findStatements(record, { text });
  await statementsAt(record, places.slice(0, ROWS_SHOWN));
}

/** What a speaker's page asks for when it is opened. */
async function speakerPage(record: RecordDatabase, speaker: string): Promise<void> {
  await Promise.all([
    speakerView(record, speaker, null),
    timelineOf(record, speaker),
    speakerStudy(record, speaker),
    speakerArticles(record, speaker, 0),
  ]);
}

/** Makes one speaker of two who each have half of what the large one has; answers how long it took. */
export async function merge(size: number): Promise<{ ms: number; moved: number }> {
  const record = openRecord();
  const rows = await allOf(record, speakerId(0));
  const moved = rows.slice(0, rows.length / 2);
  const other = speakerRows(size)[1];
  if (!other) throw new Error('there is one speaker only');
  const half = { ...other.speaker, id: 'half' };
  await record.speakers.put({ ...other, speaker: half });
  await record.dexie.transaction('rw', record.dexie.tables, async () =>
    moveStatements(record, moved, () => ({ speakerId: 'half', namedId: 'half' })),
  );
  const ms = await timed(() => mergeSpeakers(record, speakerId(0), 'half', '2026-01-03T00:00:00.000Z'));
  return { ms, moved: moved.length };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A common word, and pairs of words that stand in some statements. */
async function wordsSearched({ statements }: RecordDatabase): Promise<string[]> {
  const sample = await statements.limit(400).toArray();
  const pairs = Array.from({ length: 10 }, (_, n) => sample[n * 37]?.statement.text.split(' ').slice(2, 4));
  return ['мост', ...pairs.map((words) => words?.join(' ') ?? '')];
}

/** All rows of a speaker, as an index gives them: what reading them costs at the least where they lie scattered. */
function allOf(record: RecordDatabase, speaker: string) {
  return statementsBy(record, speaker).toArray();
}

/** The latest statement of a speaker, of whom everything else is earlier. */
async function latestOf(record: RecordDatabase, speaker: string): Promise<string> {
  return (await spokenBy(record, speaker).last())?.row.statement.id ?? '';
}

/** A statement's id begins with its article's. */
const idOfArticle = (statementId: string): string => statementId.split(':')[0] ?? '';
