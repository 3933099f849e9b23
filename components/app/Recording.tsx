import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/model.ts';
import type { Surroundings } from '../../lib/views/corrections.ts';
import { Notice } from '../ui/Notice.tsx';
import type { ViewPort } from './port.ts';
import { RecordingForm } from './RecordingForm.tsx';
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
  const { articleId, span } = selected;
  return (
    <RecordingForm
      suggest={port.speakersNamed}
      report={report}
      around={around}
      record={(draft) => port.recordSelection(articleId, { span, ...draft })}
      takeBack={port.undoCorrection}
      onDone={onDone}
    />
  );
}
