import { i18n } from '#i18n';
import { useArrival } from '../ui/useArrival.ts';

interface StatementActionsProps {
  isAnnotated: boolean;
  /** Whether the statement is on the page being looked at. */
  isOnPage: boolean;
  /** Whether the reader comes from the annotation form. */
  arriving: boolean;
  onAnnotate: () => void;
  onCorrect: () => void;
  onCopy: () => void;
  onGoTo: () => void;
}

/** What can be done with a statement. */
export function StatementActions({
  isAnnotated,
  isOnPage,
  arriving,
  onAnnotate,
  onCorrect,
  onCopy,
  onGoTo,
}: StatementActionsProps) {
  const annotate = useArrival<HTMLButtonElement>(arriving);
  return (
    <div class="actions">
      <button ref={annotate} type="button" class="primary" onClick={onAnnotate}>
        {i18n.t(isAnnotated ? 'statement.edit' : 'statement.annotate')}
      </button>
      <button type="button" onClick={onCorrect}>
        {i18n.t('correct.open')}
      </button>
      <button type="button" onClick={onCopy}>
        {i18n.t('statement.copy')}
      </button>
      {isOnPage && (
        <button type="button" onClick={onGoTo}>
          {i18n.t('statement.goTo')}
        </button>
      )}
    </div>
  );
}
