import { i18n } from '#i18n';
import type { EarlierStatement } from '../../lib/views/earlier.ts';
import { AnnotationBadge } from '../annotation/AnnotationBadge.tsx';
import { Go } from '../ui/Go.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { dayWords } from '../wording/dates.ts';
import { CheckFacts } from './CheckedClaims.tsx';
import { DateKnownFrom, SaidWhen } from './DateFacts.tsx';
import { type ShiftReading, ShiftSign } from './ShiftSign.tsx';

interface EarlierItemProps {
  earlier: EarlierStatement;
  /** The article of the statement that this one is set against. */
  articleId: string;
  onOpen: (statementId: string) => void;
  /** The statement that this one is set against. */
  reading: ShiftReading;
  /** Whether its possible shift is shown in full at first. */
  showsShift: boolean;
}

const IN_SUBJECT = { latest: 'earlier.latestOnSubject', first: 'earlier.firstOnSubject' } as const;

/** An earlier statement: when, where, the words with those marked that both share, and a link to the source. */
export function EarlierItem({ earlier, articleId, onOpen, reading, showsShift }: EarlierItemProps) {
  const { statement, article, annotation, shared, alsoIn, link, shift, inSubject } = earlier;
  return (
    <li class="earlier-item">
      <p class="facts">
        {inSubject && <strong class="in-subject">{i18n.t(IN_SUBJECT[inSubject])}</strong>}
        <SaidWhen statement={statement} />
        <bdi>{whereWords(earlier, articleId)}</bdi>
        <span>{i18n.t(`statement.${statement.kind}`)}</span>
      </p>
      <blockquote>
        <Quotation text={statement.text} language={article.language} kind={statement.kind} shared={shared} />
      </blockquote>
      <p class="facts">
        {statement.said && statement.said.basis !== 'published' && (
          <DateKnownFrom statement={statement} language={article.language} />
        )}
        {alsoIn.length > 0 && (
          <span>
            {i18n.t('earlier.alsoIn')}{' '}
            {alsoIn.map((other, index) => (
              <span key={other.id}>
                {index > 0 && '; '}
                {other.id === articleId ? (
                  i18n.t('earlier.thisArticle')
                ) : (
                  <OutLink address={other.address}>{outletAndDay(other)}</OutLink>
                )}
              </span>
            ))}
          </span>
        )}
        {annotation && <AnnotationBadge annotation={annotation} />}
      </p>
      {statement.check && <CheckFacts check={statement.check} article={article} />}
      {shift && <ShiftSign shift={shift} reading={reading} earlier={earlier} isOpen={showsShift} />}
      <p class="links">
        <OutLink address={link}>{i18n.t('statement.source')}</OutLink>
        <Go to={(at) => at.statement(statement.id)} onGo={() => onOpen(statement.id)}>
          {i18n.t('earlier.open')}
        </Go>
        <Go
          to={(at) => at.compare(statement.id, reading.statement.id)}
          onGo={() => reading.compare(statement.id)}
        >
          {i18n.t('earlier.compare')}
        </Go>
      </p>
    </li>
  );
}

/** The day tells apart two articles of one outlet. */
function outletAndDay({ publisher, published }: EarlierStatement['article']): string {
  return published ? `${publisher}, ${dayWords(published)}` : publisher;
}

/** The outlet, or the article that recalls the words. */
function whereWords({ statement, article }: EarlierStatement, articleId: string): string {
  if (article.id === articleId)
    return i18n.t(statement.recalled ? 'statement.recalledHere' : 'earlier.thisArticle');
  const outlet = article.publisher;
  if (!statement.recalled) return outlet;
  return article.published
    ? i18n.t('statement.recalledIn', { outlet, date: dayWords(article.published) })
    : i18n.t('statement.recalledInUndated', { outlet });
}
