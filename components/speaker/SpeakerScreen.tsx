import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordFailure, SpeakerView } from '../../lib/views.ts';
import { failureIn } from '../app/failure.ts';
import type { AskedSpeaker, RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { Notice } from '../ui/Notice.tsx';
import { SpeakerDetail } from './SpeakerDetail.tsx';

interface SpeakerScreenProps {
  port: RecordPort;
  report: Report;
  asked: AskedSpeaker;
  arriving: boolean;
  /** Who is who has changed, which the page's list shows too. */
  onDecided: () => Promise<void>;
}

/** Who a speaker is, and the reader's decisions of that. */
export function SpeakerScreen({ port, report, asked, arriving, onDecided }: SpeakerScreenProps) {
  const [view, setView] = useState<SpeakerView | 'loading' | 'missing' | { failed: RecordFailure }>(
    'loading',
  );
  /** Each decision changes the whole view: the focus goes to its heading anew. */
  const [step, setStep] = useState(0);
  useEffect(() => {
    port.speaker(asked).then(
      (found) => setView(found ?? 'missing'),
      (error: unknown) => setView({ failed: failureIn(error) ?? 'unavailable' }),
    );
  }, []);

  const decide = (decision: Promise<SpeakerView | null>, words: string) =>
    report.attempt(async () => {
      setView((await decision) ?? 'missing');
      setStep(step + 1);
      report.say(words);
      await onDecided();
    });

  if (view === 'loading') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  if (view === 'missing') {
    return <Notice title={i18n.t('state.missingTitle')} words={i18n.t('who.missing')} arriving={arriving} />;
  }
  if ('failed' in view) {
    const { failed } = view;
    return (
      <Notice title={i18n.t(`state.${failed}Title`)} words={i18n.t(`state.${failed}`)} arriving={arriving} />
    );
  }
  const { articleId } = asked;
  const { id: speakerId } = view.speaker;
  const now = { speakerId, articleId };
  return (
    <SpeakerDetail
      key={step}
      view={view}
      arriving={arriving || step > 0}
      onMerge={(otherId) => decide(port.merge(now, otherId), i18n.t('who.merged'))}
      onKeepApart={(otherId) => decide(port.keepApart(now, otherId), i18n.t('who.keptApart'))}
      onPart={(id) => decide(port.part(speakerId, id), i18n.t('who.parted'))}
      onUndo={(decisionId) => decide(port.undoDecision(now, decisionId), i18n.t('who.undone'))}
    />
  );
}
