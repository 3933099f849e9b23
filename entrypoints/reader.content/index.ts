import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import cardStyle from '../../assets/styles/card.css?inline';
import { answer, ask, type Sender } from '../../lib/messages/channel.ts';
import { readerContract } from '../../lib/messages/reader.ts';
import { tabContract } from '../../lib/messages/tab.ts';
import { type PageReader, startReader } from '../../lib/page/reader.ts';
import type { ReaderPorts } from '../../lib/page/reader-ports.ts';
import { cardWords } from './card-words.ts';

declare global {
  /** The reader in this page, at work or stopped. It is in the script's own world, where the page cannot see it. */
  var onRecordReader: PageReader | undefined;
}

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    // Injected again (a click on the toolbar, a grant just given), the script finds the reader of the first time.
    const { onRecordReader: present } = globalThis;
    if (present && present.state().state !== 'stopped') {
      void present.refresh();
      return;
    }
    const reader = startReader(window, ports);
    globalThis.onRecordReader = reader;
    if (!present) listen(() => globalThis.onRecordReader ?? reader);
  },
});

const ports: ReaderPorts = {
  read: (article) => ask(readerContract, 'read', article),
  left: () => ask(readerContract, 'left', {}),
  card: async (statementId) => {
    const card = await ask(readerContract, 'card', { statementId });
    return card && cardWords(card);
  },
  open: (statementId) => ask(readerContract, 'open', { statementId }),
  detectLanguage,
  isAlive: () => browser.runtime?.id !== undefined,
  cardStyle,
};

function listen(reader: () => PageReader): void {
  answer(
    tabContract,
    {
      state: () => reader().state(),
      goTo: ({ statementId }) => reader().goTo(statementId),
      refresh: () => reader().refresh(),
      stop: () => reader().stop(),
    },
    isOwn,
  );
}

/** The extension itself, not a script in another tab. */
function isOwn({ id, tab }: Sender): boolean {
  return id === browser.runtime.id && tab === undefined;
}

async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return isReliable && likeliest ? (/^[a-z]{2,3}(?=$|-)/u.exec(likeliest.language)?.[0] ?? null) : null;
}
