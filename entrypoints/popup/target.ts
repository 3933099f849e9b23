import { browser } from 'wxt/browser';
import type { Screen } from '../../components/app/useScreens.ts';

/** What a view's own address asks it to show: `popup.html?tab=7&statement=ID`, or `…&article=ID&from=3&to=9`. */
export interface Target {
  /** The tab whose page is shown; null for the one being looked at. */
  tabId: number | null;
  /** Undefined for the page's statements. */
  first: Screen | undefined;
}

export function targetOf(search: string): Target {
  const asked = new URLSearchParams(search);
  return { tabId: numberIn(asked.get('tab')), first: screenOf(asked) };
}

function screenOf(asked: URLSearchParams): Screen | undefined {
  const [statementId, articleId] = [asked.get('statement'), asked.get('article')];
  const [start, end] = [numberIn(asked.get('from')), numberIn(asked.get('to'))];
  if (statementId) {
    return {
      name: 'statement',
      statementId,
      ...(asked.get('form') === 'annotation' && { form: 'annotation' }),
    };
  }
  if (asked.has('outside')) return { name: 'record-outside' };
  return articleId && start !== null && end !== null
    ? { name: 'record', articleId, span: { start, end } }
    : undefined;
}

function numberIn(text: string | null): number | null {
  return text && /^\d{1,10}$/u.test(text) ? Number(text) : null;
}

/** A tab, as far as the browser tells of it. */
export interface ShownTab {
  id: number;
  /** Null where the browser has not granted the address. */
  host: string | null;
}

/**
 * The tab whose page is shown: the given one, else the one being looked at in this window.
 * @throws Error where the window shows none.
 */
export async function shownTab(given: number | null): Promise<ShownTab> {
  const tab =
    given === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(given);
  if (tab?.id === undefined) throw new Error('no tab is being looked at');
  return { id: tab.id, host: hostOf(tab.url) };
}

function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) ? hostname : null;
}
