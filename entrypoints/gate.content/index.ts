import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInPage } from '../../lib/messages/answer-in-page.ts';
import type { ReaderState } from '../../lib/messages/tab.ts';
import { type GateState, watchGate } from '../../lib/page/page-gate.ts';
import { world } from '../../lib/page/world.ts';

/**
 * Runs on every page that may be read, so it is small: it tells whether the page is an article, and only then has the
 * reader loaded into it.
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
    if (!here.listening.gate) answerUntilReaderIsHere();
    here.listening.gate = true;
  },
});

async function callReader(): Promise<boolean> {
  return (await browser.runtime.sendMessage({ direction: 'reader', type: 'load', request: {} })) === true;
}

function answerUntilReaderIsHere(): void {
  answerInPage(
    {
      state: () => stateOf(world().gate?.state() ?? 'stopped'),
      goTo: () => false,
      refresh: () => undefined,
      stop: () => world().gate?.stop(),
    },
    () => world().reader === null,
  );
}

function stateOf(state: GateState): ReaderState {
  if (state === 'stopped') return { state };
  return typeof state === 'string' ? { state: 'reading' } : { state: 'no-article', reason: state.closed };
}
