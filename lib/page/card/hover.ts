import type { PlacedHighlight } from '../paint/highlighter.ts';
import { statementAt } from '../paint/hit-test.ts';

/** How long the pointer rests on words before their card opens, and is off them before it closes. Milliseconds. */
const REST = 180;
const LEAVE = 280;

const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"], [role="link"]';

/** What the pointer means. */
export interface PointerEvents {
  /** It rests on a statement. */
  rests(on: PlacedHighlight, x: number, y: number): void;
  /** It has left the statement whose card is open, and the card. */
  leaves(): void;
  /** It clicked on the words of a statement. */
  clicks(on: PlacedHighlight): void;
}

/**
 * Watches the pointer over painted statements. What is under it is asked only when it rests, so that moving it costs
 * nothing. Only the reader's own events count: a page can forge all others.
 * @returns tells that the pointer is on the card, where it may stay.
 */
export function watchPointer(
  page: Document,
  placed: () => readonly PlacedHighlight[],
  events: PointerEvents,
  signal: AbortSignal,
): { onCard(isOn: boolean): void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let hadSelection = false;

  const leave = () => {
    leaving ??= setTimeout(events.leaves, LEAVE);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  page.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.buttons > 0) return;
      clearTimeout(resting);
      resting = setTimeout(() => {
        const found = statementAt(page, placed(), event.clientX, event.clientY);
        if (!found) return leave();
        stay();
        events.rests(found, event.clientX, event.clientY);
      }, REST);
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'pointerdown',
    () => {
      hadSelection = !(page.getSelection()?.isCollapsed ?? true);
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const isSelecting = hadSelection || !(page.getSelection()?.isCollapsed ?? true);
      const { target } = event;
      if (isSelecting || (target instanceof Element && target.closest(INTERACTIVE))) return;
      const found = statementAt(page, placed(), event.clientX, event.clientY);
      if (found) events.clicks(found);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stay();
  });
  return {
    onCard: (isOn) => {
      clearTimeout(resting);
      if (isOn) stay();
      else leave();
    },
  };
}
