import { articleGate, type Gate, type OpenGate } from './gate/gate.ts';
import { mayHoldArticle } from './gate/glance.ts';
import { idle, idleWhenParsed, STOPPED } from './life/idle.ts';
import { onAddressChange } from './life/navigation.ts';
import { type ChangeWatch, watchChanges } from './life/quiet.ts';

/** A page watched for an article: all that runs on a page without one. */
export interface PageGate {
  state(): GateState;
  /** What was found at an address where there is an article, so that the reader need not look again. */
  foundAt(location: string): OpenGate | null;
  stop(): void;
}

/** `open` once there was an article, and whoever reads it has been called; `closed` says why there is none. */
export type GateState = 'looking' | 'open' | 'stopped' | { closed: string };

/** A page without an article is looked at again so often as it changes: its article may still be loading. */
const MAX_LOOKS = 5;

/** At the first glance. */
const NOTHING: Gate = { open: false, reason: 'too-little-text' };

/**
 * Looks whether a page is an article, now and when it has become another; calls the reader once it is, and ends.
 * @param callReader tells whether the reader will come.
 */
export function watchGate(window: Window, callReader: () => Promise<boolean>): PageGate {
  const page = window.document;
  const life = new AbortController();
  const { signal } = life;
  let state: GateState = 'looking';
  let found: { location: string; gate: OpenGate } | null = null;
  let watch: ChangeWatch | null = null;
  let looks = 0;

  async function look(): Promise<void> {
    const location = window.location.href;
    const gate: Gate = mayHoldArticle(page) ? articleGate(page, location) : NOTHING;
    looks += 1;
    if (gate.open) {
      found = { location, gate };
      stop();
      state = 'open';
      if (!(await callReader())) state = 'stopped';
      return;
    }
    state = { closed: gate.reason };
    if (looks > MAX_LOOKS) watch?.stop();
  }

  function watchPage(): void {
    watch?.stop();
    watch = watchChanges(
      page,
      () => false,
      () =>
        void idle(signal)
          .then(look)
          .catch(() => undefined),
    );
  }

  function stop(): void {
    if (signal.aborted) return;
    life.abort(STOPPED);
    watch?.stop();
    state = 'stopped';
  }

  async function begin(): Promise<void> {
    // What is still to be loaded is pictures; whoever reads the page waits for them.
    await idleWhenParsed(page, signal);
    await look();
    if (signal.aborted) return;
    watchPage();
    onAddressChange(
      window,
      () => {
        looks = 0;
        state = 'looking';
        watchPage();
        watch?.nudge();
      },
      signal,
    );
  }
  // Stopped, or the extension is gone: nothing is left to be done either way.
  begin().catch(stop);

  return {
    state: () => state,
    foundAt: (location) => (found?.location === location && found.gate.root.isConnected ? found.gate : null),
    stop,
  };
}
