import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordFailure, SpeakerView } from '../../lib/views.ts';
import { failureIn } from '../app/failure.ts';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Notice } from '../ui/Notice.tsx';
import type { SpeakerPagePort } from './port.ts';
import { SpeakerSections } from './SpeakerSections.tsx';

export interface SpeakerPageProps {
  port: SpeakerPagePort &
    Pick<
      RecordPort,
      'speaker' | 'merge' | 'keepApart' | 'part' | 'undoDecision' | 'compare' | 'speakersNamed'
    >;
  report: Report;
  speakerId: string;
  arriving: boolean;
  onOpen: (statementId: string) => void;
  /** The speaker's statements are to be saved as a file. */
  onExport: (speakerId: string) => void;
  /** Everything the speaker is on record with, or what of it stands on some days. */
  onSearch: (speakerId: string, days?: { from: number; to: number }) => void;
}

type Loaded = SpeakerView | 'loading' | 'missing' | { failed: RecordFailure };

/** A speaker's page: who it is, what it said when and on what, and the reader's decisions of who is who. */
export function SpeakerPage({ port, report, speakerId, arriving, onOpen, ...to }: SpeakerPageProps) {
  const [view, setView] = useState<Loaded>('loading');
  /** Each decision changes the whole page: it is shown anew, and the focus goes to its heading. */
  const [step, setStep] = useState(0);
  const load = () =>
    port.speaker({ speakerId, articleId: null }).then(
      (found) => setView(found ?? 'missing'),
      (error: unknown) => setView({ failed: failureIn(error) ?? 'unavailable' }),
    );
  useEffect(() => {
    load();
  }, []);

  const decide = (decision: Promise<SpeakerView | null>, words: string) =>
    report.attempt(async () => {
      setView((await decision) ?? 'missing');
      setStep(step + 1);
      report.say(words);
    });

  if (view === 'loading') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  if (view === 'missing') {
    return <Notice title={i18n.t('state.missingTitle')} words={i18n.t('who.missing')} arriving={arriving} />;
  }
  if ('failed' in view) {
    const { failed } = view;
    return (
      <Notice title={i18n.t(`state.${failed}Title`)} words={i18n.t(`state.${failed}`)} arriving={arriving}>
        <button type="button" class="primary" onClick={load}>
          {i18n.t('state.retry')}
        </button>
      </Notice>
    );
  }
  const { id } = view.speaker;
  const now = { speakerId: id, articleId: null };
  return (
    <SpeakerSections
      key={step}
      port={port}
      view={view}
      arriving={arriving || step > 0}
      onOpen={onOpen}
      onCompare={(earlierId, laterId) => report.attempt(() => port.compare(laterId, earlierId))}
      onDays={(from, till) => to.onSearch(id, { from, to: till })}
      onSearch={() => to.onSearch(id)}
      onExport={() => to.onExport(id)}
      onMerge={(otherId) => decide(port.merge(now, otherId), i18n.t('who.merged'))}
      onKeepApart={(otherId) => decide(port.keepApart(now, otherId), i18n.t('who.keptApart'))}
      onPart={(articleId) => decide(port.part(id, articleId), i18n.t('who.parted'))}
      onUndo={(decisionId) => decide(port.undoDecision(now, decisionId), i18n.t('who.undone'))}
    />
  );
}
