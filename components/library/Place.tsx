import { i18n } from '#i18n';
import { StatementScreen } from '../app/StatementScreen.tsx';
import { CompareScreen } from '../compare/CompareScreen.tsx';
import { BackupScreen } from '../exchange/BackupScreen.tsx';
import { ImportScreen } from '../exchange/ImportScreen.tsx';
import { SpeakerPage } from '../speaker-page/SpeakerPage.tsx';
import { calendarDay } from '../timeline/wording.ts';
import { Notice } from '../ui/Notice.tsx';
import { AnnotationsPlace } from './AnnotationsPlace.tsx';
import { ArticlePlace } from './ArticlePlace.tsx';
import { ArticlesPlace } from './ArticlesPlace.tsx';
import { ExportPlace } from './export/ExportPlace.tsx';
import { LibraryStorage } from './LibraryStorage.tsx';
import type { PlaceProps } from './place-props.ts';
import { hashOf, type Route } from './routes.ts';
import { SpeakersPlace } from './SpeakersPlace.tsx';
import { SearchPlace } from './search/SearchPlace.tsx';
import { SettingsPlace } from './settings/SettingsPlace.tsx';

/** The screen of the place that the address names. */
export function Place(props: PlaceProps) {
  const { port, report, routing, arriving } = props;
  const { route, go } = routing;
  const openStatement = (statementId: string) => go({ place: 'statement', statementId });
  switch (route.place) {
    case 'search':
      return <SearchPlace {...props} facets={route.facets} order={route.order ?? 'newest'} />;
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
    case 'speakers':
      return <SpeakersPlace {...props} filter={route.filter} order={route.order ?? 'name'} />;
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
    case 'articles':
      return <ArticlesPlace {...props} filter={route.filter} />;
    case 'article':
      return <ArticlePlace {...props} articleId={route.articleId} />;
    case 'annotations':
      return <AnnotationsPlace {...props} filter={route.filter} verdict={route.verdict} tag={route.tag} />;
    case 'import':
      return <ImportScreen port={port} report={report} arriving={arriving} />;
    case 'export':
      return <ExportPlace {...props} what={route.what} />;
    case 'backup':
      return <BackupScreen port={port} report={report} arriving={arriving} />;
    case 'storage':
      return <LibraryStorage {...props} />;
    case 'settings':
      return <SettingsPlace {...props} />;
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
