import type { Highlights, PlacedHighlight } from '../paint/highlighter.ts';
import type { ReaderPorts } from '../reader-ports.ts';
import { type Card, createCard } from './card.ts';
import { watchPointer } from './hover.ts';
import { watchKeys } from './keyboard.ts';

/** The hover card of a reading: opens on pointer and keys, and on demand. */
export interface ReadingCard {
  /** Scrolls to a statement and opens its card; false where it is not on the page. */
  goTo(statementId: string): boolean;
  close(): void;
  isOurs(node: Node): boolean;
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
  let open: PlacedHighlight | null = null;
  /** Opened by key or from the popup: stays until it is closed. */
  let isPinned = false;

  /** Made when it is first shown: on most pages it never is. */
  let card: Card | null = null;
  const theCard = (): Card => {
    card ??= createCard(page, ports.cardStyle, {
      opened: () => {
        if (open) openView(open);
      },
      pointed: (isOn) => pointer.onCard(isOn),
    });
    return card;
  };

  const pointer = watchPointer(
    page,
    () => highlights()?.placed ?? [],
    {
      rests: (found, x, y) => {
        if (found !== open) show(found, rectAt(found, x, y), false);
      },
      leaves: () => {
        if (!isPinned) close();
      },
      clicks: (found) => {
        // The first tap of a finger opens the card, as there is no hovering.
        if (found === open) openView(found);
        else show(found, firstRect(found), false);
      },
    },
    signal,
  );

  watchKeys(window, { goOn, close }, signal);
  signal.addEventListener('abort', close);

  async function show(place: PlacedHighlight, words: DOMRect, isPinning: boolean): Promise<void> {
    open = place;
    isPinned = isPinning;
    highlights()?.setOpen(place.statement.id);
    const text = await ports.card(place.statement.id).catch(() => null);
    if (open !== place || signal.aborted) return;
    if (text) theCard().show(text, words, isPinning);
    else close();
  }

  function close(): boolean {
    if (!open) return false;
    open = null;
    isPinned = false;
    highlights()?.setOpen(null);
    card?.hide();
    return true;
  }

  function openView({ statement }: PlacedHighlight): void {
    ports.open(statement.id).catch(() => undefined);
    close();
  }

  function goOn(by: 1 | -1): void {
    const placed = highlights()?.placed ?? [];
    const at = open ? placed.indexOf(open) + by : firstInView(placed, by);
    const next = placed[(at + placed.length) % placed.length];
    if (next) reveal(next, true);
  }

  function reveal(place: PlacedHighlight, takesFocus: boolean): void {
    place.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    show(place, firstRect(place), takesFocus);
  }

  return {
    goTo: (statementId) => {
      const place = highlights()?.placed.find(({ statement }) => statement.id === statementId);
      if (!place) return false;
      reveal(place, false);
      isPinned = true;
      return true;
    },
    close,
    isOurs: (node) => card?.isOurs(node) ?? false,
  };
}

/** Where to begin: the first statement not yet scrolled past, going on; the last one scrolled past, going back. */
function firstInView(placed: readonly PlacedHighlight[], by: 1 | -1): number {
  const at = placed.findIndex((place) => firstRect(place).top >= 0);
  if (at < 0) return by > 0 ? 0 : placed.length - 1;
  return by > 0 ? at : at - 1;
}

function firstRect({ ranges: [range] }: PlacedHighlight): DOMRect {
  return range?.getClientRects()[0] ?? range?.getBoundingClientRect() ?? new DOMRect();
}

/** The line of a statement that is under a point. */
function rectAt(place: PlacedHighlight, x: number, y: number): DOMRect {
  const rects = place.ranges.flatMap((range) => [...range.getClientRects()]);
  const under = rects.find((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
  return under ?? firstRect(place);
}
