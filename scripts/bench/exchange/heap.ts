import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** How often the heap is looked at, in milliseconds. */
const EVERY = 200;

const AttachedSchema = v.object({ sessionId: v.string() });
const AnswerSchema = v.object({ message: v.string() });
const UsageSchema = v.object({
  result: v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) }),
});

export interface HeapWatch {
  /** The most that page and workers together have held since the last time, in bytes; looked at now and then. */
  peak(): number;
  stop(): Promise<void>;
}

/** Watches the heaps of a page and of the workers that it starts. */
export async function watchHeap(page: Page): Promise<HeapWatch> {
  const session = await page.context().newCDPSession(page);
  const workers = new Map<string, number>();
  let own = 0;
  let most = 0;
  let calls = 0;
  session.on('Target.attachedToTarget', (event: unknown) => {
    workers.set(v.parse(AttachedSchema, event).sessionId, 0);
  });
  session.on('Target.detachedFromTarget', (event: unknown) => {
    workers.delete(v.parse(AttachedSchema, event).sessionId);
  });
  session.on('Target.receivedMessageFromTarget', (event: unknown) => {
    const { sessionId } = v.parse(AttachedSchema, event);
    const usage = v.safeParse(UsageSchema, JSON.parse(v.parse(AnswerSchema, event).message));
    if (!usage.success || !workers.has(sessionId)) return;
    workers.set(sessionId, usage.output.result.usedSize + usage.output.result.backingStorageSize);
    most = Math.max(
      most,
      [own, ...workers.values()].reduce((sum, size) => sum + size, 0),
    );
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const look = async () => {
    own = (await session.send('Runtime.getHeapUsage')).usedSize;
    const message = JSON.stringify({ id: ++calls, method: 'Runtime.getHeapUsage' });
    for (const sessionId of workers.keys())
      await session.send('Target.sendMessageToTarget', { sessionId, message });
  };
  // A worker may end between being found and being asked.
  const timer = setInterval(() => look().catch(() => {}), EVERY);
  return {
    peak: () => {
      const peak = most;
      most = 0;
      return peak;
    },
    stop: async () => {
      clearInterval(timer);
      await session.detach();
    },
  };
}
