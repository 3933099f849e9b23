import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShiftAnswer } from '../../lib/model.ts';
import type { EarlierPage, EarlierStatement, TimeOrder } from '../../lib/views/earlier.ts';
import { yearOf } from '../wording/dates.ts';
import { EarlierItem } from './EarlierItem.tsx';
import type { ShiftReading } from './ShiftSign.tsx';

interface EarlierInTimeProps {
  order: TimeOrder;
  articleId: string;
  onOpen: (statementId: string) => void;
  reading: ShiftReading;
  load: (order: TimeOrder, offset: number) => Promise<EarlierPage>;
}

type Loaded = { statements: EarlierStatement[]; next: number | null; failed: boolean };

/** All earlier statements in order of time under their years, fetched a stretch at a time. */
export function EarlierInTime({ order, articleId, onOpen, reading, load }: EarlierInTimeProps) {
  const [loaded, setLoaded] = useState<Loaded>({ statements: [], next: 0, failed: false });
  const [busy, setBusy] = useState(true);

  const fetchFrom = async (offset: number) => {
    setBusy(true);
    try {
      const page = await load(order, offset);
      setLoaded(({ statements }) => ({
        statements: [...statements, ...page.statements],
        next: page.next,
        failed: false,
      }));
    } catch {
      setLoaded((now) => ({ ...now, failed: true }));
    }
    setBusy(false);
  };
  useEffect(() => {
    fetchFrom(0);
  }, []);

  /** What is loaded is not loaded again for an answer: it is shown at once. */
  const answerHere = (earlierId: string, answer: ShiftAnswer | null) => {
    setLoaded((now) => ({
      ...now,
      statements: now.statements.map((earlier) =>
        earlier.statement.id === earlierId
          ? { ...earlier, shift: { evidence: earlier.shift?.evidence ?? [], answer } }
          : earlier,
      ),
    }));
    reading.answer(earlierId, answer);
  };
  const { statements, next, failed } = loaded;
  const firstShift = statements.find(({ shift }) => shift !== null);
  return (
    <>
      {byYear(statements).map(({ year, items }) => (
        <section key={year} aria-label={year}>
          <h3>{year}</h3>
          <ol class="earlier-items">
            {items.map((earlier) => (
              <EarlierItem
                key={earlier.statement.id}
                earlier={earlier}
                articleId={articleId}
                onOpen={onOpen}
                reading={{ ...reading, answer: answerHere }}
                showsShift={earlier === firstShift}
              />
            ))}
          </ol>
        </section>
      ))}
      {failed && <p class="error">{i18n.t('app.problem')}</p>}
      {busy && <p class="waiting">{i18n.t('app.loading')}</p>}
      {!busy && next !== null && (
        <button type="button" class="link" onClick={() => fetchFrom(next)}>
          {i18n.t(failed ? 'state.retry' : 'earlier.more')}
        </button>
      )}
    </>
  );
}

function byYear(statements: EarlierStatement[]): { year: string; items: EarlierStatement[] }[] {
  const groups: { year: string; items: EarlierStatement[] }[] = [];
  for (const earlier of statements) {
    const year = yearOf(earlier.statement.said) ?? i18n.t('statement.undated');
    const last = groups.at(-1);
    if (last?.year === year) last.items.push(earlier);
    else groups.push({ year, items: [earlier] });
  }
  return groups;
}
