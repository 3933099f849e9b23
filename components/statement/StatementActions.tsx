import { i18n } from '#i18n';
import { Menu } from '../ui/Menu.tsx';
import { useArrival } from '../ui/useArrival.ts';
import type { CitationForm } from '../wording/citation.ts';

interface StatementActionsProps {
  isAnnotated: boolean;
  /** Whether the statement is on the page being looked at. */
  isOnPage: boolean;
  /** Whether the reader comes from the annotation form. */
  arriving: boolean;
  onAnnotate: () => void;
  onCorrect: () => void;
  onCopy: (form: CitationForm) => void;
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
      <Menu
        inWords
        label={i18n.t('statement.copy')}
        items={[
          { label: i18n.t('statement.copyText'), choose: () => onCopy('text') },
          { label: i18n.t('statement.copyMarkdown'), choose: () => onCopy('markdown') },
          { label: i18n.t('statement.copyHtml'), choose: () => onCopy('html') },
        ]}
      />
      {isOnPage && (
        <button type="button" onClick={onGoTo}>
          {i18n.t('statement.goTo')}
        </button>
      )}
    </div>
  );
}
