import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

import type { PlacedStatement } from '../../lib/views/placed.ts';
import { Go } from '../ui/Go.tsx';

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
        <Go to={(at) => at.statement(statement.id)} onGo={() => onOpen(statement.id)}>
          {i18n.t('earlier.open')}
        </Go>
      </p>
    </li>
  );
}
