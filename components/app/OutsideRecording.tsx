import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OutsideSelection } from '../../lib/model-schema.ts';
import { CorrectionForm } from '../correct/CorrectionForm.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { ViewPort } from './port.ts';
import type { Report } from './useReport.ts';

interface OutsideRecordingProps {
  port: ViewPort;
  report: Report;
  /** With the statement that was recorded; null where the reader cancelled. */
  onDone: (statementId: string | null) => void;
}

/** Records what is selected on a page but stands in no article's text: a caption, a comment, a page that is no article. */
export function OutsideRecording({ port, report, onDone }: OutsideRecordingProps) {
  const [selection, setSelection] = useState<OutsideSelection | null | 'loading'>('loading');
  useEffect(() => {
    port.selectedOutside().then(setSelection, (error: unknown) => {
      console.error(error);
      setSelection(null);
    });
  }, []);
  if (selection === 'loading') return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
  if (!selection) {
    return <Notice title={i18n.t('record.noneTitle')} words={i18n.t('record.none')} arriving={true} />;
  }
  const { page, text, span } = selection;
  return (
    <>
      <CorrectionForm
        title={i18n.t('record.title')}
        level={1}
        save={i18n.t('record.save')}
        speaker={null}
        said={undefined}
        around={{ articleId: '', language: page.language, published: page.published, text, offset: 0, span }}
        suggest={port.speakersNamed}
        onCancel={() => onDone(null)}
        onSave={(draft) =>
          report.attempt(async () => {
            const view = await port.recordOutside(selection, draft);
            if (!view) return report.say(i18n.t('record.none'));
            const { id } = view.placed.statement;
            onDone(id);
            report.say(i18n.t('record.saved'), () =>
              report.attempt(async () => {
                await port.takeBackOutside(id);
                onDone(null);
                report.say(i18n.t('correct.undone'));
              }),
            );
          })
        }
      />
      <p class="aside">{i18n.t('record.outside', { title: page.title || page.address })}</p>
    </>
  );
}
