import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../lib/messages/channel.ts';
import { correctContract } from '../../lib/messages/correct.ts';
import { answerExports } from '../../lib/messages/export-stream.ts';
import { libraryContract } from '../../lib/messages/library.ts';
import { readerContract } from '../../lib/messages/reader.ts';
import { viewContract } from '../../lib/messages/view.ts';
import { clearLeftStage } from '../../lib/record/backup/merge/stage.ts';
import { openRecord } from '../../lib/record/opening/open-record.ts';
import { paused } from '../../lib/settings.ts';
import { giveBackSites } from '../library/lent-sites.ts';
import { admitsReader, admitsView, type Self } from './admission.ts';
import { showPaused } from './badge.ts';
import { correctHandlers } from './correct-handlers.ts';
import { exportFile } from './export-file.ts';
import { libraryHandlers } from './library-handlers.ts';
import { makeMenus } from './menus.ts';
import { act } from './reader-actions.ts';
import { readerHandlers } from './reader-handlers.ts';
import { readOpenTabs, registerReader } from './sites.ts';
import { stopReaders } from './tabs.ts';
import { viewHandlers } from './view-handlers.ts';
import { welcome } from './welcome.ts';

export default defineBackground({
  type: 'module',
  // The browser stops this worker at will and wakes it for a message: every listener is in place before the first turn
  // of the event loop ends, and nothing is kept here that cannot be asked again of the record, the settings or the tabs.
  main() {
    const record = openRecord();
    const self: Self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
    answer(readerContract, readerHandlers(record), (sender) => admitsReader(self, sender));
    answer(viewContract, viewHandlers(record), (sender) => admitsView(self, sender));
    answer(correctContract, correctHandlers(record), (sender) => admitsView(self, sender));
    answer(libraryContract, libraryHandlers(record), (sender) => admitsView(self, sender));
    answerExports(
      (request) => exportFile(record, request),
      (sender) => admitsView(self, sender),
    );
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await begin();
      await makeMenus();
      await readOpenTabs();
      if (reason === 'install') await welcome();
    });
    browser.commands.onCommand.addListener((command, tab) => act(record, command, tab));
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => act(record, `${menuItemId}`, tab));
    browser.runtime.onStartup.addListener(begin);
    // Beside the rest, which must be done even where the database cannot be reached.
    browser.runtime.onInstalled.addListener(() => clearLeftStage());
    browser.runtime.onStartup.addListener(() => clearLeftStage());
    browser.permissions.onAdded.addListener(async () => {
      await registerReader();
      await readOpenTabs();
    });
    browser.permissions.onRemoved.addListener(async () => {
      await registerReader();
      // The address of a page that is no longer granted is hidden from us, which is how it is told.
      await stopReaders((address) => address === undefined);
    });
  },
});

async function begin(): Promise<void> {
  // A job that the browser was closed upon could not.
  await giveBackSites();
  await registerReader();
  await showPaused(await paused.getValue(), []);
}
