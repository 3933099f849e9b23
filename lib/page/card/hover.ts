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
  rests(on: PlacedHighlight, at: Point): void;
  /** It has left the statement whose card is open, and the card. */
  leaves(): void;
  /** It clicked on the words of a statement; a finger or pen cannot hover over them first. */
  clicks(on: PlacedHighlight, at: Point, canHover: boolean): void;
}

/** In the viewport, in CSS pixels. */
interface Point {
  x: number;
  y: number;
}

/**
 * Watches the pointer over painted statements. What is under it is asked only when it rests, so that moving it costs
 * nothing. Only the reader's own events count: a page can forge all others.
 * @param isCard tells the card, on which the pointer may stay.
 * @returns tells that the pointer is on the card, where it may stay.
 */
export function watchPointer(
  page: Document,
  placed: () => readonly PlacedHighlight[],
  isCard: (node: Node) => boolean,
  events: PointerEvents,
  signal: AbortSignal,
): { onCard(isOn: boolean): void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let hadSelection = false;

  const leave = () => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      events.leaves();
    }, LEAVE);
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
      if (event.target instanceof Node && isCard(event.target)) return;
      const at = { x: event.clientX, y: event.clientY };
      resting = setTimeout(() => {
        const found = statementAt(page, placed(), at.x, at.y);
        if (!found) return leave();
        stay();
        events.rests(found, at);
      }, REST);
    },
    { signal, passive: true },
  );
  // Out of the window, where it moves over nothing of the page.
  page.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(resting);
      leave();
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      // What was to come of resting here, comes of the click.
      clearTimeout(resting);
      hadSelection = !(page.getSelection()?.isCollapsed ?? true);
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      clearTimeout(resting);
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const isSelecting = hadSelection || !(page.getSelection()?.isCollapsed ?? true);
      const { target } = event;
      if (isSelecting || (target instanceof Element && target.closest(INTERACTIVE))) return;
      const at = { x: event.clientX, y: event.clientY };
      const found = statementAt(page, placed(), at.x, at.y);
      const canHover = !(event instanceof PointerEvent) || event.pointerType === 'mouse';
      if (found) events.clicks(found, at, canHover);
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
