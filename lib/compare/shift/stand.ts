import type { ShiftAxis } from '../../language/shift-words.ts';
import type { Clause, Mark } from './clauses.ts';

/** Where a clause stands on what it has in common with another. */

/** Marks further than this many words from the common subject say something of another one. */
const NEAR = 8;

/** On these scales the minus turns whatever it governs: to oppose a ban is to allow. On the others it only stands beside. */
const TURNING: ReadonlySet<ShiftAxis> = new Set(['stance', 'existence', 'amount', 'permission', 'worth']);

/** The marks of a clause that say something of the subject, given by the places of its words. */
export function marksOn(clause: Clause, subject: readonly { at: number }[]): Mark[] {
  const near = clause.marks.filter(({ at }) => subject.some((word) => Math.abs(word.at - at) <= NEAR));
  return clause.joins.reduce((marks, join) => ofTheSameMember(marks, join, subject), near);
}

/** Of two members that are joined ("is not needed and hinders"), only the one with the subject counts. */
function ofTheSameMember(marks: Mark[], join: number, subject: readonly { at: number }[]): Mark[] {
  const [before, after] = [marks.filter(({ at }) => at < join), marks.filter(({ at }) => at > join)];
  const subjectBefore = subject.some(({ at }) => at < join);
  const subjectAfter = subject.some(({ at }) => at > join);
  if (subjectBefore === subjectAfter) return marks;
  const own = subjectBefore ? before : after;
  return own.length > 0 ? own : marks;
}

/** "Does not intend to cut" turns the cut; "not free" turns nothing but the price. */
const TURNING_NEGATED: ReadonlySet<ShiftAxis> = new Set(['will', 'duty']);

export const turns = ({ pole }: Mark): boolean => pole === null || TURNING.has(pole.axis);

/** Where a mark stands, its negation counted. */
export function signOf({ pole, negation }: Mark): 1 | -1 {
  if (pole === null) return -1;
  return (pole.sign === 1) === (negation === null) ? 1 : -1;
}

/** Where all of them together stand: what is turned twice stands as before. */
export function standOf(marks: readonly Mark[]): 1 | -1 {
  const turned = marks.filter((mark) => {
    if (turns(mark)) return signOf(mark) === -1;
    return mark.negation !== null && mark.pole !== null && TURNING_NEGATED.has(mark.pole.axis);
  });
  return turned.length % 2 === 0 ? 1 : -1;
}
