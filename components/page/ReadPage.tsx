import { i18n } from '#i18n';
import type { PageView } from '../../lib/views/page.ts';
import type { ViewPort } from '../app/port.ts';
import { DeniedList } from '../correct/DeniedList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from './PageHeading.tsx';
import { SpeakerGroup } from './SpeakerGroup.tsx';
import { useEarlierCounts } from './useEarlierCounts.ts';
import { usePaces } from './usePaces.ts';

interface ReadPageProps {
  port: Pick<ViewPort, 'earlierCounts' | 'paces'>;
  view: Extract<PageView, { state: 'read' }>;
  arriving: boolean;
  returningFrom: string | null;
  onChoose: (statementId: string) => void;
  onSpeaker: (speakerId: string) => void;
  /** Brings back what the reader said is no statement. */
  onRestore: (statementId: string) => void;
}

/** A page that was read: its statements by speaker. */
export function ReadPage({
  port,
  view,
  arriving,
  returningFrom,
  onChoose,
  onSpeaker,
  onRestore,
}: ReadPageProps) {
  const { article, speakers, denied, highlights, siteOff } = view;
  const counts = useEarlierCounts(port, view);
  const paces = usePaces(port, view);
  if (speakers.length === 0) {
    return (
      <>
        <Notice title={i18n.t('state.noneTitle')} words={i18n.t('state.none')} arriving={arriving} />
        {denied.length > 0 && <DeniedList denied={denied} onUndo={onRestore} />}
      </>
    );
  }
  const nothingEarlier = speakers.every(({ earlier }) => earlier === 0);
  return (
    <>
      <PageHeading article={article} arriving={arriving && returningFrom === null} />
      {siteOff && <p class="aside">{i18n.t('page.siteOffNow')}</p>}
      {highlights === 'unsupported' && <p class="aside">{i18n.t('page.unsupported')}</p>}
      {nothingEarlier && <p class="aside">{i18n.t('page.nothingEarlier')}</p>}
      {speakers.map((group, index) => (
        <SpeakerGroup
          key={group.speaker?.id ?? `nobody-${index}`}
          group={group}
          language={article.language}
          counts={counts}
          pace={paces.get(group.speaker?.id ?? '')}
          returningFrom={returningFrom}
          onChoose={onChoose}
          onSpeaker={onSpeaker}
        />
      ))}
      {denied.length > 0 && <DeniedList denied={denied} onUndo={onRestore} />}
    </>
  );
}
