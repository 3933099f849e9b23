import { i18n } from '#i18n';
import type { PageView } from '../../lib/views/page.ts';
import { FailureNotice } from '../app/NothingLoaded.tsx';
import { Notice } from '../ui/Notice.tsx';
import { languageWords } from '../wording/languages.ts';

interface PageStateProps {
  view: Exclude<PageView, { state: 'read' }>;
  arriving: boolean;
  onRead: () => void;
  onResume: () => void;
  onSwitchOn: (host: string) => void;
  onReading: () => void;
  /** Opens what can be set, in the library. */
  onSettings: () => void;
}

/** Why nothing is listed for this page, and what the reader can do about it. */
export function PageState(props: PageStateProps) {
  const { view, arriving, onRead, onResume, onSwitchOn, onReading, onSettings } = props;
  switch (view.state) {
    case 'no-article':
      return (
        <Notice
          title={i18n.t('state.noArticleTitle')}
          words={i18n.t('state.noArticle')}
          arriving={arriving}
        />
      );
    case 'not-read':
      return (
        <Notice
          title={i18n.t(view.deleted ? 'state.deletedTitle' : 'state.notReadTitle')}
          words={i18n.t(notReadWords(view))}
          arriving={arriving}
        >
          <Action label={i18n.t('state.readNow')} onClick={onRead} primary />
          {!view.granted && <Action label={i18n.t('state.automatic')} onClick={onReading} />}
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice
          title={i18n.t('state.forbiddenTitle')}
          words={i18n.t('state.forbidden')}
          arriving={arriving}
        />
      );
    case 'site-off':
      return (
        <Notice
          title={i18n.t('state.siteOffTitle', { host: view.host })}
          words={i18n.t('state.siteOff')}
          arriving={arriving}
        >
          <Action label={i18n.t('state.switchOn')} onClick={() => onSwitchOn(view.host)} primary />
        </Notice>
      );
    case 'paused':
      return (
        <Notice title={i18n.t('state.pausedTitle')} words={i18n.t('state.paused')} arriving={arriving}>
          <Action label={i18n.t('app.resume')} onClick={onResume} primary />
        </Notice>
      );
    case 'language-off':
      return (
        <Notice
          title={i18n.t('state.languageOffTitle', { language: languageWords(view.language) })}
          words={i18n.t('state.languageOff')}
          arriving={arriving}
        >
          <Action label={i18n.t('state.openSettings')} onClick={onSettings} primary />
        </Notice>
      );
    case 'reading':
      return (
        <Notice title={i18n.t('state.readingTitle')} words={i18n.t('state.reading')} arriving={arriving}>
          <progress class="reading-progress" aria-label={i18n.t('state.readingTitle')} />
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={view.reason} arriving={arriving} onRetry={onRead} />;
  }
}

function notReadWords({ granted, deleted }: Extract<PageView, { state: 'not-read' }>) {
  if (deleted) return 'state.deleted';
  return granted ? 'state.notReadGranted' : 'state.notReadClick';
}

interface ActionProps {
  label: string;
  onClick: () => void;
  primary?: boolean;
}

function Action({ label, onClick, primary = false }: ActionProps) {
  return (
    <button type="button" class={primary ? 'primary' : undefined} onClick={onClick}>
      {label}
    </button>
  );
}
