import { i18n } from '#i18n';
import type { CorrectionDraft } from '../../lib/model-schema.ts';
import type { Surroundings } from '../../lib/views/corrections.ts';
import type { StatementView } from '../../lib/views/statement.ts';
import { CorrectionForm } from '../correct/CorrectionForm.tsx';
import type { ViewPort } from './port.ts';
import type { Report } from './useReport.ts';

interface RecordingFormProps {
  suggest: ViewPort['speakersNamed'];
  report: Report;
  around: Surroundings;
  /** Answers null where the words can be found no more. */
  record: (draft: CorrectionDraft) => Promise<StatementView | null>;
  takeBack: (statementId: string) => Promise<unknown>;
  /** With the statement that was recorded; null where the reader cancelled or took it back. */
  onDone: (statementId: string | null) => void;
}

/** Asks who said the selected words, when, and where they begin and end; records them, and offers to take that back. */
export function RecordingForm({ suggest, report, around, record, takeBack, onDone }: RecordingFormProps) {
  return (
    <CorrectionForm
      title={i18n.t('record.title')}
      level={1}
      save={i18n.t('record.save')}
      speaker={null}
      said={undefined}
      around={around}
      suggest={suggest}
      onCancel={() => onDone(null)}
      onSave={(draft) =>
        report.attempt(async () => {
          const view = await record(draft);
          if (!view) return report.say(i18n.t('record.none'));
          const { id } = view.placed.statement;
          onDone(id);
          report.say(i18n.t('record.saved'), () =>
            report.attempt(async () => {
              await takeBack(id);
              onDone(null);
              report.say(i18n.t('correct.undone'));
            }),
          );
        })
      }
    />
  );
}
