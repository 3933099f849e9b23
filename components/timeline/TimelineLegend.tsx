import { i18n } from '#i18n';
import { CELL } from './layout.ts';
import { MarkShape } from './MarkShape.tsx';

const KINDS = ['direct', 'mixed', 'indirect', 'claim'] as const;

/** What the shapes of a timeline mean. */
export function TimelineLegend({ dense }: { dense: boolean }) {
  return (
    <ul class="tl-legend">
      {dense ? <li>{i18n.t('timeline.legendBins')}</li> : null}
      {KINDS.map((kind) => (
        <li key={kind}>
          <svg width={CELL} height={CELL} viewBox="-7 -7 14 14" aria-hidden="true">
            <MarkShape kind={kind} verdict={undefined} />
          </svg>
          {i18n.t(`timeline.kind.${kind}`)}
        </li>
      ))}
      <li>
        <svg width={CELL} height={CELL} viewBox="-7 -7 14 14" aria-hidden="true">
          <MarkShape kind="direct" verdict="half-true" />
        </svg>
        {i18n.t('timeline.legendVerdict')}
      </li>
      <li>
        <svg class="tl-bridge" width={24} height={CELL} viewBox="0 0 24 14" aria-hidden="true">
          <path class="tl-arch" d="M2 12C2 0 22 0 22 12" />
        </svg>
        {i18n.t('timeline.legendBridge')}
      </li>
    </ul>
  );
}
