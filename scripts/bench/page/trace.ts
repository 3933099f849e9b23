import type { Browser } from 'playwright-core';
import * as v from 'valibot';

/** Something that a thread of the browser did, from the browser's own record of it. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Start and length, in microseconds. */
  ts: number;
  dur: number;
  /** Processor time of the thread, in microseconds: what other programs do meanwhile does not count. */
  tdur: number;
  args: Record<string, unknown>;
}

const EventSchema = v.object({
  name: v.string(),
  ph: v.literal('X'),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.number(),
  tdur: v.number(),
  args: v.record(v.string(), v.unknown()),
});
const TraceSchema = v.object({ traceEvents: v.array(v.unknown()) });

/** What the browser did while something was done; only events with a length. */
export async function traced(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(undefined, { categories: ['v8'] });
  await work();
  const trace = v.parse(TraceSchema, JSON.parse((await browser.stopTracing()).toString('utf8')));
  return trace.traceEvents.flatMap((event) => {
    const { success, output } = v.safeParse(EventSchema, event);
    return success && SCRIPT_EVENTS.has(output.name) ? [output] : [];
  });
}

/** Compiling a script, running it, and calling a function of it: in this order each is in none of the others. */
const SCRIPT_EVENTS = new Set(['v8.compile', 'v8.run', 'v8.callFunction']);

/**
 * Processor time that a page's threads gave to scripts of a world (`On Record` is ours), in milliseconds.
 * @param isOurs tells an event by its arguments.
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
