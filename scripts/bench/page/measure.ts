import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import type { ChromiumSession } from '../../browser/chromium.ts';
import type { SavedPage } from '../../pages/corpus.ts';
import { openTab, type Tab } from './tab.ts';
import { END_OF_LOAD, scriptTime, type TraceEvent, traced } from './trace.ts';

/** What one page cost, once; times in milliseconds of processor time. */
export interface Measured {
  /** Whether the reader was loaded into it. */
  isRead: boolean;
  /** All that our content scripts did in the page: being compiled, looking, reading, painting. */
  ours: number;
  /** Readability alone on the same page: copying the document and parsing the copy. */
  readability: number;
  /** From the page being loaded to its highlights, by the clock; null where there are none. */
  toHighlights: number | null;
}

/** Measures pages, each in a load of its own for either side. */
export interface Bench {
  /**
   * @param patience how long highlights are waited for after the page's first idle moment, in milliseconds.
   * @param progress called when a page is done.
   */
  measure(
    pages: readonly SavedPage[],
    patience: number,
    progress: (done: number) => void,
  ): Promise<Measured[]>;
}

/** Names the worlds of scripts in the browser's record. */
const OURS = 'On Record';
const BASELINE = 'readability-alone';
const READABILITY = 'node_modules/@mozilla/readability/Readability.js';

const PREPARE = `
const watch = setInterval(() => {
  if (CSS.highlights.size === 0) return;
  clearInterval(watch);
  globalThis.paintedAt = performance.now();
}, 4);
`;
/** As long as what follows the highlights is waited for. */
const AFTERWARDS_MS = 120;
/** Waits in the page itself: to ask the extension would have it work there. */
const settled = (patience: number) => `new Promise((settled) => {
  const wait = () => {
    const deadline = setTimeout(settled, ${patience});
    const watch = setInterval(() => {
      if (globalThis.paintedAt === undefined) return;
      clearInterval(watch);
      clearTimeout(deadline);
      setTimeout(settled, ${AFTERWARDS_MS});
    }, 10);
  };
  requestIdleCallback(wait, { timeout: 3000 });
})`;
const PAINTED = `globalThis.paintedAt === undefined
  ? null
  : globalThis.paintedAt - performance.getEntriesByType('navigation')[0].loadEventEnd`;

/**
 * Opens two tabs of one browser: in one the extension reads, as everywhere; the other is private, where it never is, and
 * there Readability parses. So neither finds warm what the other has used.
 */
export async function openBench({ context }: ChromiumSession, first: SavedPage): Promise<Bench> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be reached');
  const reading = await openTab(context, PREPARE);
  const alone = await openTab(await browser.newContext());
  const readability = readFileSync(READABILITY, 'utf8');

  async function both(saved: SavedPage, patience: number): Promise<number | null> {
    const toHighlights = await read(reading, saved, patience);
    await parseAlone(alone, saved, readability);
    return toHighlights;
  }
  // The browser's own first steps are nobody's.
  await both(first, AFTERWARDS_MS);
  return {
    measure: (pages, patience, progress) =>
      measured(browser, pages, (saved) => both(saved, patience), progress),
  };
}

async function measured(
  browser: Browser,
  pages: readonly SavedPage[],
  both: (saved: SavedPage) => Promise<number | null>,
  progress: (done: number) => void,
): Promise<Measured[]> {
  const clock: (number | null)[] = [];
  const loads = await traced(browser, async () => {
    for (const saved of pages) progress(clock.push(await both(saved)));
  });
  if (loads.length !== pages.length * 2) throw new Error("the browser's record of some loads is missing");
  return clock.map((toHighlights, at) => {
    const [read = [], parsed = []] = loads.slice(at * 2);
    return {
      isRead: read.some((event) => isOurs(event) && namesReader(event)),
      ours: scriptTime(read, isOurs),
      readability: scriptTime(parsed, isBaseline),
      toHighlights,
    };
  });
}

function isOurs({ name, args }: TraceEvent): boolean {
  if (name !== 'v8.compile') return args['worldName'] === OURS;
  return JSON.stringify(args).includes('/content-scripts/');
}

function namesReader({ args }: TraceEvent): boolean {
  return JSON.stringify(args).includes('/reader.js');
}

function isBaseline({ name, args }: TraceEvent): boolean {
  return name === 'v8.callFunction' && args['worldName'] === BASELINE;
}

async function read({ page, load }: Tab, saved: SavedPage, patience: number): Promise<number | null> {
  await load(saved);
  await page.evaluate(settled(patience));
  const toHighlights = v.parse(v.nullable(v.number()), await page.evaluate(PAINTED));
  await page.evaluate(END_OF_LOAD);
  return toHighlights;
}

/**
 * Runs Readability, as published, in a world of its own, as a content script would; from a timer, so that the record
 * tells it apart.
 */
async function parseAlone({ page, load }: Tab, saved: SavedPage, readability: string): Promise<void> {
  await load(saved);
  const debug = await page.context().newCDPSession(page);
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
  await page.evaluate(END_OF_LOAD);
  await debug.detach();
}
