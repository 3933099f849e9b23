import { i18n } from '#i18n';
import type { PageView } from '../../lib/views/page.ts';
import { PageState } from '../page/PageState.tsx';
import { ReadPage } from '../page/ReadPage.tsx';
import { SearchScreen } from '../search/SearchScreen.tsx';
import { ForgetScreen } from '../settings/ForgetScreen.tsx';
import { PageExport, type PageParts } from '../settings/PageExport.tsx';
import { ReadingScreen } from '../settings/ReadingScreen.tsx';
import { StorageScreen } from '../settings/StorageScreen.tsx';
import { SpeakerScreen } from '../speaker/SpeakerScreen.tsx';
import { inNumber, numberWords } from '../wording/count.ts';
import { OutsideRecording } from './OutsideRecording.tsx';
import type { ViewPort } from './port.ts';
import { Recording } from './Recording.tsx';
import { StatementScreen } from './StatementScreen.tsx';
import type { Report } from './useReport.ts';
import type { Screen, ScreenStack } from './useScreens.ts';

interface ScreensProps {
  port: ViewPort;
  report: Report;
  page: PageView | null;
  screens: ScreenStack;
  refresh: () => Promise<void>;
  onRead: () => void;
  onResume: () => void;
  onSwitchOn: (host: string) => void;
}

/** The screen that is on top. */
export function Screens({ port, report, page, screens, refresh, ...actions }: ScreensProps) {
  const { screen, left, open, back, home } = screens;
  const arriving = left !== null;
  const openStatement = (statementId: string) => open({ name: 'statement', statementId });
  const recorded = (statementId: string | null) => {
    refresh();
    home();
    if (statementId) openStatement(statementId);
  };

  switch (screen.name) {
    case 'page': {
      if (!page) return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
      if (page.state !== 'read') {
        return (
          <PageState
            key={page.state}
            view={page}
            arriving={arriving}
            onReading={() => open({ name: 'reading' })}
            onSettings={() => report.attempt(port.openSettings)}
            {...actions}
          />
        );
      }
      return (
        <ReadPage
          port={port}
          view={page}
          arriving={arriving}
          returningFrom={left?.name === 'statement' ? left.statementId : null}
          onChoose={(statementId) => {
            openStatement(statementId);
            jumpTo(port, report, page, statementId);
          }}
          onSpeaker={(speakerId) => open({ name: 'speaker', speakerId, articleId: page.article.id })}
          onRestore={(statementId) =>
            report.attempt(async () => {
              await port.undoCorrection(statementId);
              await refresh();
              report.say(i18n.t('correct.undone'));
            })
          }
        />
      );
    }
    case 'statement':
      return (
        <StatementScreen
          port={port}
          report={report}
          statementId={screen.statementId}
          form={screen.form ?? null}
          arriving={arriving}
          pageArticleId={page?.state === 'read' ? page.article.id : null}
          onOpen={openStatement}
          onSpeaker={(speakerId, articleId) => open({ name: 'speaker', speakerId, articleId })}
          onAnnotated={refresh}
        />
      );
    case 'record': {
      const { articleId, span } = screen;
      return <Recording port={port} report={report} selected={{ articleId, span }} onDone={recorded} />;
    }
    case 'record-outside':
      return <OutsideRecording port={port} report={report} onDone={recorded} />;
    case 'speaker': {
      const { speakerId, articleId } = screen;
      return (
        <SpeakerScreen
          port={port}
          report={report}
          asked={{ speakerId, articleId }}
          arriving={arriving}
          onDecided={refresh}
        />
      );
    }
    case 'search':
      return <SearchScreen port={port} arriving={arriving} onOpen={openStatement} />;
    case 'export':
      return <PageExport port={port} report={report} {...partsOf(page, left)} arriving={arriving} />;
    case 'reading':
      return <ReadingScreen port={port} report={report} arriving={arriving} onChanged={refresh} />;
    case 'storage':
      return <StorageScreen port={port} report={report} arriving={arriving} />;
    case 'forget': {
      if (page?.state !== 'read') return null;
      return (
        <ForgetScreen
          statements={statementsOf(page).length}
          arriving={arriving}
          onCancel={back}
          onExport={() => open({ name: 'export' })}
          onForget={() =>
            report.attempt(async () => {
              const { statements } = await port.forget(page.article.id);
              await refresh();
              home();
              report.say(inNumber(i18n.t('forget.done', { n: numberWords(statements) }), statements));
            })
          }
        />
      );
    }
  }
}

type ReadView = Extract<PageView, { state: 'read' }>;

function statementsOf(page: ReadView) {
  return page.speakers.flatMap(({ statements }) => statements.map(({ placed }) => placed));
}

/** Shows the statement on its page too; that it has gone from there is said, but does not keep its view from opening. */
function jumpTo(port: ViewPort, report: Report, page: ReadView, statementId: string): void {
  const placed = statementsOf(page).find(({ statement }) => statement.id === statementId);
  if (!placed) return;
  report.attempt(async () => {
    if (!(await port.scrollTo(placed))) report.say(i18n.t('page.gone'));
  });
}

function partsOf(page: PageView | null, from: Screen | null): PageParts {
  if (page?.state !== 'read') return { articleId: null, speakers: [], speakerId: null };
  const speakers = page.speakers.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const statementId = from?.name === 'statement' ? from.statementId : null;
  const group = page.speakers.find(({ statements }) =>
    statements.some(({ placed }) => placed.statement.id === statementId),
  );
  return { articleId: page.article.id, speakers, speakerId: group?.speaker?.id ?? null };
}
