import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SpeakerView } from '../../lib/views/identity.ts';
import { NothingLoaded } from '../app/NothingLoaded.tsx';
import type { RecordPort } from '../app/port.ts';
import { useLoaded } from '../app/useLoaded.ts';
import type { Report } from '../app/useReport.ts';
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
  /** What the speaker is on record with on some days, given as days since 1970-01-01, is to be listed. */
  onDays: (speakerId: string, from: number, to: number) => void;
}

/** A speaker's page: who it is, what it said when and on what, and the reader's decisions of who is who. */
export function SpeakerPage({ port, report, speakerId, arriving, onOpen, onDays }: SpeakerPageProps) {
  const { loaded, load, show } = useLoaded(() => port.speaker({ speakerId, articleId: null }));
  /** Each decision changes the whole page: it is shown anew, and the focus goes to its heading. */
  const [step, setStep] = useState(0);
  const decide = (decision: Promise<SpeakerView | null>, words: string) =>
    report.attempt(async () => {
      const before = loaded.is === 'here' ? loaded.view.decisions : [];
      const decided = await decision;
      show(decided);
      setStep((n) => n + 1);
      const made = decided?.decisions.find(({ id }) => before.every((one) => one.id !== id));
      report.say(words, decided && made ? () => undo(decided.speaker.id, made.id) : undefined);
    });
  const undo = (id: string, decisionId: string) =>
    decide(port.undoDecision({ speakerId: id, articleId: null }, decisionId), i18n.t('who.undone'));

  if (loaded.is !== 'here') {
    return <NothingLoaded why={loaded} missing={i18n.t('who.missing')} arriving={arriving} onRetry={load} />;
  }
  const { view } = loaded;
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
      onDays={(from, to) => onDays(id, from, to)}
      onMerge={(otherId) => decide(port.merge(now, otherId), i18n.t('who.merged'))}
      onKeepApart={(otherId) => decide(port.keepApart(now, otherId), i18n.t('who.keptApart'))}
      onPart={(articleId) => decide(port.part(id, articleId), i18n.t('who.parted'))}
      onUndo={(decisionId) => undo(id, decisionId)}
    />
  );
}
