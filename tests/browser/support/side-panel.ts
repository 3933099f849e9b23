import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import type { ChromiumSession } from '../../../scripts/browser/chromium.ts';

/** What the browser itself shows beside or over the page: to the driver it is no page, so it is asked by the debugger. */
export interface BrowserView {
  /** Runs an expression in it. What comes back is data from outside: check it. */
  evaluate(expression: string): Promise<unknown>;
}

const ReplySchema = v.object({
  id: v.number(),
  result: v.object({ result: v.object({ value: v.optional(v.unknown()) }) }),
});

/** The panel that the extension has opened; null where none is open. */
export function sidePanelOf(session: ChromiumSession): Promise<BrowserView | null> {
  return viewAt(session, '/sidepanel.html');
}

/** The popup under the toolbar's button, as it stands over the page; null where none is open. */
export function openPopupOf(session: ChromiumSession): Promise<BrowserView | null> {
  return viewAt(session, '/popup.html');
}

async function viewAt({ context }: ChromiumSession, path: string): Promise<BrowserView | null> {
  const pipe = await context.browser()?.newBrowserCDPSession();
  if (!pipe) return null;
  const { targetInfos } = await pipe.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.includes(path));
  if (!target) return null;
  const { sessionId } = await pipe.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let last = 0;
  return { evaluate: (expression) => evaluateIn(pipe, sessionId, ++last, expression) };
}

function evaluateIn(pipe: CDPSession, sessionId: string, id: number, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  const answered = new Promise<unknown>((resolve) => {
    const onMessage = (event: { sessionId: string; message: string }) => {
      const reply = v.safeParse(ReplySchema, JSON.parse(event.message));
      if (event.sessionId !== sessionId || !reply.success || reply.output.id !== id) return;
      pipe.off('Target.receivedMessageFromTarget', onMessage);
      resolve(reply.output.result.result.value);
    };
    pipe.on('Target.receivedMessageFromTarget', onMessage);
  });
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
  return pipe.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answered);
}
