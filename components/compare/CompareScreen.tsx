import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Comparison } from '../../lib/speaker-views.ts';
import type { RecordFailure } from '../../lib/views.ts';
import { failureIn } from '../app/failure.ts';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';
import { Notice } from '../ui/Notice.tsx';
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
  const [view, setView] = useState<Comparison | 'loading' | 'missing' | { failed: RecordFailure }>('loading');
  const load = () =>
    port.comparison(...statementIds).then(
      (found) => setView(found ?? 'missing'),
      (error: unknown) => setView({ failed: failureIn(error) ?? 'unavailable' }),
    );
  useEffect(() => {
    load();
  }, []);

  if (view === 'loading') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  if (view === 'missing') {
    return (
      <Notice title={i18n.t('state.missingTitle')} words={i18n.t('compare.missing')} arriving={arriving} />
    );
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
