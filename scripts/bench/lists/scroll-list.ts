import * as v from 'valibot';
import type { ChromiumSession } from '../../browser/chromium.ts';
import { type Task, tasksDuring } from './main-thread.ts';

/** What one list costs; times in milliseconds. */
export interface Scrolled {
  /** From opening the place to its first row. */
  firstRow: number;
  /** From frame to frame while the list is scrolled. */
  frames: number[];
  tasks: Task[];
}

/** Frames that are scrolled, and how far with each: a good part of a window, faster than anybody reads. */
const FRAMES = 240;
const STEP_PX = 400;
const SCROLL = `new Promise((done) => {
  const gaps = [];
  let before = performance.now();
  const step = () => {
    const now = performance.now();
    gaps.push(now - before);
    before = now;
    if (gaps.length > ${FRAMES}) return setTimeout(() => done(gaps.slice(1)), 300);
    scrollBy({ top: ${STEP_PX}, behavior: 'instant' });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

/** Opens a list of the library, and scrolls it from its top. @param address the place, as the library's hash names it. */
export async function scrollList({ context, openPage }: ChromiumSession, address: string): Promise<Scrolled> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be reached');
  const begun = performance.now();
  const page = await openPage(`library.html${address}`);
  page.setDefaultTimeout(0);
  await page.locator('[data-main]').first().waitFor();
  const firstRow = performance.now() - begun;
  // What loads beside the list is not the list's.
  await page.waitForTimeout(1_500);
  let frames: number[] = [];
  const tasks = await tasksDuring(browser, page, async () => {
    frames = v.parse(v.array(v.number()), await page.evaluate(SCROLL));
  });
  await page.close();
  return { firstRow, frames, tasks };
}
