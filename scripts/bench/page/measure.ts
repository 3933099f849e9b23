import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import type { ChromiumSession } from '../../browser/chromium.ts';
import { openAtHome } from '../../pages/at-home.ts';
import type { SavedPage } from '../../pages/corpus.ts';
import { scriptTime, type TraceEvent, traced } from './trace.ts';

/** One reading of one page; times in milliseconds of processor time. */
export interface Measured {
  isRead: boolean;
  /** All that our content scripts did in the page: being compiled, looking, reading, painting. */
  ours: number;
  /** Readability alone on the same page: copying the document and parsing the copy. */
  readability: number;
  /** From the page being loaded to its highlights, by the clock; null where there are none. */
  toHighlights: number | null;
}

/** Names the worlds of scripts in the browser's record. */
const OURS = 'On Record';
const BASELINE = 'readability-alone';

/** As long as a page is given to be read, and as what follows the highlights is waited for. */
const PATIENCE_MS = 2_500;
const AFTERWARDS_MS = 150;

const PREPARE = `
const watch = setInterval(() => {
  if (CSS.highlights.size === 0) return;
  clearInterval(watch);
  globalThis.paintedAt = performance.now();
}, 4);
`;
/** Waits in the page itself: to ask the extension would have it work there. */
const SETTLED = `new Promise((settled) => {
  const deadline = setTimeout(settled, ${PATIENCE_MS});
  const watch = setInterval(() => {
    if (globalThis.paintedAt === undefined) return;
    clearInterval(watch);
    clearTimeout(deadline);
    setTimeout(settled, ${AFTERWARDS_MS});
  }, 20);
})`;
const PAINTED = `globalThis.paintedAt === undefined
  ? null
  : globalThis.paintedAt - performance.getEntriesByType('navigation')[0].loadEventEnd`;

/**
 * Reads a page with the extension, then parses it with Readability alone, in one and the same load of it. Both are cold,
 * as on any page that is opened; Readability has the advantage that its own compilation is not counted.
 * @param readability source of a script that defines \`Readability\`.
 */
export async function measure(
  session: ChromiumSession,
  saved: SavedPage,
  readability: string,
): Promise<Measured> {
  const browser = session.context.browser();
  if (!browser) throw new Error('the browser cannot be reached');
  let toHighlights: number | null = null;
  const events = await traced(browser, async () => {
    const page = await openAtHome(session.context, saved, { prepare: PREPARE });
    await page.evaluate(SETTLED);
    toHighlights = v.parse(v.nullable(v.number()), await page.evaluate(PAINTED));
    await parseAlone(await session.context.newCDPSession(page), page, readability);
    await page.close();
  });
  return {
    isRead: toHighlights !== null,
    toHighlights,
    ours: scriptTime(events, isOurs),
    readability: scriptTime(
      events,
      ({ name, args }) => name === 'v8.callFunction' && args['worldName'] === BASELINE,
    ),
  };
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name !== 'v8.compile') return args['worldName'] === OURS;
  return JSON.stringify(args).includes('/content-scripts/');
}

/** Runs Readability in a world of its own, as a content script would; from a timer, so that the record tells it apart. */
async function parseAlone(debug: CDPSession, page: Page, readability: string): Promise<void> {
  const { frameTree } = await debug.send('Page.getFrameTree');
  const { executionContextId } = await debug.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: BASELINE,
  });
  const evaluate = (expression: string) =>
    debug.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise: true });
  await evaluate(`${readability}; 0`);
  await evaluate(`new Promise((done) => setTimeout(() => {
    try { new Readability(document.cloneNode(true)).parse(); } finally { done(0); }
  }))`);
  await page.waitForTimeout(0);
}
