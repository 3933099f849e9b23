import { i18n } from '#i18n';
import { StatementScreen } from '../app/StatementScreen.tsx';
import type { Report } from '../app/useReport.ts';
import { CompareScreen } from '../compare/CompareScreen.tsx';
import { SearchScreen } from '../search/SearchScreen.tsx';
import { ReadingScreen } from '../settings/ReadingScreen.tsx';
import { SpeakerPage } from '../speaker-page/SpeakerPage.tsx';
import { calendarDay } from '../timeline/wording.ts';
import { Notice } from '../ui/Notice.tsx';
import { LibraryStorage } from './LibraryStorage.tsx';
import type { LibraryPort } from './port.ts';
import { hashOf, type Route } from './routes.ts';
import type { Routing } from './useRoute.ts';

/** What every screen of the library is given. */
export interface PlaceProps {
  port: LibraryPort;
  report: Report;
  routing: Routing;
  /** Whether the reader has just come here from another place: the focus goes to the heading. */
  arriving: boolean;
}

/** The screen of the place that the address names. */
export function Place(given: Omit<PlaceProps, 'arriving'>) {
  const { port, report, routing } = given;
  const { route, step, go } = routing;
  const props: PlaceProps = { ...given, arriving: step > 0 };
  const { arriving } = props;
  const openStatement = (statementId: string) => go({ place: 'statement', statementId });
  switch (route.place) {
    case 'search':
      return <SearchScreen port={port} arriving={arriving} onOpen={openStatement} />;
    case 'statement':
      return (
        <StatementScreen
          port={port}
          report={report}
          statementId={route.statementId}
          arriving={arriving}
          pageArticleId={null}
          onOpen={openStatement}
          onSpeaker={(speakerId) => go({ place: 'speaker', speakerId })}
          onAnnotated={() => {}}
        />
      );
    case 'speaker':
      return (
        <SpeakerPage
          port={port}
          report={report}
          speakerId={route.speakerId}
          arriving={arriving}
          onOpen={openStatement}
          onDays={(speakerId, from, to) =>
            go({
              place: 'search',
              facets: { text: '', speakerId, from: calendarDay(from), to: calendarDay(to) },
            })
          }
        />
      );
    case 'compare':
      return (
        <CompareScreen
          port={port}
          report={report}
          statementIds={route.statementIds}
          arriving={arriving}
          onOpen={openStatement}
          onSpeaker={(speakerId) => go({ place: 'speaker', speakerId })}
        />
      );
    case 'storage':
      return <LibraryStorage {...props} />;
    case 'settings':
      return <ReadingScreen port={port} report={report} arriving={arriving} onChanged={() => {}} />;
    default:
      return <NoPlace arriving={arriving} />;
  }
}

const FIRST: Route = { place: 'search', facets: { text: '' } };

function NoPlace({ arriving }: { arriving: boolean }) {
  return (
    <Notice title={i18n.t('library.unknownTitle')} words={i18n.t('library.unknown')} arriving={arriving}>
      <a href={hashOf(FIRST)}>{i18n.t('library.search')}</a>
    </Notice>
  );
}
