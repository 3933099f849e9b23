import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumSession } from '../../scripts/browser/chromium.ts';
import { CONTROL_PAGE } from '../../scripts/browser/control.ts';
import { type Site, serve } from '../../scripts/browser/serve.ts';
import { ask, everythingOnRecord } from './support/exported.ts';
import { launchTestChromium } from './support/launch.ts';

/** No article, so the content script of the extension leaves it alone and these tests can speak for it. */
const PAGE = '<!doctype html><html lang="en"><title>A page</title><p>Nothing is said here.</p></html>';

const QUOTE = 'We shall finish the dam before the spring floods';

function article(address: string, published = '2025-11-08', quote = QUOTE) {
  return {
    address,
    title: 'The dam',
    publisher: 'The Daily Example',
    byline: null,
    published,
    language: 'en',
    text: `The minister spoke.\n\n“${quote}”, Anna Berg said.`,
  };
}

describe('messages to the background', () => {
  let session: ChromiumSession;
  let site: Site;
  let tabId: number;

  beforeAll(async () => {
    site = await serve('samples', { made: { '/page.html': PAGE } });
    session = await launchTestChromium();
    const page = await session.newPage();
    await page.goto(`${site.origin}/page.html`);
    tabId = await session.tabId(`${site.origin}/page.html`);
  });

  afterAll(async () => {
    await session?.close();
    await site?.close();
  });

  /** Sends a message from a content script of the extension in the page; null where nobody answers it. */
  async function askAsReader(direction: string, type: string, request: unknown): Promise<unknown> {
    const control = await session.openPage(CONTROL_PAGE);
    // Given as text: Chrome leaves out what is null among a function's arguments.
    const envelope = JSON.stringify(JSON.stringify({ direction, type, request }));
    const answer = await control.evaluate(`chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: (envelope) => chrome.runtime.sendMessage(JSON.parse(envelope)).then((answer) => answer ?? null, ({ message }) => 'refused: ' + message),
      args: [${envelope}],
    }).then(([{ result }]) => result)`);
    await control.close();
    return answer;
  }

  const read = (request: unknown) => askAsReader('reader', 'read', request);

  it('a content script has what it read recorded, and is told what to paint', async () => {
    const answer = await read(article(`${site.origin}/dam`));
    expect(answer).toMatchObject({
      state: 'read',
      statements: [{ kind: 'direct', earlier: 0, annotated: false }],
    });
    expect(await read(article(`${site.origin}/dam`))).toEqual(answer);
  });

  it('a later reading knows of the earlier one, also after the worker was stopped in between', async () => {
    await stopWorkers(session);
    const answer = await read(
      article(`${site.origin}/later`, '2025-12-01', 'No dam can be finished in the spring'),
    );
    expect(answer).toMatchObject({ state: 'read', statements: [{ earlier: 1 }] });
    expect(await badgeOf(session, tabId)).toBe('1');
  });

  it('no page can put words into the articles of another outlet', async () => {
    const before = await read(article(`${site.origin}/dam`));
    const forged = await read(
      article('https://another-outlet.example/dam', '2025-11-08', 'I admit everything'),
    );
    expect(forged).toMatchObject({ state: 'read' });
    const exported = await everythingOnRecord(session);
    expect(exported).toContain('I admit everything');
    expect(exported).not.toContain('another-outlet.example');
    expect(await read(article(`${site.origin}/dam`))).toEqual(before);
  });

  it.each([
    ['page', { tabId: 1 }],
    ['forgetArticle', { articleId: 'any' }],
    ['pause', { paused: true }],
  ])('a content script gets no answer to what only views may ask: %s', async (type, request) => {
    expect(await askAsReader('view', type, request)).toBeNull();
  });

  it('a content script gets no export', async () => {
    const control = await session.openPage(CONTROL_PAGE);
    const answer = await control.evaluate(`chrome.scripting.executeScript({
      target: { tabId: ${tabId} },
      func: () => ${ask({ scope: { of: 'everything' }, format: 'csv' })},
    }).then(([{ result }]) => result)`);
    await control.close();
    expect(answer).toBe('refused');
  });

  it.each([
    ['an address that is none', { ...article('javascript:alert(1)') }],
    ['a text without end', { ...article('https://a.example/'), text: 'a'.repeat(2_000_001) }],
    ['more than was asked for', { ...article('https://a.example/'), html: '<b>' }],
  ])('a malformed reading is refused: %s', async (_, request) => {
    expect(await read(request)).toBe('refused: malformed message: read');
  });

  it('a click opens the statement in the side panel', async () => {
    // A script that is injected so counts as clicked by the reader.
    await askAsReader('reader', 'open', { statementId: 'any:statement:0' });
    const control = await session.openPage(CONTROL_PAGE);
    const panels = () =>
      control.evaluate(`chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
        .then((contexts) => contexts.map(({ documentUrl }) => new URL(documentUrl).pathname))`);
    await expect.poll(panels).toEqual(['/sidepanel.html']);
    await control.close();
  });

  it('a view may not pass for a content script', async () => {
    const control = await session.openPage(CONTROL_PAGE);
    const envelope = JSON.stringify({
      direction: 'reader',
      type: 'read',
      request: article('https://a.example/'),
    });
    const answer = await control.evaluate(`chrome.runtime.sendMessage(${envelope}).then((a) => a ?? null)`);
    await control.close();
    expect(answer).toBeNull();
  });
});

/** Stops the extension's worker, as the browser does when it has been idle. */
async function stopWorkers({ context, openPage }: ChromiumSession): Promise<void> {
  const page = await openPage(CONTROL_PAGE);
  const pipe = await context.newCDPSession(page);
  await pipe.send('ServiceWorker.enable');
  await pipe.send('ServiceWorker.stopAllWorkers');
  await pipe.detach();
  await page.close();
}

async function badgeOf({ openPage }: ChromiumSession, tabId: number): Promise<unknown> {
  const page = await openPage(CONTROL_PAGE);
  const text = await page.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  await page.close();
  return text;
}
