import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EarlierPage, TimeOrder } from '../../lib/views/earlier.ts';
import type { StatementView } from '../../lib/views/statement.ts';
import { numberWords } from '../wording/count.ts';
import { EarlierInTime } from './EarlierInTime.tsx';
import { EarlierList } from './EarlierList.tsx';
import type { ShiftReading } from './ShiftSign.tsx';

/** Most relevant first, the latest first, or all from the first one on. */
type Order = 'relevant' | 'newest' | 'all';
const ORDERS: readonly Order[] = ['relevant', 'newest', 'all'];
const IN_TIME: Readonly<Record<Exclude<Order, 'relevant'>, TimeOrder>> = { newest: 'newest', all: 'oldest' };

interface EarlierSectionProps {
  view: StatementView;
  onOpen: (statementId: string) => void;
  onShift: ShiftReading['answer'];
  onCompare: ShiftReading['compare'];
  load: (order: TimeOrder, offset: number) => Promise<EarlierPage>;
}

/** What the speaker of a statement is on record as having said before. */
export function EarlierSection({ view, onOpen, onShift, onCompare, load }: EarlierSectionProps) {
  const [order, setOrder] = useState<Order>('relevant');
  const id = useId();
  const { earlier, earlierTotal, undated, placed, speaker } = view;
  const articleId = placed.article.id;
  const reading: ShiftReading = {
    statement: placed.statement,
    language: placed.article.language,
    answer: onShift,
    compare: onCompare,
  };

  if (earlierTotal === 0 && undated.length === 0) {
    return (
      <section class="earlier" aria-labelledby={id}>
        <h2 id={id}>{i18n.t('earlier.title')}</h2>
        <p class="aside">{i18n.t(speaker ? 'earlier.none' : 'earlier.noneUnnamed')}</p>
      </section>
    );
  }
  const marked = order === 'relevant' && earlier.some(({ shared }) => shared.length > 0);
  return (
    <section class="earlier" aria-labelledby={id}>
      <div class="earlier-head">
        <h2 id={id}>
          {i18n.t('earlier.title')} <span class="count">{numberWords(earlierTotal)}</span>
        </h2>
        {earlierTotal > 1 && <OrderChoice order={order} onChange={setOrder} />}
      </div>
      {marked && <p class="hint">{i18n.t('earlier.sharedWords')}</p>}
      {order === 'relevant' ? (
        <>
          <EarlierList statements={earlier} articleId={articleId} onOpen={onOpen} reading={reading} />
          {earlier.length < earlierTotal && (
            <button type="button" class="link" onClick={() => setOrder('all')}>
              {i18n.t('earlier.moreOfAll', { n: numberWords(earlierTotal) })}
            </button>
          )}
        </>
      ) : (
        <EarlierInTime
          key={order}
          order={IN_TIME[order]}
          articleId={articleId}
          onOpen={onOpen}
          reading={reading}
          load={load}
        />
      )}
      {undated.length > 0 && order !== 'newest' && (
        <>
          <h3>{i18n.t('earlier.undated')}</h3>
          <EarlierList statements={undated} articleId={articleId} onOpen={onOpen} reading={reading} />
        </>
      )}
    </section>
  );
}

function OrderChoice({ order, onChange }: { order: Order; onChange: (order: Order) => void }) {
  return (
    <fieldset class="orders">
      <legend class="unseen">{i18n.t('earlier.order')}</legend>
      {ORDERS.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === order} onClick={() => onChange(choice)}>
          {i18n.t(`earlier.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
