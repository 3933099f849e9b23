import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../lib/messages/answer-in-page.ts';
import { ask, type Direction } from '../../lib/messages/channel.ts';
import type { readerContract } from '../../lib/messages/reader.ts';
import { type PageReader, startReader } from '../../lib/page/reader.ts';
import type { ReaderPorts } from '../../lib/page/reader-ports.ts';
import { world } from '../../lib/page/world.ts';

/** Loaded where there is an article, or where the reader asks for the page to be read. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const here = world();
    // Loaded again (a click on the toolbar), the script finds the reader of the first time.
    if (here.reader && here.reader.state().state !== 'stopped') {
      void here.reader.refresh();
      return;
    }
    here.gate?.stop();
    here.reader = startReader(window, ports, here.gate);
    listen(here.reader);
  },
});

const background: Direction<(typeof readerContract)['messages']> = { direction: 'reader' };

const ports: ReaderPorts = {
  read: (article, claimReviews) => ask(background, 'read', { ...article, claimReviews }),
  left: () => ask(background, 'left', {}),
  card: (statementId) => ask(background, 'card', { statementId }),
  open: (statementId) => ask(background, 'open', { statementId }),
  detectLanguage,
  isAlive: () => browser.runtime?.id !== undefined,
};

function listen({ state, goTo, command, refresh, showShifts, stop, signal }: PageReader): void {
  answerInPage({ state, goTo, command, refresh, showShifts, stop }, signal);
}

async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return isReliable && likeliest ? (/^[a-z]{2,3}(?=$|-)/u.exec(likeliest.language)?.[0] ?? null) : null;
}
