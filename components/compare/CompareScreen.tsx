import { i18n } from '#i18n';
import { NothingLoaded } from '../app/NothingLoaded.tsx';
import type { RecordPort } from '../app/port.ts';
import { useLoaded } from '../app/useLoaded.ts';
import type { Report } from '../app/useReport.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';
import { copied } from '../wording/citation.ts';
import { ComparisonDetail } from './ComparisonDetail.tsx';

interface CompareScreenProps {
  port: Pick<SpeakerPagePort, 'comparison'> & Pick<RecordPort, 'answerShift' | 'copy'>;
  report: Report;
  statementIds: readonly [string, string];
  arriving: boolean;
  onOpen: (statementId: string) => void;
  onSpeaker: (speakerId: string) => void;
}

/** Two statements side by side, with what differs and the reader's answer to that. */
export function CompareScreen({
  port,
  report,
  statementIds,
  arriving,
  onOpen,
  onSpeaker,
}: CompareScreenProps) {
  const { loaded, load } = useLoaded(() => port.comparison(...statementIds));
  if (loaded.is !== 'here') {
    return (
      <NothingLoaded why={loaded} missing={i18n.t('compare.missing')} arriving={arriving} onRetry={load} />
    );
  }
  const { view } = loaded;
  const { earlier, later } = view;
  return (
    <ComparisonDetail
      view={view}
      arriving={arriving}
      onOpen={onOpen}
      onSpeaker={onSpeaker}
      onAnswer={(answer) =>
        report.attempt(async () => {
          await port.answerShift(later.statement.id, earlier.statement.id, answer);
          await load();
          report.say(i18n.t(answer === null ? 'shift.takenBack' : 'shift.kept'));
        })
      }
      onCopy={() =>
        report.attempt(async () => {
          const both = [earlier, later].map((one) => copied(one, 'html'));
          await port.copy({
            text: both.map(({ text }) => text).join('\n\n'),
            html: both.map(({ html }) => html ?? '').join(''),
          });
          report.say(i18n.t('compare.copied'));
        })
      }
    />
  );
}
