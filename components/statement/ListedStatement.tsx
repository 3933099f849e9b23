import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PlacedStatement } from '../../lib/views/placed.ts';
import { Quotation } from '../ui/Quotation.tsx';

interface ListedStatementProps {
  placed: PlacedStatement;
  onOpen: (statementId: string) => void;
  /** What is known of it: who, when, where. */
  children: ComponentChildren;
}

/** A statement in a list that leads to its own view. */
export function ListedStatement({ placed: { statement, article }, onOpen, children }: ListedStatementProps) {
  return (
    <li class="earlier-item">
      <p class="facts">{children}</p>
      <blockquote>
        <Quotation text={statement.text} language={article.language} kind={statement.kind} />
      </blockquote>
      <p class="links">
        <button type="button" class="link" onClick={() => onOpen(statement.id)}>
          {i18n.t('earlier.open')}
        </button>
      </p>
    </li>
  );
}
