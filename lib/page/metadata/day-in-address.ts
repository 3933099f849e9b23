import type { Day } from '../../model.ts';
import { dayOf } from './stamp.ts';

/** `/2025/11/08/`, `/20251108/`, `/2025-11-08-`. */
export function dayInAddress(address: URL): Day | null {
  const path = address.pathname;
  const parts =
    /(?<!\d)((?:19|20)\d{2})([-/_.]?)(0\d|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\/)(\d{1,2})\/(\d{1,2})(?!\d)/.exec(path);
  return parts ? dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4])) : null;
}
