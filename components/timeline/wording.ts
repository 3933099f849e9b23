import { i18n } from '#i18n';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { Verdict } from '../../lib/model.ts';
import type { TimelineBridge, TimelineMark } from '../../lib/views/timeline.ts';
import { inNumber, numberWords } from '../wording/count.ts';
import { dayWords, periodWords } from '../wording/dates.ts';
import { interfaceLanguage } from '../wording/locale.ts';
import type { Bin } from './layout.ts';

/** A timeline's marks, bins and bridges in words: for screen readers, for the line under the picture, and its table. */

/** A day of a timeline as a calendar day. */
export function calendarDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function markDate({ from, to }: Pick<TimelineMark, 'from' | 'to'>): string {
  return from === to ? dayWords(from) : periodWords(from, to);
}

/** "24 Sep 2025, Outlet, quoted, half true". `verdict` is undefined where there is no annotation. */
export function markWords(mark: TimelineMark, verdict: Verdict | null | undefined): string {
  return [markDate(mark), mark.outlet, i18n.t(`statement.${mark.kind}`), verdictWords(verdict)]
    .filter(Boolean)
    .join(', ');
}

/** Empty where there is no annotation. */
export function verdictWords(verdict: Verdict | null | undefined): string {
  if (verdict === undefined) return '';
  return verdict ? labelOf(ACCURACY, verdict, interfaceLanguage()) : i18n.t('page.noteOnly');
}

/** "September 2025: 14 statements". */
export function binWords(bin: Bin): string {
  return i18n.t('timeline.bin', { period: binPeriod(bin), n: countWords(bin.count) });
}

export function binPeriod({ from, to }: Pick<Bin, 'from' | 'to'>): string {
  return periodWords(calendarDay(from), calendarDay(to - 1));
}

export function countWords(n: number): string {
  return inNumber(i18n.t('timeline.statements', { n: numberWords(n) }), n);
}

/** "Possible shift, 1 Jan 2025 → 1 Jun 2025: a negation". */
export function bridgeWords(bridge: TimelineBridge): string {
  const { earlierDay, laterDay, answer } = bridge;
  const days = i18n.t('timeline.between', {
    earlier: dayWords(calendarDay(earlierDay)),
    later: dayWords(calendarDay(laterDay)),
  });
  const what = i18n.t(answer === null ? 'shift.possible' : `shift.found.${answer}`);
  const why = whyWords(bridge);
  return why ? `${days}: ${what} (${why})` : `${days}: ${what}`;
}

function whyWords({ why }: TimelineBridge): string {
  return why.map((one) => i18n.t(`shift.why.${one}`)).join(', ');
}
