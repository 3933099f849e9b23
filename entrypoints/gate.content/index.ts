import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchGate } from '../../lib/page/page-gate.ts';
import { world } from '../../lib/page/world.ts';

/**
 * Runs on every page that may be read, so it is small: it tells whether the page is an article, and only then has the
 * reader loaded into it. It hears no messages, as on most pages none would ever come: the background looks at its state
 * when it is asked for it (`tabs.ts`).
 */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const here = world();
    if (here.reader && here.reader.state().state !== 'stopped') return;
    here.reader = null;
    here.gate?.stop();
    here.gate = watchGate(window, callReader);
  },
});

async function callReader(): Promise<boolean> {
  return (await browser.runtime.sendMessage({ direction: 'reader', type: 'load', request: {} })) === true;
}
