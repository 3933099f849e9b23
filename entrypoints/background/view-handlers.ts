import { ask, type Handlers } from '../../lib/messages/channel.ts';
import { tabContract } from '../../lib/messages/tab.ts';
import type { viewContract } from '../../lib/messages/view.ts';
import { annotate, articlesReporting, removeAnnotation } from '../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../lib/record/annotations/shift-answers.ts';
import { keptCounts } from '../../lib/record/kept.ts';
import { forgetArticle } from '../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { searchRecord } from '../../lib/record/search/search.ts';
import { earlierOnPage } from '../../lib/record/views/earlier-on-page.ts';
import { earlierPage, statementView } from '../../lib/record/views/statement-view.ts';
import { pageAnswer } from './page-answer.ts';
import { pause, switchSite } from './pausing.ts';
import { readNow } from './read-now.ts';
import { speakerHandlers } from './speaker-handlers.ts';
import { readerState, refreshArticles, stopArticle } from './tabs.ts';

/** Answers the extension's own pages. */
export function viewHandlers(record: RecordDatabase): Handlers<typeof viewContract> {
  /** What the pages show of a statement has changed. */
  const changed = async (statementId: string) => {
    await refreshArticles(await articlesReporting(record, statementId));
    return statementView(record, statementId);
  };
  return {
    page: ({ tabId }) => pageAnswer(record, tabId),
    readNow: ({ tabId }) => readNow(record, tabId),
    statement: ({ statementId }) => statementView(record, statementId),
    earlier: ({ statementId, order, offset }) => earlierPage(record, statementId, order, offset),
    annotate: async ({ statementId, draft }) => {
      const now = new Date().toISOString();
      return (await annotate(record, statementId, draft, now)) ? changed(statementId) : null;
    },
    removeAnnotation: async ({ statementId }) =>
      (await removeAnnotation(record, statementId, new Date().toISOString())) ? changed(statementId) : null,
    ...speakerHandlers(record),
    kept: () => keptCounts(record),
    search: ({ before, ...query }) => searchRecord(record, query, before),
    earlierCounts: async ({ articleId }) => Object.fromEntries(await earlierOnPage(record, articleId)),
    answerShift: async ({ statementId, earlierId, answer }) => {
      await answerShift(record, statementId, earlierId, answer, new Date().toISOString());
      return changed(statementId);
    },
    forgetArticle: async ({ articleId }) => {
      // The highlights go first: a page that is read again meanwhile must not bring back what is deleted.
      await stopArticle(articleId);
      return { statements: await forgetArticle(record, articleId) };
    },
    switchSite: ({ host, on }) => switchSite(host, on),
    pause: ({ paused }) => pause(paused),
    goTo: ({ tabId, statementId, address }) => goTo(record, tabId, statementId, address),
  };
}

/** Scrolls to a statement, if the tab still shows its article. */
async function goTo(
  { articles }: RecordDatabase,
  tabId: number,
  statementId: string,
  address: string,
): Promise<boolean> {
  const reader = await readerState(tabId);
  if (reader?.state !== 'read') return false;
  const article = await articles.get(reader.articleId);
  return article?.address === address && ask(tabContract, 'goTo', { statementId }, tabId);
}
