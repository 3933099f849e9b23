import type { Verdict } from '../../lib/model.ts';
import { Icon } from '../ui/Icon.tsx';

/** A disc filled as far as the statement is accurate, another shape off the scale; the label stands beside it. */
export function VerdictMark({ verdict }: { verdict: Verdict | null }) {
  if (!verdict) return <Icon name="note" />;
  return <span class="verdict-mark" data-verdict={verdict} aria-hidden="true" />;
}
