import type { Highlights, PlacedHighlight } from '../paint/highlighter.ts';
import type { ReaderPorts } from '../reader-ports.ts';
import { type Card, createCard } from './card.ts';
import { watchPointer } from './hover.ts';
import { watchEscape } from './keyboard.ts';
import { areSeen, type Words } from './place.ts';

/** The hover card of a reading: opens on pointer and keys, and on demand. */
export interface ReadingCard {
  /** Scrolls to a statement and opens its card; false where it is not on the page. */
  goTo(statementId: string): boolean;
  /** To the next statement (1) or the one before (-1). */
  goOn(by: 1 | -1): void;
  /** Opens the card of the current statement; its view where the card is open already. */
  show(): void;
  /** The statement whose card is open, else the first one that is in view. */
  current(): string | null;
  close(): void;
  isOurs(node: Node): boolean;
}

/** The statement whose card is open, or is being fetched. */
interface Open {
  place: PlacedHighlight;
  /** How it was opened: by key and from the popup it stays until it is closed, and a key takes the focus to it. */
  by: 'pointer' | 'key' | 'popup';
  /** Where the reader points; null where they came without a pointer. */
  pointer: Words['at'] | null;
}

/**
 * Attends to the statements of a page until `signal` ends it.
 * @param highlights those painted at the moment; they change with every reading.
 */
export function attend(
  page: Document,
  window: Window,
  highlights: () => Highlights | null,
  ports: ReaderPorts,
  signal: AbortSignal,
): ReadingCard {
  let open: Open | null = null;
  /** The statement that the reader is done with: it does not open again until the pointer has been elsewhere. */
  let dismissed: PlacedHighlight | null = null;

  /** Made when it is first shown: on most pages it never is. */
  let card: Card | null = null;
  const theCard = (style: string): Card => {
    card ??= createCard(
      page,
      style,
      {
        opened: () => {
          if (open) openView(open.place);
        },
        pointed: (isOn) => pointer.onCard(isOn),
      },
      signal,
    );
    return card;
  };

  const pointer = watchPointer(
    page,
    () => highlights()?.placed ?? [],
    isOurs,
    {
      rests: (place, at) => {
        if (place === dismissed) return;
        dismissed = null;
        if (place !== open?.place) show({ place, by: 'pointer', pointer: at });
      },
      leaves: () => {
        dismissed = null;
        if (open?.by === 'pointer') close();
      },
      clicks: (place, at, canHover) => {
        // The first tap of a finger opens the card, as there is no hovering.
        if (canHover || place === open?.place) openView(place);
        else show({ place, by: 'pointer', pointer: at });
      },
    },
    signal,
  );

  watchEscape(window, dismiss, signal);
  window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', close);

  async function show(opening: Open): Promise<void> {
    const { place, by } = opening;
    open = opening;
    highlights()?.setOpen(place.statement.id);
    const text = await ports.card(place.statement.id).catch(() => null);
    if (open !== opening || signal.aborted) return;
    if (text) theCard(text.style).show(text, wordsOf(opening), by === 'key');
    else close();
  }

  function close(): boolean {
    if (!open) return false;
    open = null;
    highlights()?.setOpen(null);
    card?.hide();
    return true;
  }

  /** Closes at the reader's wish, whose pointer may still be on the words. */
  function dismiss(): boolean {
    dismissed = open?.place ?? null;
    return close();
  }

  function openView(place: PlacedHighlight): void {
    ports.open(place.statement.id).catch(() => undefined);
    close();
    dismissed = place;
  }

  /** The page was scrolled or its window resized: the card stays at its words as long as they are seen. */
  function follow(): void {
    if (!open || !card) return;
    const words = wordsOf({ ...open, pointer: null });
    const { clientWidth, clientHeight } = page.documentElement;
    if (areSeen(words.lines, { width: clientWidth, height: clientHeight })) card.move(words);
    else close();
  }

  function goOn(by: 1 | -1): void {
    const placed = highlights()?.placed ?? [];
    const at = open ? placed.indexOf(open.place) + by : firstInView(placed, by);
    const next = placed[(at + placed.length) % placed.length];
    if (next) reveal(next, 'key');
  }

  function current(): PlacedHighlight | undefined {
    const placed = highlights()?.placed ?? [];
    return open?.place ?? placed[firstInView(placed, 1)];
  }

  function reveal(place: PlacedHighlight, by: Open['by']): void {
    place.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    show({ place, by, pointer: null });
  }

  function isOurs(node: Node): boolean {
    return card?.isOurs(node) ?? false;
  }

  return {
    goTo: (statementId) => {
      const place = highlights()?.placed.find(({ statement }) => statement.id === statementId);
      if (!place) return false;
      reveal(place, 'popup');
      return true;
    },
    goOn,
    show: () => {
      const place = current();
      if (open && open.place === place) openView(place);
      else if (place) reveal(place, 'key');
    },
    current: () => current()?.statement.id ?? null,
    close,
    isOurs,
  };
}

/** Where to begin: the first statement not yet scrolled past, going on; the last one scrolled past, going back. */
function firstInView(placed: readonly PlacedHighlight[], by: 1 | -1): number {
  const at = placed.findIndex((place) => firstLine(place).top >= 0);
  if (at < 0) return by > 0 ? 0 : placed.length - 1;
  return by > 0 ? at : at - 1;
}

function firstLine({ ranges: [range] }: PlacedHighlight): DOMRect {
  return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? new DOMRect();
}

function wordsOf({ place, pointer }: Open): Words {
  const lines = place.ranges.flatMap((range) => [...range.getClientRects()]);
  const [first] = lines;
  return { lines, at: pointer ?? { x: first?.left ?? 0, y: first?.top ?? 0 } };
}
