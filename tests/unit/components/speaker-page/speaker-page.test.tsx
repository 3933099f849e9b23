// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryPort } from '../../../../components/library/port.ts';
import { speakerView } from '../support/record.ts';
import { act, click, get, names, press, words } from '../support/show.tsx';
import { showLibrary } from '../support/show-library.tsx';

/** The browser tells the width of the picture's frame. */
class Wide implements ResizeObserver {
  private readonly told: ResizeObserverCallback;
  constructor(told: ResizeObserverCallback) {
    this.told = told;
  }
  observe(target: Element): void {
    const contentRect = { ...new DOMRect(), width: 700 };
    const entry = {
      target,
      contentRect,
      borderBoxSize: [],
      contentBoxSize: [],
      devicePixelContentBoxSize: [],
    };
    this.told([entry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('DOMRect', class {});
  vi.stubGlobal('ResizeObserver', Wide);
});
afterEach(() => vi.unstubAllGlobals());

/** What came of the last action. */
const report = () => document.querySelector('.report')?.textContent ?? '';

const NOW = { speakerId: 'speaker-1', articleId: null };

async function showSpeaker(part: Partial<LibraryPort> = {}) {
  await showLibrary({ place: 'speaker', speakerId: 'speaker-1' }, part);
  await vi.waitFor(() => expect(document.querySelector('[aria-busy=true], h1.waiting')).toBeNull(), 10_000);
  // What answers came with is drawn in turns of its own.
  for (let turn = 0; turn < 5; turn++) await act(() => new Promise((resolve) => setTimeout(resolve)));
}

const marks = () => [...document.querySelectorAll<SVGElement>('.tl-mark')];
const label = (element: Element | null | undefined) =>
  (element?.getAttribute('aria-label') ?? '').replace(/\s+/gu, ' ');

describe('a speaker’s page', () => {
  it('tells the names, since when, the offices with their days, and the outlets', async () => {
    await showSpeaker();
    expect(document.querySelector('h1')?.textContent).toBe('Игорь Лемешев');
    expect(words()).toContain('17 statements on record, since March 2024');
    expect(words()).toContain('губернатор Mar 1, 2024 – Nov 8, 2025');
    expect(words()).toContain('кандидат no date known');
    expect(words()).toContain('Курьер 3 statements');
  });

  it('says so where nothing by the speaker is left', async () => {
    await showLibrary({ place: 'speaker', speakerId: 'speaker-1' }, { speaker: async () => null });
    expect(words()).toContain('Nothing by this speaker is on record any more.');
  });

  it('shows the rest where one part of it fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await showSpeaker({ speakerStudy: async () => Promise.reject(new Error('record unavailable')) });
    expect(marks().length).toBeGreaterThan(0);
    expect(words()).toContain('That did not work.');
  });
});

describe('the timeline', () => {
  it('has a mark for each statement that says what it is', async () => {
    await showSpeaker();
    expect(marks().map(label)).toEqual([
      'Mar 1 – 31, 2024, Курьер, quoted: Слова s-3',
      'Sep 24, 2025, Курьер, quoted: Слова e-1',
      'Nov 8, 2025, Курьер, quoted, Mostly true: Слова s-1',
      'Nov 8, 2025, Курьер, reported: Слова s-2',
    ]);
    expect(words()).toContain('Not shown, as nobody dates them: 1 statement.');
  });

  it('is one stop of the tab key; the arrows go from mark to mark, and Enter opens one', async () => {
    await showSpeaker();
    const stops = () => marks().map((mark) => mark.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1', '-1']);
    await act(() => marks()[0]?.focus());
    await press('ArrowRight');
    await press('End');
    await press('ArrowLeft');
    expect(label(document.activeElement)).toContain('Слова s-1');
    expect(stops()).toEqual(['-1', '-1', '0', '-1']);
    await press('Enter');
    expect(location.hash).toBe('#/statement/s-1');
  });

  it('zooms by keys and buttons', async () => {
    await showSpeaker();
    expect(get('button', 'All of it').ariaDisabled).toBe('true');
    await act(() => marks()[0]?.focus());
    await press('+');
    expect(get('button', 'All of it').ariaDisabled).toBe('false');
    await click('button', 'Show less time');
    await click('button', 'All of it');
    expect(words()).toContain('4 statements');
    expect(get('button', 'All of it').ariaDisabled).toBe('true');
  });

  it('joins statements that may differ by a bridge that opens both side by side', async () => {
    const compare = vi.fn(async () => {});
    await showSpeaker({ compare });
    const bridge = await vi.waitFor(() => {
      const found = document.querySelector('.tl-bridge[role=button]');
      expect(found).not.toBeNull();
      return found;
    });
    expect(label(bridge)).toBe('Sep 24, 2025 and Nov 8, 2025: possible shift, check (a negation)');
    await act(() => bridge?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(compare).toHaveBeenCalledWith('s-1', 'e-1');
  });

  it('says the same as a table', async () => {
    await showSpeaker();
    await click('button', 'Table');
    const rows = () =>
      [...document.querySelectorAll('.tl-table tbody tr')].map(
        (row) => row.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
      );
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
    expect(rows()[2]).toBe('Nov 8, 2025Слова s-1quotedКурьерMostly true≈ Sep 24, 2025');
  });
});

describe('what a speaker speaks about', () => {
  it('are subjects that open to their statements', async () => {
    const placedStatements = vi.fn(async () => []);
    await showSpeaker({ placedStatements });
    const [first] = document.querySelectorAll('details');
    expect(first?.querySelector('summary')?.textContent).toBe('мост · Северку 2');
    await act(() => {
      if (!first) return;
      first.open = true;
      first.dispatchEvent(new Event('toggle'));
    });
    expect(placedStatements).toHaveBeenCalledWith(['s-1', 'e-1']);
    expect(words()).toContain('2 more statements are about something else.');
  });
});

describe('who is who', () => {
  it('is decided on offers as in the popup', async () => {
    const merge = vi.fn(async () => ({ ...speakerView, offers: [] }));
    await showSpeaker({ merge });
    await click('button', 'Same: merge');
    expect(merge).toHaveBeenCalledWith(NOW, 'speaker-3');
    expect(report()).toContain('Merged.');
  });

  it('merges with anybody on record who is found by name', async () => {
    const merge = vi.fn(async () => speakerView);
    const other = { ...speakerView.speaker, id: 'speaker-9', name: 'Ігор Лемешев' };
    await showSpeaker({ merge, speakersNamed: async () => [{ speaker: other, statements: 4 }] });
    const field = document.querySelector<HTMLInputElement>('.merge-search input');
    await act(() => {
      if (!field) return;
      field.value = 'Ігор';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => expect(names('button')).toContain('Same: merge with Ігор Лемешев'), 10_000);
    await click('button', 'Same: merge with Ігор Лемешев');
    expect(merge).toHaveBeenCalledWith(NOW, 'speaker-9');
  });

  it('parts the speaker of any article', async () => {
    const part = vi.fn(async () => speakerView);
    await showSpeaker({ part });
    const list = document.querySelector<HTMLDetailsElement>('.part-articles');
    await act(() => {
      if (!list) return;
      list.open = true;
      list.dispatchEvent(new Event('toggle'));
    });
    await click('button', 'Somebody else in “Что обещали о мосте”');
    expect(part).toHaveBeenCalledWith('speaker-1', 'article-2');
    expect(report()).toContain('Parted.');
  });

  it('can be undone at once, where it is told', async () => {
    const [before] = speakerView.decisions;
    const decisions = before ? [before, { ...before, id: 'merge speaker-9' }] : [];
    const merge = vi.fn(async () => ({ ...speakerView, decisions }));
    const undoDecision = vi.fn(async () => speakerView);
    await showSpeaker({ merge, undoDecision });
    await click('button', 'Same: merge');
    await act(() => document.querySelector<HTMLButtonElement>('.report button')?.click());
    expect(undoDecision).toHaveBeenCalledWith(NOW, 'merge speaker-9');
    await vi.waitFor(() => expect(report()).toBe('Undone.'));
  });

  it('takes a decision back', async () => {
    const undoDecision = vi.fn(async () => ({ ...speakerView, decisions: [] }));
    await showSpeaker({ undoDecision });
    await click('button', 'Undo: Вера Корина');
    expect(undoDecision).toHaveBeenCalledWith(NOW, 'merge speaker-4');
    expect(report()).toBe('Undone.');
  });
});
