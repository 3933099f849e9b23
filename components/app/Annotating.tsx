import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AnnotationChange } from '../../lib/views/corrections.ts';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import type { StatementView } from '../../lib/views/statement.ts';
import { AnnotationForm } from '../annotation/AnnotationForm.tsx';
import { draftOf, isEmpty, type TypedDraft } from '../annotation/draft.ts';
import { History } from '../annotation/History.tsx';
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
  const [changes, setChanges] = useState<AnnotationChange[]>([]);
  useEffect(() => {
    port.history(id).then(setChanges, console.error);
    port.keptDraft(id).then(setKept, () => setKept(null));
  }, []);
  if (kept === 'loading') return null;

  const before = placed.annotation;
  const undo = () =>
    report.attempt(async () => {
      onDone(await (before ? port.annotate(id, draftOf(before)) : port.removeAnnotation(id)));
      report.say(i18n.t('correct.undone'));
    });
  const settle = (change: () => Promise<StatementView | null>, said: string) =>
    report.attempt(async () => {
      const view = await change();
      await port.keepDraft(id, null);
      report.say(said, undo);
      onDone(view);
    });
  return (
    <>
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
      {changes.length > 0 && (
        <History
          changes={changes}
          onRestore={(version) =>
            settle(() => port.annotate(id, draftOf(version)), i18n.t('annotation.saved'))
          }
        />
      )}
    </>
  );
}
