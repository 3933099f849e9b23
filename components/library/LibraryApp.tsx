import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { ReportLine } from '../app/ReportLine.tsx';
import { useReport } from '../app/useReport.ts';
import { LibraryNavigation } from './LibraryNavigation.tsx';
import { Place } from './Place.tsx';
import type { LibraryPort } from './port.ts';
import { useRoute } from './useRoute.ts';

/** The full page of On Record: a place to work with the record, and where everything is set. */
export function LibraryApp({ port }: { port: LibraryPort }) {
  const routing = useRoute();
  const report = useReport();
  const { route, step } = routing;
  // What came of an action at one place is no news at another.
  useEffect(() => report.say(''), [step]);
  return (
    <div class="library">
      <LibraryNavigation place={route.place} />
      <main>
        <Place key={step} port={port} report={report} routing={routing} />
      </main>
      <ReportLine report={report} label={i18n.t('library.outcome')} />
    </div>
  );
}
