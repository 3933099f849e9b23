import type { Browser } from 'playwright-core';
import * as v from 'valibot';

/** Something that a thread of the browser did, from the browser's own record of it. */
export interface TraceEvent {
  name: string;
  /** Start and length, in microseconds. */
  ts: number;
  dur: number;
  /** Processor time of the thread, in microseconds: what other programs do meanwhile does not count. */
  tdur: number;
  args: Record<string, unknown>;
}

const common = { name: v.string(), ts: v.number(), args: v.record(v.string(), v.unknown()) };
const SliceSchema = v.object({ ...common, ph: v.literal('X'), dur: v.number(), tdur: v.number() });
const MarkSchema = v.object({ ...common, cat: v.literal('blink.user_timing') });
const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** Compiling a script, running it, and calling a function of it: in this order each is in none of the others. */
const SCRIPT_EVENTS = new Set(['v8.compile', 'v8.run', 'v8.callFunction']);

/** Ends the record of one load: whatever comes after belongs to the next. To be run in the page. */
export const END_OF_LOAD = `performance.mark('end-of-load')`;
const END_MARK = 'end-of-load';

/**
 * What the browser's scripts did while pages were loaded one after the other, load by load. To start and to end the
 * record takes seconds, so it is one for many loads.
 * @param work ends each load by running `END_OF_LOAD` in its page.
 */
export async function traced(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[][]> {
  await browser.startTracing(undefined, { categories: ['v8', 'blink.user_timing'] });
  await work();
  const trace = v.parse(TraceSchema, JSON.parse((await browser.stopTracing()).toString('utf8')));
  const slices = trace.traceEvents.flatMap((event) => {
    const { success, output } = v.safeParse(SliceSchema, event);
    return success && SCRIPT_EVENTS.has(output.name) ? [output] : [];
  });
  const ends = trace.traceEvents.flatMap((event) => {
    const { success, output } = v.safeParse(MarkSchema, event);
    return success && output.name === END_MARK ? [output.ts] : [];
  });
  ends.sort((a, b) => a - b);
  return ends.map((end, load) =>
    slices.filter(({ ts }) => ts <= end && ts > (ends[load - 1] ?? Number.NEGATIVE_INFINITY)),
  );
}

/**
 * Processor time that a page's main thread gave to some scripts, in milliseconds.
 * @param isOurs tells an event of theirs.
 */
export function scriptTime(events: readonly TraceEvent[], isOurs: (event: TraceEvent) => boolean): number {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const event of events.filter(isOurs).sort((a, b) => a.ts - b.ts)) {
    // A function called by a function is in its time already.
    if (event.ts < end) continue;
    end = event.ts + event.dur;
    total += event.tdur;
  }
  return total / 1000;
}
