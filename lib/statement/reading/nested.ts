import { isLowerCase } from './beside.ts';
import { channelOf } from './channel.ts';
import { claim } from './claim.ts';
import { contentOf, isSupposed } from './clauses.ts';
import { isFiniteCue, type VerbCue } from './cues.ts';
import type { Head } from './head.ts';
import { type Content, type Reading, type Report, reportOf } from './report.ts';
import { clauseAfter } from './reported-clause.ts';
import { nearSubject } from './subject.ts';

/**
 * Speech within speech: what somebody in a reported clause is told to have said is a statement of their own, «Данова
 * сказала, что Ларин обещал, что …».
 */
export function claimNested(reading: Reading): void {
  for (const cue of reading.cues) {
    if (!isFiniteCue(cue) || cue.verb.sort !== 'speech' || cue.denied || reportOf(reading, cue)) continue;
    const outer = clauseAround(reading, cue);
    if (!outer || isSupposed(reading, cue) || isMeant(reading, cue)) continue;
    const subject = nearSubject(reading, cue, false);
    if (!subject || !(subject.name || subject.noun) || isFragment(reading, subject)) continue;
    const clause = clauseAfter(reading, cue);
    if (!clause || clause.first > cue.last + REACH) continue;
    const content = contentOf(reading, { ...clause, last: lastWithin(reading, clause.last, outer) });
    if (content && content.kind !== 'direct') claim(reading, cue, 'clause', () => subject, [content]);
  }
}

/** How far behind its verb an inner clause begins: "told her on Monday that". */
const REACH = 6;

/** “Wrongly” suggests: words in marks that begin small name nobody. */
function isFragment({ items, text }: Reading, { name, noun }: Head): boolean {
  const initial = text[items[name?.first ?? -1]?.quotation?.start ?? -1];
  return !noun && initial !== undefined && isLowerCase(initial);
}

/** The reported clause in which a verb stands, where one does. */
function clauseAround({ items, reports }: Reading, { first }: VerbCue): Content | null {
  const at = items[first]?.start ?? 0;
  for (const { contents } of reports)
    for (const content of contents)
      if (content.kind !== 'direct' && content.start <= at && at < content.end) return content;
  return null;
}

/** "Kern said Reed would say that …": nothing has been said yet. */
function isMeant({ items, speech }: Reading, { first }: VerbCue): boolean {
  const { lower = '' } = items[first - 1] ?? {};
  return speech.modals?.has(lower) === true;
}

function lastWithin({ items }: Reading, last: number, { end }: Content): number {
  let at = last;
  while (at > 0 && (items[at]?.end ?? 0) > end) at--;
  return at;
}

/**
 * The reports of a sentence, each that stands in another's clause with that one as `within`. An outlet that only says who
 * said it is no speaker but the way: "Reuters reported that Kern said …".
 */
export function withOuter(reading: Reading, reports: Report[]): Report[] {
  if (reports.length < 2) return reports;
  const passedOn = new Set<Report>();
  for (const report of reports) {
    const outer = outerOf(reading, report, reports);
    if (!outer) continue;
    const channel = outer.subject && channelOf(reading, outer.subject);
    goOnOver(reading, report, outer);
    if (channel && report.subject && isAllOf(reading, report, outer)) {
      report.subject = { ...report.subject, via: channel };
      passedOn.add(outer);
    } else report.within = outer;
  }
  return passedOn.size > 0 ? reports.filter((report) => !passedOn.has(report)) : reports;
}

/** The report in whose clause another's verb or subject stands. */
function outerOf(
  { items }: Reading,
  { cue, subject, contents }: Report,
  reports: readonly Report[],
): Report | null {
  if (!cue?.verb || !subject || subject.pronoun) return null;
  const verb = items[cue.first]?.start ?? 0;
  const name = items[subject.phrase.first]?.start ?? 0;
  const start = contents[0]?.start ?? 0;
  for (const other of reports) {
    if (other.cue === cue || !other.subject) continue;
    const around = other.contents.some(
      (content) =>
        content.kind !== 'direct' &&
        content.start <= start &&
        [verb, name].some((at) => content.start <= at && at < content.end),
    );
    if (around) return other;
  }
  return null;
}

/** «сказал, что Данов заявил: «…»»: a clause that would only name whoever spoke holds their words too. */
function goOnOver({ items }: Reading, inner: Report, outer: Report): void {
  const [quoted] = inner.contents;
  const clause = outer.contents.at(-1);
  if (!inner.cue || !quoted?.quotation || !clause || quoted.start < clause.end) return;
  const first = items[Math.min(inner.subject?.phrase.first ?? 0, inner.cue.first)]?.start ?? 0;
  if (first > clause.start || clause.end < (items[inner.cue.last]?.end ?? 0)) return;
  clause.end = items.find(({ quotation }) => quotation === quoted.quotation)?.end ?? quoted.end;
  clause.kind = 'mixed';
}

/** How many items may stand before the inner subject: "on Monday". */
const LEAD = 4;

/** Whether a clause tells nothing but what somebody in it said. */
function isAllOf({ items }: Reading, inner: Report, outer: Report): boolean {
  const start = outer.contents[0]?.start ?? 0;
  const end = Math.max(...outer.contents.map((content) => content.end));
  const last = Math.max(...inner.contents.map((content) => content.end));
  const first = Math.min(inner.subject?.phrase.first ?? 0, inner.cue?.first ?? 0);
  const lead = items.slice(0, first).filter((item) => item.start >= start).length;
  return last >= end && lead <= LEAD;
}
