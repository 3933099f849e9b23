import { claimsOfPage } from '../../lib/exchange/import/page-claims.ts';
import { LIMITS } from '../../lib/limits.ts';
import { ask, type Handlers, type Sender } from '../../lib/messages/channel.ts';
import type { readerContract } from '../../lib/messages/reader.ts';
import { tabContract } from '../../lib/messages/tab.ts';
import type { ArticleText } from '../../lib/model.ts';
import { RecordError } from '../../lib/record/failure.ts';
import { recordClaims } from '../../lib/record/import/record-claims.ts';
import { recordArticle } from '../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { earlierOnPage } from '../../lib/record/views/earlier-on-page.ts';
import { paintedStatements } from '../../lib/record/views/page-view.ts';
import { cardView } from '../../lib/record/views/statement-view.ts';
import { kindsHidden, languagesOff } from '../../lib/settings.ts';
import { extractStatements } from '../../lib/statement/extract.ts';
import type { ReadingAnswer } from '../../lib/views/reading.ts';
import { showCount } from './badge.ts';
import { cardWords } from './card-words.ts';
import { injectReader } from './inject.ts';
import { openView } from './open-view.ts';
import { isOff } from './pausing.ts';
import { cardKeys } from './reader-actions.ts';
import { addressOfReading } from './site.ts';
import { tellViews } from './tabs.ts';

/** Answers the content scripts. */
export function readerHandlers(record: RecordDatabase): Handlers<typeof readerContract> {
  return {
    load: (_, sender) => load(sender),
    read: ({ claimReviews = [], ...article }, sender) => read(record, article, claimReviews, sender),
    card: async ({ statementId }) => {
      const card = await cardView(record, statementId);
      return card && cardWords(card, await cardKeys());
    },
    open: ({ statementId }, sender) => openView(sender.tab, { statementId }),
    left: (_, sender) => show(sender, 0),
  };
}

/** Loads the reader into a page that has turned out to be an article; not where reading has been switched off since. */
async function load({ tab, url = '' }: Sender): Promise<boolean> {
  return tab?.id !== undefined && !(await isOff(url)) && injectReader(tab.id);
}

/** Extracts, records and recalls what a page says. */
async function read(
  record: RecordDatabase,
  article: ArticleText,
  claimReviews: readonly string[],
  sender: Sender,
): Promise<ReadingAnswer> {
  const { url = article.address } = sender;
  if (await isOff(url)) return { state: 'paused' };
  const { language } = article;
  if ((await languagesOff.getValue()).includes(language)) {
    await show(sender, 0);
    return { state: 'language-off', language };
  }
  try {
    const reading = { ...article, address: addressOfReading(article.address, url) };
    const now = new Date().toISOString();
    const found = extractStatements(reading).slice(0, LIMITS.articleStatements);
    const articleId = await recordArticle(record, reading, found, now);
    await recordClaims(record, claimsOfPage(claimReviews, reading), now);
    const statements = await paintedStatements(record, articleId);
    await show(sender, statements.filter(({ earlier }) => earlier > 0).length);
    void showShifts(record, articleId, sender);
    const hidden = await kindsHidden.getValue();
    return { state: 'read', articleId, statements: statements.filter(({ kind }) => !hidden.includes(kind)) };
  } catch (error) {
    if (error instanceof RecordError) return { state: 'failed', reason: error.failure };
    throw error;
  }
}

/** Paints possible shifts once they are found, which takes longer than a page should wait for its highlights. */
async function showShifts(record: RecordDatabase, articleId: string, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    const counts = [...(await earlierOnPage(record, articleId))];
    const statementIds = counts.flatMap(([id, { shifts }]) => (shifts > 0 ? id : []));
    await ask(tabContract, 'showShifts', { articleId, statementIds }, tab.id);
  } catch {
    // The page has gone meanwhile, or the record cannot be read, which whoever asks for something is told.
  }
}

/** Shows a page's count on the toolbar and has open views look again. */
async function show({ tab }: Sender, count: number): Promise<void> {
  if (tab?.id === undefined) return;
  // The tab may have been closed while its page was read; then there is nothing to show.
  await showCount(tab.id, count).catch(() => {});
  await tellViews(tab.id);
}
