import { languages } from '../../lib/language/languages.ts';
import type { Handlers } from '../../lib/messages/channel.ts';
import type { libraryContract } from '../../lib/messages/library.ts';
import { annotatedStatements } from '../../lib/record/annotations/list-annotations.ts';
import { deleteAll } from '../../lib/record/delete-all.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { facetValues } from '../../lib/record/search/facet-values.ts';
import { findStatements, statementsAt } from '../../lib/record/search/find-statements.ts';
import { statementsOfIds } from '../../lib/record/search/found-statements.ts';
import {
  articleIds,
  articlesOfIds,
  articleView,
  newestArticles,
} from '../../lib/record/views/list-articles.ts';
import { speakerIds, speakersOfIds } from '../../lib/record/views/list-speakers.ts';
import { kindsHidden, languagesOff } from '../../lib/settings.ts';
import { speakerPageHandlers } from './speaker-page-handlers.ts';
import { refreshAllArticles, stopReaders } from './tabs.ts';

/** Answers the library. */
export function libraryHandlers(record: RecordDatabase): Handlers<typeof libraryContract> {
  return {
    ...speakerPageHandlers(record),
    find: ({ part, ...query }) => findStatements(record, query, part),
    statementsAt: ({ places }) => statementsAt(record, places),
    statementsOf: ({ ids }) => statementsOfIds(record, ids),
    facets: () => facetValues(record),
    speakers: ({ typed, order }) => speakerIds(record, typed, order),
    speakersOf: ({ ids }) => speakersOfIds(record, ids),
    articles: ({ typed }) => articleIds(record, typed),
    newestArticles: () => newestArticles(record),
    articlesOf: ({ ids }) => articlesOfIds(record, ids),
    article: ({ articleId }) => articleView(record, articleId),
    annotated: (asked) => annotatedStatements(record, asked),
    hideKind: async ({ kind, hidden }) => {
      const others = (await kindsHidden.getValue()).filter((other) => other !== kind);
      await kindsHidden.setValue(hidden ? [...others, kind] : others);
      await refreshAllArticles();
    },
    languages: async () => {
      const off = await languagesOff.getValue();
      return languages.map(({ code }) => ({ language: code, isOn: !off.includes(code) }));
    },
    switchLanguage: async ({ language, on }) => {
      const others = (await languagesOff.getValue()).filter((other) => other !== language);
      await languagesOff.setValue(on ? others : [...others, language]);
      await refreshAllArticles();
    },
    deleteAll: async () => {
      // The highlights go first: a page that is read again meanwhile must not bring back what is deleted.
      await stopReaders(() => true);
      await deleteAll(record);
    },
  };
}
