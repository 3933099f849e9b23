import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages/channel.ts';
import { panelContract } from '../../lib/messages/panel.ts';
import { type ReaderState, tabContract } from '../../lib/messages/tab.ts';
import type {} from '../../lib/page/world.ts';

/**
 * Talks to the content scripts in tabs. The reader answers messages; the gate, which is on every page, is only looked at.
 * A tab with neither is no failure.
 */

/** How the content scripts in a tab stand; null where there are none. */
export async function readerState(tabId: number): Promise<ReaderState | null> {
  try {
    return (await ask(tabContract, 'state', {}, tabId)) ?? (await stateOfGate(tabId));
  } catch {
    return stateOfGate(tabId);
  }
}

const GateStateSchema = v.union([
  v.picklist(['looking', 'open', 'stopped']),
  v.strictObject({ closed: v.string() }),
]);

async function stateOfGate(tabId: number): Promise<ReaderState | null> {
  const state = await inWorldOf(tabId, () => {
    const { reader = null, gate = null } = globalThis.onRecord ?? {};
    // A reader that has been stopped answers no messages, and was called by a gate that still says it is open.
    return reader?.state().state === 'stopped' ? 'stopped' : (gate?.state() ?? null);
  });
  const gate = v.safeParse(GateStateSchema, state);
  if (!gate.success) return null;
  if (typeof gate.output !== 'string') return { state: 'no-article', reason: gate.output.closed };
  return { state: gate.output === 'stopped' ? 'stopped' : 'reading' };
}

/** Runs a function in the world of a tab's content scripts; null where the tab may not be touched. */
async function inWorldOf(tabId: number, func: () => unknown): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Tells the views that are open that what they show for a tab has changed; often none is. */
export async function tellViews(tabId: number): Promise<void> {
  await ask(panelContract, 'changed', { tabId }).catch(() => {});
}

/** Has every tab that shows one of the articles read it again and repaint. */
export async function refreshArticles(articleIds: ReadonlySet<string>): Promise<void> {
  await forEachReader(async (tabId, state) => {
    if (state.state === 'read' && articleIds.has(state.articleId))
      await ask(tabContract, 'refresh', {}, tabId);
  });
}

/** The same for whatever article a tab shows: what has changed may concern any. */
export async function refreshAllArticles(): Promise<void> {
  await forEachReader(async (tabId, state) => {
    if (state.state === 'read' || state.state === 'language-off')
      await ask(tabContract, 'refresh', {}, tabId);
  });
}

/** Removes highlights from every tab that shows an article. */
export async function stopArticle(articleId: string): Promise<void> {
  await forEachReader(async (tabId, state) => {
    if (state.state === 'read' && state.articleId === articleId) await stopReader(tabId);
  });
}

/** Removes highlights and listeners from the tabs that `concerns` names; it is given a tab's address, where known. */
export async function stopReaders(concerns: (address: string | undefined) => boolean): Promise<void> {
  await forEachReader(async (tabId, _, address) => {
    if (concerns(address)) await stopReader(tabId);
  });
}

async function stopReader(tabId: number): Promise<void> {
  await ask(tabContract, 'stop', {}, tabId).catch(() => {});
  await inWorldOf(tabId, () => globalThis.onRecord?.gate?.stop());
  await browser.action.setBadgeText({ tabId, text: '' });
  await tellViews(tabId);
}

async function forEachReader(
  visit: (tabId: number, state: ReaderState, address: string | undefined) => Promise<void>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      const state = await readerState(id);
      if (state) await visit(id, state, url);
    }),
  );
}
