import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onAddressChange } from '../../../../lib/page/life/navigation.ts';

describe('a site of one page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function site() {
    const { window } = new JSDOM('', { url: 'https://vestnik.example/one' });
    const changed = vi.fn();
    const life = new AbortController();
    // jsdom's window is one, though its types say less.
    const view = window.document.defaultView;
    if (!view) throw new Error('the page has no window');
    onAddressChange(view, changed, life.signal);
    return { history: window.history, changed, life };
  }

  it('is seen to have gone to another address, where the browser does not tell', () => {
    const { history, changed } = site();
    history.pushState({}, '', '/two');
    vi.advanceTimersByTime(1_500);
    expect(changed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('has gone nowhere by a jump within the page', () => {
    const { history, changed } = site();
    history.pushState({}, '', '#further-down');
    vi.advanceTimersByTime(5_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is left alone at the end', () => {
    const { history, changed, life } = site();
    life.abort();
    history.pushState({}, '', '/two');
    vi.advanceTimersByTime(5_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
