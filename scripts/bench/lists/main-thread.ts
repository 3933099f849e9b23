import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

/** What the main thread of a page was busy with, from the browser's own record of it. */

/** One task of it, in milliseconds. */
export interface Task {
  /** From beginning to end, by the clock. */
  lasted: number;
  /** Processor time of the thread: what other programs do meanwhile does not count. */
  worked: number;
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const thread = { pid: v.number(), tid: v.number(), ts: v.number() };
const TaskSchema = v.object({
  ...thread,
  name: v.picklist(['RunTask', 'ThreadControllerImpl::RunTask']),
  ph: v.literal('X'),
  dur: v.number(),
  tdur: v.number(),
});
const MarkSchema = v.object({ ...thread, cat: v.literal('blink.user_timing'), name: v.string() });
const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

const BEGIN = 'bench-begin';
const END = 'bench-end';

/** The tasks of a page's main thread while some work is done in it. */
export async function tasksDuring(browser: Browser, page: Page, work: () => Promise<void>): Promise<Task[]> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await page.evaluate(`performance.mark('${BEGIN}')`);
  await work();
  await page.evaluate(`performance.mark('${END}')`);
  const { traceEvents } = v.parse(TraceSchema, JSON.parse((await browser.stopTracing()).toString('utf8')));
  const markOf = (name: string) => {
    const found = traceEvents.find((event) => v.is(MarkSchema, event) && event.name === name);
    return v.parse(MarkSchema, found);
  };
  const [begin, end] = [markOf(BEGIN), markOf(END)];
  return traceEvents.flatMap((event) => {
    if (!v.is(TaskSchema, event) || event.pid !== begin.pid || event.tid !== begin.tid) return [];
    if (event.ts < begin.ts || event.ts > end.ts) return [];
    return [{ lasted: event.dur / 1000, worked: event.tdur / 1000 }];
  });
}
