import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { AskedWords } from '../../../lib/views/library.ts';
import type { FoundStatementView } from '../../../lib/views/placed.ts';
import { AnnotationBadge } from '../../annotation/AnnotationBadge.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { piecesOf } from '../../ui/pieces.ts';
import { Quotation } from '../../ui/Quotation.tsx';
import { linkTo } from '../../wording/citation.ts';
import { saidWords } from '../../wording/dates.ts';
import { hashOf } from '../routes.ts';
import { hitsIn, NO_WORDS } from '../search/hits.ts';
import type { Selection } from '../useSelection.ts';

interface FoundRowProps {
  found: FoundStatementView;
  selection: Selection;
  /** What was searched for, to be marked. */
  words?: AskedWords;
  children?: ComponentChildren;
}

/** A statement in a list: who, when, where, the words, which open it; and a box that picks it out. */
export function FoundRow({
  found: { placed, speaker },
  selection,
  words = NO_WORDS,
  children,
}: FoundRowProps) {
  const { statement, article, annotation } = placed;
  const name = speaker?.name ?? statement.speaker?.name ?? i18n.t('page.byNobody');
  const marked = piecesOf(name, hitsIn(name, words)).map((piece) =>
    piece.marked ? <mark>{piece.text}</mark> : piece.text,
  );
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
          {speaker ? (
            <a class="found-name" href={hashOf({ place: 'speaker', speakerId: speaker.id })}>
              <bdi>{marked}</bdi>
            </a>
          ) : (
            <bdi class="found-name">{marked}</bdi>
          )}
          <span>{statement.said ? saidWords(statement.said) : i18n.t('statement.undated')}</span>
          <span>
            <OutLink address={linkTo(placed)}>{article.publisher}</OutLink>
          </span>
          <span>{i18n.t(`statement.${statement.kind}`)}</span>
          {annotation && <AnnotationBadge annotation={annotation} />}
        </p>
        <a class="found-open" data-main href={hashOf({ place: 'statement', statementId: statement.id })}>
          <Quotation
            text={statement.text}
            language={article.language}
            kind={statement.kind}
            shared={hitsIn(statement.text, words)}
          />
        </a>
        {children}
      </div>
    </div>
  );
}
