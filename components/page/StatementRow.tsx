import { i18n } from '#i18n';
import type { EarlierCounts } from '../../lib/views/earlier.ts';
import type { SpeakerOnPage } from '../../lib/views/page.ts';
import { AnnotationBadge } from '../annotation/AnnotationBadge.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { useArrival } from '../ui/useArrival.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { saidWords } from '../wording/dates.ts';

interface StatementRowProps {
  row: SpeakerOnPage['statements'][number];
  /** What is on record from before on its subject; absent until it is known. */
  counts: EarlierCounts | undefined;
  /** Whether the reader comes back from this statement's view. */
  arriving: boolean;
  onChoose: (statementId: string) => void;
}

/** One statement of the page, cut to a few lines; choosing it jumps to its place and opens its view. */
export function StatementRow({ row: { placed, earlier }, counts, arriving, onChoose }: StatementRowProps) {
  const { statement, article, annotation } = placed;
  const shifts = counts?.shifts ?? 0;
  const ref = useArrival<HTMLButtonElement>(arriving);
  return (
    <li>
      <button
        ref={ref}
        type="button"
        class="row"
        data-statement={statement.id}
        onClick={() => onChoose(statement.id)}
      >
        <Quotation text={statement.text} language={article.language} kind={statement.kind} />
        <span class={earlier > 0 ? 'facts awaits-earlier' : 'facts'}>
          {counts && counts.onSubject > 0 && (
            <span class="has-earlier">
              <Icon name="earlier" />
              {onSubjectWords(counts)}
            </span>
          )}
          {counts?.onSubject === 0 && shifts === 0 && earlier > 0 && (
            <span>{i18n.t('page.noneOnSubject')}</span>
          )}
          {shifts > 0 && (
            <span class="has-shift">
              <span aria-hidden="true">≈ </span>
              {inNumber(i18n.t('page.shifts', { n: numberWords(shifts) }), shifts)}
            </span>
          )}
          {statement.recalled && (
            <span>{statement.said ? saidWords(statement.said) : i18n.t('statement.undated')}</span>
          )}
          {statement.kind !== 'direct' && <span>{i18n.t(`statement.${statement.kind}`)}</span>}
          {annotation && <AnnotationBadge annotation={annotation} />}
        </span>
        <Icon name="forward" />
      </button>
    </li>
  );
}

function onSubjectWords({ onSubject, isAll }: EarlierCounts): string {
  const n = isAll ? numberWords(onSubject) : `${numberWords(onSubject)}+`;
  return inNumber(i18n.t('page.onSubject', { n }), onSubject);
}
