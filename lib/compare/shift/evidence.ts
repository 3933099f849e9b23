import type { Span } from '../../model.ts';
import type { Mark } from './clauses.ts';
import { signOf, standOf, turns } from './stand.ts';
import type { SharedTopic } from './topic.ts';

/** What kind of words show that two passages differ. */
export type ShiftReason = 'negation' | 'antonym' | 'modality' | 'number';

/** Words in either passage that show that they differ. */
export interface ShiftEvidence {
  a: Span[];
  b: Span[];
  why: ShiftReason;
}

/** Words of opposite meaning stand against each other. */
const OPPOSITE = 1;
/** Either side says where it stands, in words of different scales. */
const BOTH_SIDES = 0.9;
/** One side only negates something, which need not be the subject. */
const BARE_NEGATION = 0.7;
/** One side alone says where it stands; the other says something of the subject at least. */
const ONE_SIDE = 0.5;

/** How surely marks on one subject differ, 0 to 1, and the words that show it; null where they do not. */
export function differing(
  a: readonly Mark[],
  b: readonly Mark[],
  topic: SharedTopic,
): { weight: number; evidence: ShiftEvidence[] } | null {
  const opposites = oppositesIn(a, b);
  const turned = standOf(a) !== standOf(b);
  const shown = opposites.filter(([mark]) => turned || !turns(mark));
  if (shown.length > 0) return { weight: OPPOSITE, evidence: shown.map(([x, y]) => evidenceOf([x], [y])) };
  if (!turned) return null;
  const negated = negatedIn(a, b, topic);
  if (negated) return { weight: BOTH_SIDES, evidence: [negated] };
  const [turningA, turningB] = [a.filter(turns), b.filter(turns)];
  if (turningA.length > 0 && turningB.length > 0)
    return { weight: weightOf(turningA, turningB), evidence: [evidenceOf(turningA, turningB)] };
  const { words } = topic;
  const why = reasonOf([...a, ...b]);
  return {
    weight: ONE_SIDE,
    evidence: [
      {
        a: turningA.length > 0 ? turningA.map(spanOf) : words.map((word) => wordSpan(word.a)),
        b: turningB.length > 0 ? turningB.map(spanOf) : words.map((word) => wordSpan(word.b)),
        why,
      },
    ],
  };
}

function weightOf(a: readonly Mark[], b: readonly Mark[]): number {
  const onScale = ({ pole }: Mark) => pole !== null;
  return a.some(onScale) && b.some(onScale) ? BOTH_SIDES : BARE_NEGATION;
}

/** A word of the subject that one side negates and the other does not. */
function negatedIn(a: readonly Mark[], b: readonly Mark[], { words }: SharedTopic): ShiftEvidence | null {
  for (const pair of words) {
    const [x, y] = [a, b].map((marks, i) =>
      marks.find(({ of }) => of !== undefined && of === (i === 0 ? pair.a : pair.b).stem),
    );
    if (x && !y) return { a: [{ start: x.start, end: pair.a.end }], b: [wordSpan(pair.b)], why: 'negation' };
    if (y && !x) return { a: [wordSpan(pair.a)], b: [{ start: y.start, end: pair.b.end }], why: 'negation' };
  }
  return null;
}

const wordSpan = ({ start, end }: Span): Span => ({ start, end });

/** Marks on one scale that stand against each other. */
function oppositesIn(a: readonly Mark[], b: readonly Mark[]): [Mark, Mark][] {
  return a.flatMap((x) =>
    b
      .filter((y) => x.pole && x.pole.axis === y.pole?.axis && signOf(x) !== signOf(y))
      .map((y): [Mark, Mark] => [x, y]),
  );
}

/** What both sides have alike shows nothing, as far as anything else does. */
function evidenceOf(a: readonly Mark[], b: readonly Mark[]): ShiftEvidence {
  const [ownA, ownB] = [without(a, b), without(b, a)];
  return { a: ownA.map(spanOf), b: ownB.map(spanOf), why: reasonOf([...ownA, ...ownB]) };
}

function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const own = marks.filter((mark) => !others.some((other) => areAlike(mark, other)));
  return own.length > 0 ? own : marks;
}

const areAlike = (a: Mark, b: Mark): boolean =>
  a.pole !== null && a.stem === b.stem && (a.negation === null) === (b.negation === null);

/** Whether marks on one subject stand alike, and some of them on one scale. */
export function agreeing(a: readonly Mark[], b: readonly Mark[]): boolean {
  if (standOf(a) !== standOf(b) || oppositesIn(a, b).length > 0) return false;
  return a.some((x) =>
    b.some((y) =>
      x.pole === null
        ? y.pole === null && x.of !== undefined && x.of === y.of
        : x.pole.axis === y.pole?.axis && signOf(x) === signOf(y),
    ),
  );
}

function reasonOf(marks: readonly Mark[]): ShiftReason {
  if (marks.some(({ pole, negation }) => pole === null || negation !== null)) return 'negation';
  return marks.every(({ pole }) => pole?.axis === 'duty' || pole?.axis === 'will') ? 'modality' : 'antonym';
}

/** The words of a mark, from its negation on. */
function spanOf({ start, end, negation }: Mark): Span {
  return { start: Math.min(start, negation?.start ?? start), end: Math.max(end, negation?.end ?? end) };
}
