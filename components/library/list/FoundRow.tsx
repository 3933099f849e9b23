import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FoundStatementView } from '../../../lib/views/statement.ts';
import { AnnotationBadge } from '../../annotation/AnnotationBadge.tsx';
import { Quotation } from '../../ui/Quotation.tsx';
import { saidWords } from '../../wording/dates.ts';
import { hashOf } from '../routes.ts';
import type { Selection } from '../useSelection.ts';

interface FoundRowProps {
  found: FoundStatementView;
  selection: Selection;
  children?: ComponentChildren;
}

/** A statement in a list: who, when, where, the words, which open it; and a box that picks it out. */
export function FoundRow({ found: { placed, speaker }, selection, children }: FoundRowProps) {
  const { statement, article, annotation } = placed;
  const name = speaker?.name ?? statement.speaker?.name ?? i18n.t('page.byNobody');
  return (
    <div class="found">
      <input
        type="checkbox"
        aria-label={i18n.t('library.select', { words: `${name}: ${statement.text.slice(0, 60)}` })}
        checked={selection.ids.has(statement.id)}
        onChange={({ currentTarget }) => selection.choose(statement.id, currentTarget.checked)}
      />
      <div class="found-words">
        <p class="facts">
          <bdi class="found-name">{name}</bdi>
          <span>{statement.said ? saidWords(statement.said) : i18n.t('statement.undated')}</span>
          <bdi>{article.publisher}</bdi>
          <span>{i18n.t(`statement.${statement.kind}`)}</span>
          {annotation && <AnnotationBadge annotation={annotation} />}
        </p>
        <a class="found-open" data-main href={hashOf({ place: 'statement', statementId: statement.id })}>
          <Quotation text={statement.text} language={article.language} kind={statement.kind} />
        </a>
        {children}
      </div>
    </div>
  );
}
