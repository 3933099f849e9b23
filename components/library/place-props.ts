import type { Report } from '../app/useReport.ts';
import type { LibraryPort } from './port.ts';
import type { SearchFacets } from './routes.ts';
import type { Routing } from './useRoute.ts';
import type { Selection } from './useSelection.ts';

/** What every screen of the library is given. */
export interface PlaceProps {
  port: LibraryPort;
  report: Report;
  routing: Routing;
  /** Statements picked out of lists, anywhere in the library. */
  selection: Selection;
  /** What the reader last searched for; null where that is nothing. */
  lastSearch: SearchFacets | null;
  /** Whether the reader has just come here from another place: the focus goes to the heading. */
  arriving: boolean;
}
