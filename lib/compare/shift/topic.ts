import type { Clause, Mark, TopicWord } from './clauses.ts';

/** What two clauses are both about. */
export interface SharedTopic {
  words: { a: TopicWord; b: TopicWord }[];
  /** 0 to 1: how much of what they are about is the same. */
  strength: number;
}

/** Less than one telling word in common is no common subject. */
const LEAST_WEIGHT = 0.9;
/** At this weight the subject is the same beyond doubt, whatever else is mentioned. */
const FULL_WEIGHT = 2;
/** A clause of one word is no wider in subject than this: one word in common must not make two clauses the same. */
const LEAST_WIDTH = 1.5;
/** A word of the scales that both have ("the fees", "the ban") tells the subject too, but less. */
const MARK_WEIGHT = 0.6;

/** What is told of a clause, or of a whole statement, when it comes to what it is about. */
export type About = Pick<Clause, 'topic' | 'marks'>;

/** What two clauses have in common to talk about; null where they are about different things. */
export function sharedTopic(a: About, b: About): SharedTopic | null {
  const [ofA, ofB] = [distinct(a.topic), distinct(b.topic)];
  const words = pairsOf(ofA, ofB);
  const own = sum(words.map(({ a, b }) => kinship(a.stem, b.stem) * Math.min(weightOf(a), weightOf(b))));
  if (own < LEAST_WEIGHT) return null;
  const marks = pairsOf(distinct(scaled(a)), distinct(scaled(b)));
  const byMarks = MARK_WEIGHT * sum(marks.map(({ a }) => weightOf(a)));
  const width = Math.max(LEAST_WIDTH, Math.min(sum(ofA.map(weightOf)), sum(ofB.map(weightOf))) + byMarks);
  const shared = own + byMarks;
  return { words, strength: (Math.min(1, shared / FULL_WEIGHT) + Math.min(1, shared / width)) / 2 };
}

const scaled = ({ marks }: About): Mark[] => marks.filter(({ pole }) => pole !== null);

function pairsOf<Item extends { stem: string }>(
  a: readonly Item[],
  b: readonly Item[],
): { a: Item; b: Item }[] {
  return a.flatMap((item) => {
    const same =
      b.find(({ stem }) => stem === item.stem) ?? b.find(({ stem }) => kinship(stem, item.stem) > 0);
    return same ? [{ a: item, b: same }] : [];
  });
}

function distinct<Item extends { stem: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.stem, item])).values()];
}

const LEAST_COMMON = 5;
const LEAST_SHARE = 0.5;

/** How near two stems are: 1 where equal; less for one family, as "religion" and "religious" are; else 0. */
function kinship(a: string, b: string): number {
  if (a === b) return 1;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const share = common / Math.max(a.length, b.length);
  return common >= LEAST_COMMON && share >= LEAST_SHARE ? share : 0;
}

/** Long words tell more of a subject than short ones, which in most languages are the commoner. */
function weightOf({ stem, weight }: { stem: string; weight?: number }): number {
  if (weight !== undefined) return weight;
  return /\d/u.test(stem) ? 1 : Math.min(1.3, 0.4 + stem.length / 8);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
