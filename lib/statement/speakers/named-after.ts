import type { FoundSpeaker } from '../../model.ts';
import type { Head } from '../reading/head.ts';
import type { Report } from '../reading/report.ts';
import type { Cast } from './cast.ts';
import { STEP } from './confidence.ts';
import type { NameRun } from './name-runs.ts';

/**
 * News often begins with what an office says and names its holder only as it quotes: "The bridge will close, the mayor said.
 * 'It is old,' Ann Kern told the council." Whoever the very next report names in full, in the same paragraph or the next
 * and before anybody else is named, holds the office; unless the article tells of another office of theirs.
 */
export function namedAfter(
  subject: Head,
  report: Report,
  next: Report | undefined,
  cast: Cast,
): NameRun | null {
  const { noun } = subject;
  const named = next?.subject;
  if (noun?.sort !== 'person' || noun.number === 'pl' || !next || !named?.name || named.noun) return null;
  if (next.manner !== 'tag' && next.manner !== 'lead') return null;
  if (report.contents.some(({ kind }) => kind !== 'indirect')) return null;
  if (next.sentence.line - report.sentence.line > 1) return null;
  const start = next.sentence.items[named.name.first]?.start ?? 0;
  const at = cast.runBefore(start + 1);
  const run = cast.runs[at];
  if (!run || run.start !== start || run.first === run.last || cast.roles.isHolder(run)) return null;
  const isPerson = (one: NameRun) => cast.persons.has(cast.fullName(one.text, null), one);
  return isPerson(run) && !cast.runs.slice(0, at).some(isPerson) ? run : null;
}

/** An office that nobody is known to hold yet, as its holder's. */
export function heldBy(run: NameRun | null, office: FoundSpeaker, cast: Cast): FoundSpeaker {
  if (!run || office.role !== undefined) return office;
  return {
    ...office,
    name: cast.fullName(run.text, null),
    role: office.name,
    confidence: office.confidence * STEP.epithet,
  };
}
