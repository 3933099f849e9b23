import * as v from 'valibot';

/**
 * Where on a page the reader was and what was opened there, kept with the entry of the browser's history: back leads
 * there, a new visit to the top.
 */

const PlaceSchema = v.object({
  scroll: v.number(),
  /** The row of a list that had the focus. */
  row: v.nullable(v.number()),
  /** Parts of the page that were opened, by names of their own. */
  open: v.optional(v.array(v.string()), []),
  /** The days of a timeline that were shown; null for all. */
  stretch: v.optional(v.nullable(v.object({ from: v.number(), to: v.number() })), null),
});
export type KeptPlace = v.InferOutput<typeof PlaceSchema>;

const TOP: KeptPlace = { scroll: 0, row: null, open: [], stretch: null };

export function keptPlace(): KeptPlace {
  const kept = v.safeParse(PlaceSchema, history.state);
  return kept.success ? kept.output : TOP;
}

export function keepPlace(change: Partial<KeptPlace>): void {
  history.replaceState({ ...keptPlace(), ...change }, '');
}

/** A part of the page has been opened or closed. */
export function keepOpen(name: string, isOpen: boolean): void {
  const others = keptPlace().open.filter((other) => other !== name);
  keepPlace({ open: isOpen ? [...others, name] : others });
}

/** Browsers take only so many changes of history in a time. */
const REST_MS = 200;

/** Keeps how far the window is scrolled, whenever it comes to rest. Returns the undo. */
export function keepScroll(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(() => keepPlace({ scroll: window.scrollY }), REST_MS);
  };
  // Once another place is shown, its entry must not take over where this one was.
  const onLeave = () => clearTimeout(timer);
  window.addEventListener('scroll', onScroll, { passive: true });
  window.addEventListener('hashchange', onLeave);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('hashchange', onLeave);
  };
}
