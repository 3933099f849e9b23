import { i18n } from '#i18n';
import type { Pace } from '../../lib/views/timeline.ts';
import { numberWords } from '../wording/count.ts';
import { sinceWords } from '../wording/dates.ts';

/** Pixels: of a bar with the gap after it, and of the highest one. */
const BAR = 4;
const HEIGHT = 12;
const PERIODS = { 1: 'month', 3: 'quarter', 12: 'year' } as const;

/** How often a speaker spoke, as a row of bars: «▁▂▁█». */
export function Sparkline({ pace: { from, months, counts } }: { pace: Pace }) {
  const most = Math.max(1, ...counts);
  const words = i18n.t(`pace.${PERIODS[months]}`, { date: sinceWords(from), most: numberWords(most) });
  return (
    <svg class="sparkline" width={counts.length * BAR} height={HEIGHT} role="img" aria-label={words}>
      <title>{words}</title>
      {counts.map((count, i) => {
        const height = count === 0 ? 1 : Math.max(2, (count / most) * HEIGHT);
        return <rect key={i} x={i * BAR} y={HEIGHT - height} width={BAR - 1} height={height} />;
      })}
    </svg>
  );
}
