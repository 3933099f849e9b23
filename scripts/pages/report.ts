import type { Inspection } from './inspect.ts';

/** Whether a page shows a broken promise: an exception, a changed page, a highlight on other words than it should be. */
export function isBroken(inspection: Inspection, withScripts: boolean): boolean {
  const { exceptions, unchanged, statements, equal, outcome } = inspection;
  return (
    exceptions.length > 0 ||
    (!unchanged && !withScripts) ||
    equal < statements ||
    outcome === 'unreadable' ||
    outcome === 'failed'
  );
}

/** Totals over all pages; of titles and dates, over those whose truth is known. */
export function totalsOf(inspections: readonly Inspection[]) {
  const sum = (count: (inspection: Inspection) => number) =>
    inspections.reduce((total, inspection) => total + count(inspection), 0);
  const share = (truth: (inspection: Inspection) => boolean | null) => ({
    right: sum((inspection) => Number(truth(inspection) === true)),
    of: sum((inspection) => Number(truth(inspection) !== null)),
  });
  const times = inspections.flatMap(({ milliseconds }) => milliseconds ?? []).sort((a, b) => a - b);
  return {
    pages: inspections.length,
    read: sum(({ outcome }) => Number(outcome === 'read')),
    statements: sum(({ statements }) => statements),
    attributed: sum(({ attributed }) => attributed),
    equal: sum(({ equal }) => equal),
    unchanged: sum(({ unchanged }) => Number(unchanged)),
    exceptions: sum(({ exceptions }) => exceptions.length),
    titles: share(({ titleRight }) => titleRight),
    dates: share(({ dateRight }) => dateRight),
    medianMilliseconds: times[Math.floor(times.length / 2)] ?? null,
  };
}

type Totals = ReturnType<typeof totalsOf>;

const HEADER = 'page                                     outcome    said  who  equal  dom  title  date    ms';
let isHeaderPrinted = false;

export function printRow(inspection: Inspection): void {
  if (!isHeaderPrinted) console.log(HEADER);
  isHeaderPrinted = true;
  const { id, outcome, statements, attributed, equal, unchanged, titleRight, dateRight } = inspection;
  console.log(
    [
      id.slice(0, 40).padEnd(40),
      outcome.slice(0, 9).padEnd(9),
      String(statements).padStart(5),
      String(attributed).padStart(4),
      String(equal).padStart(6),
      (unchanged ? 'same' : 'CHANGED').padStart(5),
      mark(titleRight).padStart(5),
      mark(dateRight).padStart(5),
      (inspection.milliseconds?.toFixed(0) ?? '').padStart(6),
    ].join(' '),
  );
  for (const exception of inspection.exceptions) console.log(`    exception: ${exception}`);
  if (inspection.unequal) console.log(`    other words under the highlight of: ${inspection.unequal}`);
}

function mark(isRight: boolean | null): string {
  return isRight === null ? '' : isRight ? 'right' : 'WRONG';
}

export function printTotals(totals: Totals): void {
  const { pages, read, statements, attributed, equal, unchanged, exceptions, titles, dates } = totals;
  console.log(`
${read} of ${pages} pages read, ${statements} statements, ${attributed} attributed
${equal} of ${statements} statements have exactly their words highlighted
${unchanged} of ${pages} pages are as they were; ${exceptions} exceptions
title right on ${titles.right} of ${titles.of}, date right on ${dates.right} of ${dates.of}
${totals.medianMilliseconds?.toFixed(0) ?? '–'} ms from load to highlights (median)`);
}
