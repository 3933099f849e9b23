import type { ArticleText, FoundStatement, Instant } from '../../model.ts';
import type { ImportedStatement } from '../../model-schema.ts';
import { guarded } from '../failure.ts';
import { type ArticleKeys, keysOf, recordKeyed } from '../recording/record-article.ts';
import type { ArticleRow } from '../rows.ts';
import type { RecordDatabase } from '../schema.ts';
import type { PreparedStatement } from './prepare.ts';
import { placeClaims, preparedClaims } from './record-claims.ts';

/** A page that was read from a file or fetched, not in a tab. */
export interface ReadPage {
  article: ArticleText;
  found: readonly FoundStatement[];
  /** Of its own fact-checks. */
  claims: readonly ImportedStatement[];
  /** Whether it is what the address shows now; else nobody knows how old it is. */
  isCurrent: boolean;
}

/** A page with the keys that it has on record: making them takes waits that no transaction outlives. */
export interface PreparedPage extends Omit<ReadPage, 'claims'> {
  keys: ArticleKeys;
  claims: readonly PreparedStatement[];
}

/** What recording a page would do: nothing where it is `known`, a new version of the article where it has `changed`. */
export type PageStanding = 'new' | 'known' | 'changed';

export async function preparePage({ claims, ...page }: ReadPage): Promise<PreparedPage> {
  return { ...page, keys: await keysOf(page.article), claims: await preparedClaims(claims) };
}

/** How a page stands to the record. Rejects with a RecordError. */
export async function standingOf(record: RecordDatabase, page: PreparedPage): Promise<PageStanding> {
  return standing(await guarded(record, () => record.articles.get(page.keys.id)), page);
}

/**
 * Puts pages on record, in one transaction: all or none. One that is on record stays as it is, unless the page is newer.
 * Answers how many were put on record. Rejects with a RecordError.
 */
export function recordPages(
  record: RecordDatabase,
  pages: readonly PreparedPage[],
  now: Instant,
): Promise<number> {
  const { dexie, articles } = record;
  return guarded(record, () =>
    dexie.transaction('rw', dexie.tables, async () => {
      let recorded = 0;
      for (const page of pages) {
        if (standing(await articles.get(page.keys.id), page) === 'known') continue;
        await recordKeyed(record, { ...page.article, ...page.keys }, page.found, now);
        await placeClaims(record, page.claims, now);
        recorded += 1;
      }
      return recorded;
    }),
  );
}

/** An old copy of a page must not take the place of what has been read since, so it is not asked which is older. */
function standing(known: ArticleRow | undefined, { keys, isCurrent }: PreparedPage): PageStanding {
  if (!known || known.imported) return 'new';
  return isCurrent && known.textHash !== keys.textHash ? 'changed' : 'known';
}
