import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import { NothingLoaded } from '../app/NothingLoaded.tsx';
import type { AskedSpeaker, RecordPort, ViewPort } from '../app/port.ts';
import { useLoaded } from '../app/useLoaded.ts';
import type { Report } from '../app/useReport.ts';
import { SpeakerDetail } from './SpeakerDetail.tsx';

interface SpeakerScreenProps {
  port: RecordPort & Pick<ViewPort, 'openSpeaker'>;
  report: Report;
  asked: AskedSpeaker;
  arriving: boolean;
  /** Who is who has changed, which the page's list shows too. */
  onDecided: () => Promise<void>;
}

/** Who a speaker is, and the reader's decisions of that. */
export function SpeakerScreen({ port, report, asked, arriving, onDecided }: SpeakerScreenProps) {
  const { loaded, load, show } = useLoaded(() => port.speaker(asked));
  /** Each decision changes the whole view: the focus goes to its heading anew. */
  const [step, setStep] = useState(0);

  const decide = (decision: Promise<SpeakerView | null>, words: string) =>
    report.attempt(async () => {
      show(await decision);
      setStep(step + 1);
      report.say(words);
      await onDecided();
    });

  if (loaded.is !== 'here') {
    return <NothingLoaded why={loaded} missing={i18n.t('who.missing')} arriving={arriving} onRetry={load} />;
  }
  const { view } = loaded;
  const { articleId } = asked;
  const { id: speakerId } = view.speaker;
  const now = { speakerId, articleId };
  return (
    <SpeakerDetail
      key={step}
      view={view}
      arriving={arriving || step > 0}
      onOpen={() => report.attempt(() => port.openSpeaker(speakerId))}
      onMerge={(otherId) => decide(port.merge(now, otherId), i18n.t('who.merged'))}
      onKeepApart={(otherId) => decide(port.keepApart(now, otherId), i18n.t('who.keptApart'))}
      onPart={(id) => decide(port.part(speakerId, id), i18n.t('who.parted'))}
      onUndo={(decisionId) => decide(port.undoDecision(now, decisionId), i18n.t('who.undone'))}
    />
  );
}
