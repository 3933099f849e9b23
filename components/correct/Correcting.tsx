import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Surroundings } from '../../lib/views/corrections.ts';
import type { StatementView } from '../../lib/views/statement.ts';
import type { RecordPort } from '../app/port.ts';
import type { Report } from '../app/useReport.ts';
import { CorrectionForm } from './CorrectionForm.tsx';

interface CorrectingProps {
  port: RecordPort;
  report: Report;
  view: StatementView;
  /** With the statement as it is then; null where it has gone; `unchanged` where nothing was corrected. */
  onDone: (view: StatementView | null | 'unchanged' | 'denied') => void;
}

/** The form that corrects a statement, saving, denying, and undoing what was just done. */
export function Correcting({ port, report, view, onDone }: CorrectingProps) {
  const { statement } = view.placed;
  const [around, setAround] = useState<Surroundings | null | 'loading'>('loading');
  useEffect(() => {
    port.paragraph(statement.id).then(setAround, () => setAround(null));
  }, []);
  if (around === 'loading') return null;

  const undo = () =>
    report.attempt(async () => {
      onDone(await port.undoCorrection(statement.id));
      report.say(i18n.t('correct.undone'));
    });
  const speaker = statement.speaker && {
    name: statement.speaker.name,
    sort: statement.speaker.sort,
    speakerId: statement.speakerId,
  };
  return (
    <CorrectionForm
      title={i18n.t('correct.title')}
      level={2}
      save={i18n.t('correct.save')}
      speaker={speaker}
      said={statement.said}
      around={around}
      suggest={port.speakersNamed}
      onCancel={() => onDone('unchanged')}
      onSave={(draft) =>
        report.attempt(async () => {
          if (Object.keys(draft).length === 0) return onDone('unchanged');
          onDone(await port.correct(statement.id, draft));
          report.say(i18n.t('correct.saved'), undo);
        })
      }
    >
      <button
        type="button"
        class="last"
        onClick={() =>
          report.attempt(async () => {
            await port.deny(statement.id);
            onDone('denied');
            report.say(i18n.t('correct.denied'), undo);
          })
        }
      >
        {i18n.t(view.correction?.isByHand ? 'correct.remove' : 'correct.deny')}
      </button>
    </CorrectionForm>
  );
}
