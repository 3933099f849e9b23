import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReader } from '../../../lib/page/reader.ts';
import type { ReaderPorts } from '../../../lib/page/reader-ports.ts';
import type { ReadingAnswer } from '../../../lib/views/reading.ts';
import { fakeHighlights, withSheets, wordsOf } from './support/highlights.ts';
import { find, pageOf, sentences } from './support/page.ts';

const QUOTE = 'The wall will stand before the storms come';

const ARTICLE = `<!doctype html><html lang="en"><head><title>The wall of Velm stands half built</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-08">
</head><body><main><article><h1>The wall of Velm stands half built</h1><p>${sentences(4)}</p>
<p>“${QUOTE}”, Mayor Ilsa Torvald said.</p><p>${sentences(5)}</p></article></main></body></html>`;
const LIST = '<!doctype html><html lang="en"><title>Latest</title><ul><li>The wall</li></ul></html>';

describe('the reader of a page', () => {
  const registry = fakeHighlights();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
  });
  afterEach(() => vi.useRealTimers());

  function start(html: string, more: Partial<ReaderPorts> = {}) {
    const page = withSheets(pageOf(html));
    Object.defineProperty(page, 'visibilityState', { value: 'visible' });
    const { defaultView } = page;
    if (!defaultView) throw new Error('the page has no window');
    for (const name of ['AbortController', 'MutationObserver', 'Node', 'Element', 'HTMLElement'] as const)
      vi.stubGlobal(name, Reflect.get(defaultView, name));
    const ports = {
      read: vi.fn(async ({ text }: { text: string }): Promise<ReadingAnswer> => {
        const start = text.indexOf(QUOTE);
        const spans = [{ start, end: start + QUOTE.length }];
        const statement = {
          id: 'a',
          spans,
          kind: 'direct',
          earlier: 0,
          annotated: false,
          verdict: null,
        } as const;
        return { state: 'read', articleId: 'wall', statements: [statement] };
      }),
      left: vi.fn(async () => undefined),
      card: async () => null,
      open: async () => undefined,
      detectLanguage: async () => null,
      isAlive: () => true,
      ...more,
    };
    return { page, ports, reader: startReader(defaultView, ports) };
  }
  const settle = () => vi.advanceTimersByTimeAsync(4_000);

  it('has an article recorded once, and its statements highlighted', async () => {
    const { reader, ports } = start(ARTICLE);
    expect(reader.state()).toEqual({ state: 'reading' });
    await settle();
    expect(reader.state()).toEqual({ state: 'read', articleId: 'wall', highlights: 'painted' });
    expect(wordsOf(registry())['on-record-direct']).toEqual([QUOTE]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports.read).toHaveBeenCalledTimes(1);
    reader.stop();
  });

  it('paints possible shifts when it is told of them, and keeps them where the page is painted anew', async () => {
    const { reader } = start(ARTICLE);
    await settle();
    reader.showShifts('another article', ['a']);
    expect(wordsOf(registry())['on-record-shift']).toBeUndefined();
    reader.showShifts('wall', ['a']);
    expect(wordsOf(registry())['on-record-shift']).toEqual([QUOTE]);
    await reader.refresh();
    expect(wordsOf(registry())['on-record-shift']).toEqual([QUOTE]);
    reader.showShifts('wall', []);
    expect(wordsOf(registry())['on-record-shift']).toEqual([]);
    reader.stop();
  });

  it('says nothing of a page that is no article', async () => {
    const { reader, ports } = start(LIST);
    await settle();
    expect(reader.state()).toMatchObject({ state: 'no-article' });
    expect(ports.read).not.toHaveBeenCalled();
    expect(registry().size).toBe(0);
    reader.stop();
  });

  it('records what it cannot highlight', async () => {
    vi.stubGlobal('CSS', {});
    const { reader, ports } = start(ARTICLE);
    await settle();
    expect(reader.state()).toMatchObject({ state: 'read', highlights: 'unsupported' });
    expect(ports.read).toHaveBeenCalledTimes(1);
    reader.stop();
  });

  it('paints again what the page has cleared', async () => {
    const { reader } = start(ARTICLE);
    await settle();
    registry().clear();
    await settle();
    expect(wordsOf(registry())['on-record-direct']).toEqual([QUOTE]);
    reader.stop();
  });

  it('takes its highlights away where the article goes, and says so', async () => {
    const { page, reader, ports } = start(ARTICLE);
    await settle();
    find(page, 'article').remove();
    await settle();
    expect(reader.state()).toMatchObject({ state: 'no-article' });
    expect(ports.left).toHaveBeenCalledTimes(1);
    expect(registry().size).toBe(0);
    reader.stop();
  });

  it('leaves no trace when it is stopped, and never comes back', async () => {
    const { page, reader, ports } = start(ARTICLE);
    const before = page.documentElement.outerHTML;
    await settle();
    reader.stop();
    expect(reader.state()).toEqual({ state: 'stopped' });
    expect(reader.signal.aborted).toBe(true);
    expect(registry().size).toBe(0);
    expect(page.adoptedStyleSheets).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
    find(page, 'article').append(page.createElement('p'));
    await reader.refresh();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports.read).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops where the extension has gone, and waits where only the answer has', async () => {
    const failing = { read: () => Promise.reject(new Error('no answer')) };
    const gone = start(ARTICLE, { ...failing, isAlive: () => false });
    await settle();
    expect(gone.reader.state()).toEqual({ state: 'stopped' });
    const there = start(ARTICLE, failing);
    await settle();
    expect(there.reader.state()).toEqual({ state: 'failed', reason: 'unavailable' });
    there.reader.stop();
  });

  it('says so where the article is in a language that is switched off, until it is on again', async () => {
    let isOff = false;
    const { reader } = start(ARTICLE, {
      read: async () =>
        isOff
          ? { state: 'language-off', language: 'en' }
          : { state: 'read', articleId: 'wall', statements: [] },
    });
    await settle();
    expect(reader.state()).toMatchObject({ state: 'read' });
    isOff = true;
    await reader.refresh();
    expect(reader.state()).toEqual({ state: 'language-off', language: 'en' });
    isOff = false;
    await reader.refresh();
    expect(reader.state()).toMatchObject({ state: 'read' });
    reader.stop();
  });

  it('stops where reading has been paused meanwhile', async () => {
    const { reader } = start(ARTICLE, { read: async () => ({ state: 'paused' }) });
    await settle();
    expect(reader.state()).toEqual({ state: 'stopped' });
  });
});
