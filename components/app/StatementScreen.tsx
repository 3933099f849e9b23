import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView } from '../../lib/views/statement.ts';
import { AnnotationSummary } from '../annotation/AnnotationSummary.tsx';
import { Correcting } from '../correct/Correcting.tsx';
import { CorrectionFacts } from '../correct/CorrectionFacts.tsx';
import { CheckedClaims } from '../statement/CheckedClaims.tsx';
import { EarlierSection } from '../statement/EarlierSection.tsx';
import { StatementActions } from '../statement/StatementActions.tsx';
import { StatementDetail } from '../statement/StatementDetail.tsx';
import { Translations } from '../statement/Translations.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type CitationForm, copied } from '../wording/citation.ts';
import { Annotating } from './Annotating.tsx';
import { NothingLoaded } from './NothingLoaded.tsx';
import type { RecordPort, ViewPort } from './port.ts';
import { useLoaded } from './useLoaded.ts';
import type { Report } from './useReport.ts';

interface StatementScreenProps {
  /** `goTo` where there is a page to go to. */
  port: RecordPort & Partial<Pick<ViewPort, 'goTo'>>;
  report: Report;
  statementId: string;
  arriving: boolean;
  /** The form that the reader has asked for. */
  form?: 'annotation' | null;
  /** The article on the page being looked at; null where none is. */
  pageArticleId: string | null;
  onOpen: (statementId: string) => void;
  onSpeaker: (speakerId: string, articleId: string) => void;
  /** The annotation has changed, which the page's list shows too. */
  onAnnotated: () => void;
}

/** One statement: in full, what can be done with it, the reader's annotation, and what was said earlier. */
export function StatementScreen({
  port,
  report,
  statementId,
  arriving,
  form: asked = null,
  pageArticleId,
  onOpen,
  onSpeaker,
  onAnnotated,
}: StatementScreenProps) {
  const { loaded, load, show } = useLoaded(() => port.statement(statementId));
  const [denied, setDenied] = useState(false);
  const [form, setForm] = useState<'none' | 'annotation' | 'correction' | 'left'>(asked ?? 'none');

  useEffect(() => {
    // Words that were typed and not saved wait in the form, not behind a button.
    port.keptDraft(statementId).then((kept) => {
      if (kept) setForm((now) => (now === 'none' ? 'annotation' : now));
    }, console.error);
  }, []);

  if (denied) {
    return <Notice title={i18n.t('correct.deniedTitle')} words={i18n.t('correct.deniedWords')} arriving />;
  }
  if (loaded.is !== 'here') {
    return (
      <NothingLoaded why={loaded} missing={i18n.t('state.missing')} arriving={arriving} onRetry={load} />
    );
  }
  const { view } = loaded;
  const { placed } = view;
  const settle = (changed: StatementView | null | 'unchanged' | 'denied') => {
    setForm('left');
    if (changed === 'unchanged') return;
    // What was said to be none comes back with undoing.
    setDenied(changed === 'denied');
    if (changed !== 'denied') show(changed);
    onAnnotated();
  };
  const undoCorrection = () =>
    report.attempt(async () => {
      settle(await port.undoCorrection(statementId));
      report.say(i18n.t('correct.undone'));
    });
  const goTo = () =>
    report.attempt(async () => report.say(i18n.t((await port.goTo?.(placed)) ? 'page.shown' : 'page.gone')));
  const copy = (form: CitationForm) =>
    report.attempt(async () => {
      await port.copy(copied(placed, form));
      report.say(i18n.t('statement.copied'));
    });
  return (
    <>
      <StatementDetail
        view={view}
        arriving={arriving}
        onSpeaker={(speakerId) => onSpeaker(speakerId, placed.article.id)}
      />
      <CheckedClaims checks={view.checks} onOpen={onOpen} />
      <Translations translations={view.translations} onOpen={onOpen} />
      {view.correction && <CorrectionFacts correction={view.correction} onUndo={undoCorrection} />}
      {form === 'annotation' && <Annotating port={port} report={report} placed={placed} onDone={settle} />}
      {form === 'correction' && <Correcting port={port} report={report} view={view} onDone={settle} />}
      {(form === 'none' || form === 'left') && (
        <>
          <StatementActions
            isAnnotated={placed.annotation !== null}
            isOnPage={port.goTo !== undefined && placed.article.id === pageArticleId}
            arriving={form === 'left'}
            onAnnotate={() => setForm('annotation')}
            onCorrect={() => setForm('correction')}
            onCopy={copy}
            onGoTo={goTo}
          />
          {placed.annotation && <AnnotationSummary annotation={placed.annotation} />}
        </>
      )}
      <EarlierSection
        view={view}
        onOpen={onOpen}
        onShift={(earlierId, answer) =>
          report.attempt(async () => {
            show(await port.answerShift(statementId, earlierId, answer));
            report.say(i18n.t(answer === null ? 'shift.takenBack' : 'shift.kept'));
          })
        }
        onCompare={(earlierId) => report.attempt(() => port.compare(statementId, earlierId))}
        load={(order, offset) => port.earlier(statementId, order, offset)}
      />
    </>
  );
}
