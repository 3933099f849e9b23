import type { Content, Reading, Report } from './report.ts';

/**
 * The reports of a sentence without the quotations that are only part of a clause reported as a whole: X says he goes
 * “back to war”. A quotation after a colon, or one that somebody in the clause says, is a statement of its own.
 */
export function withoutInside(reading: Reading): Report[] {
  const clauses = reading.reports.flatMap(({ contents }) => contents).filter(({ kind }) => kind === 'mixed');
  if (clauses.length === 0) return reading.reports;
  return reading.reports.flatMap((report) => {
    const contents = report.contents.filter((content) => !isInside(reading, report, content, clauses));
    return contents.length > 0 ? [{ ...report, contents }] : [];
  });
}

function isInside(
  reading: Reading,
  { cue, manner }: Report,
  content: Content,
  clauses: readonly Content[],
): boolean {
  if (manner !== 'lead' || content.kind !== 'direct' || !cue?.verb) return false;
  const { items } = reading;
  const at = items.findIndex(({ quotation }) => quotation === content.quotation);
  if (at <= 0 || items[at - 1]?.kind === 'colon') return false;
  return clauses.some(
    (clause) =>
      clause.start <= content.start &&
      clause.end >= content.end &&
      // The cue stands before the clause where it is the same, inside it where somebody else thinks or does something.
      ((items[cue.last]?.end ?? 0) <= clause.start || cue.verb.sort !== 'speech'),
  );
}
