import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../../../lib/page/life/quiet.ts';
import { find, pageOf } from '../support/page.ts';

describe('a page that changes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function watched(isOurs: (node: Node) => boolean = () => false) {
    const page = pageOf('<main><p>One</p></main>');
    vi.stubGlobal('MutationObserver', page.defaultView?.MutationObserver);
    const atRest = vi.fn();
    const watch = watchChanges(page, isOurs, atRest);
    const add = () => find(page, 'main').append(page.createElement('p'));
    return { page, atRest, watch, add };
  }

  it('is looked at once, when it has come to rest', async () => {
    const { add, atRest } = watched();
    for (let i = 0; i < 5; i++) {
      add();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(atRest).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(atRest).toHaveBeenCalledTimes(1);
  });

  it('is looked at after a while even where it never rests', async () => {
    const { add, atRest } = watched();
    for (let i = 0; i < 40; i++) {
      add();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(atRest).toHaveBeenCalledTimes(1);
  });

  it('is seen to change by a text that changes', async () => {
    const { page, atRest } = watched();
    const text = find(page, 'p').firstChild;
    if (text) text.nodeValue = 'Two';
    await vi.advanceTimersByTimeAsync(2_000);
    expect(atRest).toHaveBeenCalledTimes(1);
  });

  it('has not changed where only what is ours has come or gone', async () => {
    const { page, atRest } = watched((node) => node.nodeName === 'ASIDE');
    page.body.append(page.createElement('aside'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(atRest).not.toHaveBeenCalled();
  });

  it('is left alone once the watch is stopped', async () => {
    const { add, atRest, watch } = watched();
    add();
    await vi.advanceTimersByTimeAsync(100);
    watch.stop();
    add();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(atRest).not.toHaveBeenCalled();
  });
});
