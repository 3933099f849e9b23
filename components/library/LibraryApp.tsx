import { useEffect, useRef } from 'preact/hooks';
import { ReportLine } from '../app/ReportLine.tsx';
import { useReport } from '../app/useReport.ts';
import { type Addresses, AddressesHere } from '../ui/Go.tsx';
import { keepScroll, keptPlace } from './kept-place.ts';
import { LibraryNavigation } from './LibraryNavigation.tsx';
import { leadBack } from './lead-back.ts';
import { Place } from './Place.tsx';
import type { LibraryPort } from './port.ts';
import { hashOf, type PlaceName } from './routes.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useLastSearch } from './useLastSearch.ts';
import { useRoute } from './useRoute.ts';
import { useSelection } from './useSelection.ts';

const ADDRESSES: Addresses = {
  statement: (statementId) => hashOf({ place: 'statement', statementId }),
  speaker: (speakerId) => hashOf({ place: 'speaker', speakerId }),
  article: (articleId) => hashOf({ place: 'article', articleId }),
  compare: (earlierId, laterId) => hashOf({ place: 'compare', statementIds: [earlierId, laterId] }),
};

/** Places where the reader looks at statements; elsewhere what was picked out waits without being shown. */
const FOR_STATEMENTS: readonly PlaceName[] = [
  'search',
  'statement',
  'compare',
  'speakers',
  'speaker',
  'articles',
  'article',
  'annotations',
];

const isForStatements = (place: PlaceName): boolean => FOR_STATEMENTS.includes(place);

/** The full page of On Record: a place to work with the record, and where everything is set. */
export function LibraryApp({ port }: { port: LibraryPort }) {
  const routing = useRoute();
  const report = useReport();
  const selection = useSelection();
  const lastSearch = useLastSearch(routing.route);
  const { route, step } = routing;
  const [path] = hashOf(route).split('?');
  const saidAt = useRef('');
  useEffect(() => {
    saidAt.current = addressedPath();
  }, [report.words]);
  useEffect(() => {
    // What came of an action at one place is no news at another, but for what has led there itself.
    if (saidAt.current !== addressedPath()) report.say('');
    const { scroll, row } = keptPlace();
    if (scroll === 0) window.scrollTo({ top: 0, behavior: 'instant' });
    // A list leads back to its row by itself.
    return scroll > 0 && row === null ? leadBack(scroll) : undefined;
  }, [path]);
  useEffect(keepScroll, []);
  return (
    <AddressesHere.Provider value={ADDRESSES}>
      <div class="library">
        <LibraryNavigation place={route.place} />
        <main>
          <Place
            key={path}
            port={port}
            report={report}
            routing={routing}
            selection={selection}
            lastSearch={lastSearch}
            arriving={step > 0}
          />
        </main>
        {isForStatements(route.place) && <SelectionBar port={port} report={report} selection={selection} />}
        <ReportLine report={report} />
      </div>
    </AddressesHere.Provider>
  );
}

/** The place's path as the address has it, also before the place is shown. */
function addressedPath(): string {
  return location.hash.replace(/\?.*$/u, '');
}
