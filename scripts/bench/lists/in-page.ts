import { groupBy } from '../../../lib/group-by.ts';
import type { Annotation, Said, Statement, Verdict } from '../../../lib/model.ts';
import { openRecord } from '../../../lib/record/opening/open-record.ts';
import { blockOf, RECALL_BLOCK_SIZE, recallEntry } from '../../../lib/record/recall/recall-block.ts';
import {
  type ArticleRow,
  isLeading,
  type RecallBlockRow,
  type SpeakerRow,
  type StatementRow,
} from '../../../lib/record/rows.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { searchRow } from '../../../lib/record/search/search-entries.ts';
import { spokenRows } from '../../../lib/record/spoken-anew.ts';

/**
 * Runs inside a page of the extension: fills the record with rows for long lists. Every article holds a statement of
 * the one who says much and one, annotated, of somebody who says nothing else; so each list has as many rows as there
 * are articles. What it is recalled by is left empty but for the days.
 */

const NOW = '2026-01-01T00:00:00.000Z';
const AT_A_TIME = 5_000;
/** The speaker of half of all statements. */
const TALKER = 'talker';
const VERDICTS: readonly Verdict[] = ['true', 'half-true', 'false', 'misleading'];

interface MadeUp {
  articles: ArticleRow[];
  speakers: SpeakerRow[];
  statements: StatementRow[];
  annotations: Annotation[];
}

const numbered = (n: number): string => String(n).padStart(6, '0');

function dayOf(n: number): string {
  return new Date(Date.UTC(2010, 0, 1) + (n % 5_500) * 86_400_000).toISOString().slice(0, 10);
}

function speakerRow(id: string, name: string): SpeakerRow {
  return {
    speaker: { id, name, names: { en: name }, keys: [], roles: { en: 'warden of the dam' }, sort: 'person' },
    rolesAsOf: {},
    words: name.toLowerCase().split(' '),
  };
}

function statementRow(article: ArticleRow, speakerId: string, n: number, text: string): StatementRow {
  const day = article.published ?? '';
  const said: Said = { from: day, to: day, precision: 'day', basis: 'published' };
  const id = `${article.id}:${speakerId}:0`;
  const statement: Statement = {
    ...{ id, articleId: article.id, speakerId, speaker: null, articleVersion: 1, prefix: '', suffix: '' },
    ...{ firstRead: NOW, start: n % 2, end: text.length, text, kind: n % 3 === 0 ? 'indirect' : 'direct' },
    ...{ cue: null, said, recalled: false },
  };
  const first = { from: day, to: day };
  return { statement, contentKey: id, before: '', standing: { leads: speakerId, first, block: 0 } };
}

function annotationOf(statementId: string, n: number): Annotation {
  return {
    statementId,
    verdict: VERDICTS[n % VERDICTS.length] ?? null,
    attribution: null,
    consistency: null,
    note: n % 2 === 0 ? '' : `The *gauge* at lock ${n % 40} says **otherwise**.`,
    tags: n % 5 === 0 ? ['water'] : [],
    sources: [],
    created: NOW,
    updated: new Date(Date.parse(NOW) + n * 1000).toISOString(),
  };
}

function madeUp(from: number, to: number): MadeUp {
  const rows: MadeUp = { articles: [], speakers: [], statements: [], annotations: [] };
  for (let n = from; n < to; n++) {
    const article: ArticleRow = {
      ...{
        id: `a${numbered(n)}`,
        address: `https://daily.example/${n}`,
        title: `News of the dam, number ${n}`,
      },
      ...{ publisher: `The Daily Example ${n % 40}`, byline: null, published: dayOf(n), language: 'en' },
      ...{ version: 1, textHash: '', firstRead: NOW, lastRead: NOW },
    };
    const speaker = speakerRow(`s${numbered(n)}`, `Anna Berg ${numbered(n)}`);
    const words = ' and of the water behind the dam'.repeat(1 + (n % 9));
    const own = statementRow(
      article,
      speaker.speaker.id,
      n,
      `Statement number ${n} speaks of the wall${words}`,
    );
    rows.articles.push(article);
    rows.speakers.push(speaker);
    rows.statements.push(
      own,
      statementRow(article, TALKER, n + 1, `Remark number ${n} speaks of the lock${words}`),
    );
    rows.annotations.push(annotationOf(own.statement.id, n));
  }
  return rows;
}

/** What a speaker's statements are counted by: a block for each of the few, one for each stretch of the talker's. */
function blocksOf(statements: readonly StatementRow[]): RecallBlockRow[] {
  const bySpeaker = groupBy(statements.filter(isLeading), ({ standing }) => standing.leads);
  return [...bySpeaker].flatMap(([speakerId, rows]) => {
    const entries = rows.map(({ statement: { id }, standing }) =>
      recallEntry(id, standing.first, '', '', 'en'),
    );
    const blocks: RecallBlockRow[] = [];
    for (let at = 0; at < entries.length; at += RECALL_BLOCK_SIZE) {
      const n = Number(rows[at]?.statement.articleId.slice(1));
      blocks.push(blockOf(speakerId, n, entries.slice(at, at + RECALL_BLOCK_SIZE)));
    }
    return blocks;
  });
}

async function put(record: RecordDatabase, { articles, speakers, statements, annotations }: MadeUp) {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const entries = statements.map(({ statement }) => searchRow(statement, articleOf.get(statement.articleId)));
  await record.dexie.transaction('rw', record.dexie.tables, async () => {
    await record.articles.bulkPut(articles);
    await record.speakers.bulkPut(speakers);
    await record.statements.bulkPut(statements);
    await record.spoken.bulkPut(spokenRows(statements, articleOf));
    await record.searchEntries.bulkPut(entries);
    await record.annotations.bulkPut(annotations);
    await record.recallBlocks.bulkPut(blocksOf(statements));
  });
}

/** Fills the record so that every list has so many rows. */
async function fill(rows: number): Promise<void> {
  const record = openRecord();
  await record.speakers.put(speakerRow(TALKER, 'Zeno Talker'));
  for (let from = 0; from < rows; from += AT_A_TIME) {
    const to = Math.min(rows, from + AT_A_TIME);
    await put(record, madeUp(from, to));
    console.log(`${to} of ${rows}`);
  }
  record.dexie.close();
}

Object.assign(globalThis, { listBench: { fill } });
