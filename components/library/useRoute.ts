import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Route, routeOf } from './routes.ts';

export interface Routing {
  route: Route;
  /** Counts the arrivals at a place: 0 at the page's own opening, when nobody has gone anywhere. */
  step: number;
  /** Goes to a place, from where the browser's back leads here again. */
  go: (route: Route) => void;
  /** Writes what has been typed into the address, without a step of its own for every letter. */
  amend: (route: Route) => void;
}

/** The place that the page's address names. */
export function useRoute(): Routing {
  const [{ route, step }, set] = useState(() => ({ route: routeOf(location.hash), step: 0 }));
  useEffect(() => {
    const onChange = () => set((now) => ({ route: routeOf(location.hash), step: now.step + 1 }));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  const go = useCallback((to: Route) => {
    location.hash = hashOf(to);
  }, []);
  const amend = useCallback((to: Route) => {
    // Where the reader was in the list is no place in another one.
    history.replaceState(null, '', hashOf(to));
    set((now) => ({ ...now, route: to }));
  }, []);
  return { route, step, go, amend };
}
