import Dexie from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import type { ArticleText, FoundSpeaker, FoundStatement, Said } from '../../../lib/model.ts';
import { openRecord } from '../../../lib/record/opening/open-record.ts';
import { recordArticle } from '../../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';

/** Invented articles, put together by hand so that these tests do not depend on the extractor. */

// Node has no IndexedDB; Dexie lets it be given.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let databases = 0;

/** A record of its own for one test. */
export function emptyRecord(): RecordDatabase {
  return openRecord(`test-${databases++}`);
}

export interface Quote {
  text: string;
  by?: string | null;
  role?: string;
  sort?: FoundSpeaker['sort'];
  /** When the text dates it; else the article's own date stands in. */
  said?: Said | null;
}

export interface Reading {
  article: ArticleText;
  found: FoundStatement[];
}

export function day(from: string, to = from, basis = 'then'): Said {
  return { from, to, precision: from === to ? 'day' : 'about', basis };
}

/** An article in which each quote is a paragraph, followed by who said it. */
export function reading(address: string, quotes: Quote[], about: Partial<ArticleText> = {}): Reading {
  const { published = '2025-11-08', language = 'en' } = about;
  const found: FoundStatement[] = [];
  let text = 'On the day there was news.';
  for (const quote of quotes.map(withSpeaker)) {
    text += '\n\n“';
    const start = text.length;
    text += quote.text;
    found.push(foundStatement(quote, start, published));
    text += `”, said ${quote.by ?? 'somebody'}.`;
  }
  const article: ArticleText = {
    address: `https://${address}`,
    title: 'News of the day',
    publisher: address.split('/')[0] ?? '',
    byline: null,
    published,
    language,
    text,
    ...about,
  };
  return { article: { ...article, text }, found };
}

/** Unless told otherwise, the same person speaks. */
function withSpeaker(quote: Quote): Quote {
  return { by: 'Anna Berg', ...quote };
}

function foundStatement(quote: Quote, start: number, published: string | null): FoundStatement {
  const { by = null, sort = 'person', role } = quote;
  const end = start + quote.text.length;
  const mention = { start: end + 8, end: end + 8 + (by?.length ?? 0), text: by ?? '' };
  const said = quote.said === undefined ? published && { ...day(published), basis: 'published' } : quote.said;
  return {
    start,
    end,
    text: quote.text,
    kind: 'direct',
    speaker:
      by === null ? null : { name: by, mention, sort, confidence: 1, ...(role !== undefined && { role }) },
    cue: null,
    said: said || null,
    recalled: quote.said !== undefined && quote.said !== null,
  };
}

export const NOW = '2025-11-08T10:00:00.000Z';

/** Records a reading; answers the article's id. */
export function read(record: RecordDatabase, { article, found }: Reading, now = NOW): Promise<string> {
  return recordArticle(record, article, found, now);
}

/** Everything that is on record, for comparing one state with another. */
export async function contentsOf({ dexie }: RecordDatabase): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const table of dexie.tables) contents[table.name] = await table.toArray();
  return contents;
}
