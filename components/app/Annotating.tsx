import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PlacedStatement, StatementView } from '../../lib/views.ts';
import { AnnotationForm } from '../annotation/AnnotationForm.tsx';
import { isEmpty, type TypedDraft } from '../annotation/draft.ts';
import type { RecordPort } from './port.ts';
import type { Report } from './useReport.ts';

interface AnnotatingProps {
  port: RecordPort;
  report: Report;
  placed: PlacedStatement;
  /** With the statement as it is now, or `unchanged` where the reader cancelled. */
  onDone: (view: StatementView | null | 'unchanged') => void;
}

/** The form with what it was left with, saving and removing. */
export function Annotating({ port, report, placed, onDone }: AnnotatingProps) {
  const { id } = placed.statement;
  const [kept, setKept] = useState<TypedDraft | null | 'loading'>('loading');
  useEffect(() => {
    port.keptDraft(id).then(setKept, () => setKept(null));
  }, []);
  if (kept === 'loading') return null;

  const settle = (change: () => Promise<StatementView | null>, said: string) =>
    report.attempt(async () => {
      const view = await change();
      await port.keepDraft(id, null);
      report.say(said);
      onDone(view);
    });
  return (
    <AnnotationForm
      annotation={placed.annotation}
      kept={kept}
      onType={(typed) => port.keepDraft(id, isEmpty(typed) ? null : typed).catch(console.error)}
      onSave={(draft) => settle(() => port.annotate(id, draft), i18n.t('annotation.saved'))}
      onRemove={() => settle(() => port.removeAnnotation(id), i18n.t('annotation.removed'))}
      onCancel={() => {
        port.keepDraft(id, null).catch(console.error);
        onDone('unchanged');
      }}
    />
  );
}
