import { useRef } from 'preact/hooks';
import type { Route, SearchFacets } from './routes.ts';

/** What the reader last searched for in this window; null where that is nothing. */
export function useLastSearch(route: Route): SearchFacets | null {
  const last = useRef<SearchFacets | null>(null);
  if (route.place === 'search') {
    const { text, ...filters } = route.facets;
    last.current = text.trim() === '' && Object.keys(filters).length === 0 ? null : route.facets;
  }
  return last.current;
}
