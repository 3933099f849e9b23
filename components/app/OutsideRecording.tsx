import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OutsideSelection } from '../../lib/model-schema.ts';
import { Notice } from '../ui/Notice.tsx';
import type { ViewPort } from './port.ts';
import { RecordingForm } from './RecordingForm.tsx';
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
      <RecordingForm
        suggest={port.speakersNamed}
        report={report}
        around={{ articleId: '', language: page.language, published: page.published, text, offset: 0, span }}
        record={(draft) => port.recordOutside(selection, draft)}
        takeBack={port.takeBackOutside}
        onDone={onDone}
      />
      <p class="aside">{i18n.t('record.outside', { title: page.title || page.address })}</p>
    </>
  );
}
