import * as v from 'valibot';

/**
 * Where in a list the reader was, kept with the entry of the browser's history: back leads there, a new visit to the
 * top.
 */

const PlaceSchema = v.object({ scroll: v.number(), row: v.nullable(v.number()) });
export type KeptPlace = v.InferOutput<typeof PlaceSchema>;

const TOP: KeptPlace = { scroll: 0, row: null };

export function keptPlace(): KeptPlace {
  const kept = v.safeParse(PlaceSchema, history.state);
  return kept.success ? kept.output : TOP;
}

export function keepPlace(change: Partial<KeptPlace>): void {
  history.replaceState({ ...keptPlace(), ...change }, '');
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
