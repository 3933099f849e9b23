import { CONTROL_PAGE } from '../../../scripts/browser/control.ts';
import type { Session } from '../../../scripts/browser/session.ts';

/** Everything on record as CSV, asked for as one of the extension's own pages would. */
export async function everythingOnRecord({ openPage }: Pick<Session, 'openPage'>): Promise<string> {
  const page = await openPage(CONTROL_PAGE);
  const text = await page.evaluate(ask({ scope: { of: 'everything' }, format: 'csv' }));
  await page.close();
  return String(text);
}

/** The text of an export, piece by piece (`export-stream.ts`); what went wrong, where it does. */
export function ask(request: unknown): string {
  return `new Promise((resolve) => {
    const port = (globalThis.browser ?? chrome).runtime.connect({ name: 'export' });
    const pieces = [];
    port.onDisconnect.addListener(() => resolve('refused'));
    port.onMessage.addListener((answer) => {
      if (answer.is === 'end') resolve(pieces.join(''));
      else if (answer.is === 'failure') resolve('failed: ' + answer.message);
      else {
        if (answer.is === 'piece') pieces.push(answer.text);
        port.postMessage('next');
      }
    });
    port.postMessage(${JSON.stringify(request)});
  })`;
}
