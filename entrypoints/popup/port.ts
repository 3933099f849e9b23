import { browser } from 'wxt/browser';
import type { ViewPort } from '../../components/app/port.ts';
import { hashOf, type Route } from '../../components/library/routes.ts';
import { ask } from '../../lib/messages/channel.ts';
import { correctContract } from '../../lib/messages/correct.ts';
import { viewContract } from '../../lib/messages/view.ts';
import { selectedOutside } from '../../lib/settings.ts';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import { besideOpener } from './beside.ts';
import { recordPort } from './record-port.ts';
import { readingState } from './sites.ts';
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
    paces: (speakerIds) => ask(viewContract, 'paces', { speakerIds }),
    ...recordPort,
    scrollTo,
    goTo: async (placed) => {
      const found = await scrollTo(placed);
      if (found && shown !== null) await browser.tabs.update(shown, { active: true });
      return found;
    },
    pause: (paused) => ask(viewContract, 'pause', { paused }),
    reading: async () => readingState((await tab()).host),
    openBeside: besideOpener(() => shown),
    openLibrary: async () => {
      await browser.runtime.openOptionsPage();
      leave();
    },
    openSpeaker: (speakerId) => openInLibrary({ place: 'speaker', speakerId }),
    selectedOutside: () => selectedOutside.getValue(),
    takeBackOutside: (statementId) => ask(correctContract, 'takeBackOutside', { statementId }),
    recordOutside: (selection, draft) => ask(correctContract, 'recordOutside', { selection, draft }),
    openSettings: () => openInLibrary({ place: 'settings' }),
    watch: (listener) => watchPage((tabId) => tabId === shown, listener),
  };
}

/** Opens a place of the library in a tab of its own. */
async function openInLibrary(place: Route): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hashOf(place) });
  leave();
}

/** A popup makes room for what it has opened; a side panel stays beside it. */
function leave(): void {
  if (document.documentElement.dataset['surface'] !== 'panel') window.close();
}
