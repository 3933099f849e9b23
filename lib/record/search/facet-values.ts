import { type FacetValues, MOST_COUNTED } from '../../views/library.ts';
import { guarded } from '../failure.ts';
import type { RecordDatabase } from '../schema.ts';
import { LANGUAGE_TERM, OUTLET_TERM } from './search-entries.ts';

/** Outlets that are offered, those with most statements first. */
const MOST_OUTLETS = 500;

/**
 * The outlets and languages on record, each with the number of its statements, the most first: what a search can be
 * narrowed to. The many of one outlet are not counted out, as that would cost what the record holds. Rejects with a
 * RecordError.
 */
export function facetValues(record: RecordDatabase): Promise<FacetValues> {
  const { dexie, searchEntries, articles, statements } = record;
  return guarded(record, () =>
    dexie.transaction('r', [searchEntries, articles, statements], async () => {
      const [outlets, languages] = await Promise.all([
        counted(record, OUTLET_TERM),
        counted(record, LANGUAGE_TERM),
      ]);
      const named = await Promise.all(
        outlets.slice(0, MOST_OUTLETS).map(async ({ term, statements }) => ({
          name: (await publisherOf(record, term)) ?? term.slice(OUTLET_TERM.length),
          statements,
        })),
      );
      return {
        outlets: named,
        languages: languages.map(({ term, statements }) => ({
          language: term.slice(LANGUAGE_TERM.length),
          statements,
        })),
      };
    }),
  );
}

async function counted({ searchEntries: table }: RecordDatabase, beginning: string) {
  const terms = (await table.where('terms').startsWith(beginning).uniqueKeys()).map(String);
  const some = await Promise.all(
    // `count()` would heed no limit.
    terms.map((term) => table.where('terms').equals(term).limit(MOST_COUNTED).primaryKeys()),
  );
  return terms
    .map((term, i) => ({ term, statements: some[i]?.length ?? 0 }))
    .sort((a, b) => b.statements - a.statements);
}

/** The outlet's name as an article gives it: the term has it folded. */
async function publisherOf(record: RecordDatabase, term: string): Promise<string | undefined> {
  const entry = await record.searchEntries.where('terms').equals(term).first();
  const row = entry && (await record.statements.get(entry.id));
  const article = row && (await record.articles.get(row.statement.articleId));
  return article?.publisher;
}
