import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showCount, showPaused } from '../../../entrypoints/background/badge.ts';

const GONE = 9;

/** The toolbar as browsers keep it: what is set for a tab hides what is set for all. */
const toolbar = vi.hoisted(() => ({ all: '', tabs: new Map<number, string>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) => {
        if (tabId === GONE) throw new Error(`No tab with id: ${GONE}.`);
        if (tabId === undefined) toolbar.all = text;
        else toolbar.tabs.set(tabId, text);
      },
    },
  },
}));

const shown = (tabId: number) => toolbar.tabs.get(tabId) ?? toolbar.all;

describe('the badge', () => {
  beforeEach(() => {
    toolbar.all = '';
    toolbar.tabs.clear();
  });

  it('says in every tab that reading is paused, over what was counted there', async () => {
    await showCount(1, 4);
    await showCount(2, 0);
    await showPaused(true, [1, 2]);
    expect([1, 2, 3].map(shown)).toEqual(['❚❚', '❚❚', '❚❚']);
  });

  it('says so in none once reading resumes, also where no page is read again', async () => {
    await showPaused(true, [1, 2]);
    await showPaused(false, [1, 2]);
    expect([1, 2, 3].map(shown)).toEqual(['', '', '']);
  });

  it('passes over a tab that has been closed meanwhile', async () => {
    await showPaused(true, [GONE, 1]);
    expect(shown(1)).toBe('❚❚');
  });
});
