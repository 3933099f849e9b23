import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/model.ts';
import type { Surroundings } from '../../lib/views.ts';
import { CorrectionForm } from '../correct/CorrectionForm.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ViewPort } from './port.ts';
import type { Report } from './useReport.ts';

interface RecordingProps {
  port: ViewPort;
  report: Report;
  selected: { articleId: string; span: Span };
  /** With the statement that was recorded; null where the reader cancelled. */
  onDone: (statementId: string | null) => void;
}

/** Records what the reader has selected on the page: who said it, when, and where it begins and ends. */
export function Recording({ port, report, selected, onDone }: RecordingProps) {
  const [around, setAround] = useState<Surroundings | null | 'loading'>('loading');
  useEffect(() => {
    port.selected(selected).then(setAround, (error: unknown) => {
      console.error(error);
      setAround(null);
    });
  }, []);
  if (around === 'loading') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  if (!around) {
    return <Notice title={i18n.t('record.noneTitle')} words={i18n.t('record.none')} arriving={true} />;
  }
  return (
    <CorrectionForm
      title={i18n.t('record.title')}
      level={1}
      save={i18n.t('record.save')}
      speaker={null}
      said={undefined}
      around={around}
      suggest={port.speakersNamed}
      onCancel={() => onDone(null)}
      onSave={(draft) =>
        report.attempt(async () => {
          const { articleId } = selected;
          const view = await port.recordSelection(articleId, { span: selected.span, ...draft });
          if (!view) return report.say(i18n.t('record.none'));
          const { id } = view.placed.statement;
          onDone(id);
          report.say(i18n.t('record.saved'), () =>
            report.attempt(async () => {
              await port.undoCorrection(id);
              onDone(null);
              report.say(i18n.t('correct.undone'));
            }),
          );
        })
      }
    />
  );
}
