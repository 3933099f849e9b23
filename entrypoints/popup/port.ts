import { browser } from 'wxt/browser';
import type { ViewPort } from '../../components/app/port.ts';
import { ask } from '../../lib/messages/channel.ts';
import { askExport } from '../../lib/messages/export-stream.ts';
import { viewContract } from '../../lib/messages/view.ts';
import type { PlacedStatement } from '../../lib/views.ts';
import { besideOpener } from './beside.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { saveFile } from './save-file.ts';
import { chooseSites, readingState, stopReading } from './sites.ts';
import { storageState } from './storage.ts';
import { shownTab } from './target.ts';
import { watchPage } from './watch.ts';

/**
 * What the popup's views ask of the background and the browser.
 * @param given the tab whose page is shown; null for the one being looked at.
 */
export function popupPort(given: number | null): ViewPort {
  let shown = given;
  const tab = async () => {
    const found = await shownTab(given);
    shown = found.id;
    return found;
  };
  const scrollTo = async ({ statement, article }: PlacedStatement) =>
    ask(viewContract, 'goTo', {
      tabId: (await tab()).id,
      statementId: statement.id,
      address: article.address,
    });
  return {
    page: async () => ask(viewContract, 'page', { tabId: (await tab()).id }),
    readNow: async () => ask(viewContract, 'readNow', { tabId: (await tab()).id }),
    statement: (statementId) => ask(viewContract, 'statement', { statementId }),
    earlier: (statementId, order, offset) => ask(viewContract, 'earlier', { statementId, order, offset }),
    annotate: (statementId, draft) => ask(viewContract, 'annotate', { statementId, draft }),
    removeAnnotation: (statementId) => ask(viewContract, 'removeAnnotation', { statementId }),
    speaker: (asked) => ask(viewContract, 'speaker', asked),
    merge: (asked, otherId) => ask(viewContract, 'merge', { ...asked, otherId }),
    keepApart: (asked, otherId) => ask(viewContract, 'keepApart', { ...asked, otherId }),
    part: (speakerId, articleId) => ask(viewContract, 'part', { speakerId, articleId }),
    undoDecision: (asked, decisionId) => ask(viewContract, 'undoDecision', { ...asked, decisionId }),
    search: (asked) => ask(viewContract, 'search', asked),
    answerShift: (statementId, earlierId, answer) =>
      ask(viewContract, 'answerShift', { statementId, earlierId, answer }),
    storage: storageState,
    keptDraft,
    keepDraft,
    scrollTo,
    goTo: async (placed) => {
      const found = await scrollTo(placed);
      if (found && shown !== null) await browser.tabs.update(shown, { active: true });
      return found;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    save: async (scope, format) => {
      const file = await askExport({ scope, format });
      if (file.statements > 0) saveFile(file);
      return file;
    },
    forget: (articleId) => ask(viewContract, 'forgetArticle', { articleId }),
    switchSite: (host, on) => ask(viewContract, 'switchSite', { host, on }),
    pause: (paused) => ask(viewContract, 'pause', { paused }),
    reading: async () => readingState((await tab()).host),
    choose: chooseSites,
    stopReading,
    openBeside: besideOpener(() => shown),
    watch: (listener) => watchPage((tabId) => tabId === shown, listener),
  };
}
