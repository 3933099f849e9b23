import { inverseFrequency } from './bm25.ts';
import { type SubjectStatement, type TermTable, termTable } from './subject-terms.ts';

/**
 * What a speaker's statements are about. Words that the speaker uses more than others on record do (tf-idf against the
 * whole record) are joined into a subject where they stand in the same statements; each statement then goes to the
 * subject whose words it has most of. Nothing is left to chance, so the same statements always give the same subjects.
 */

export interface Subject {
  /** The words that tell it, as they are written in the statements, the most telling first. */
  words: string[];
  /** Places of its statements, in order. */
  statements: number[];
}

export interface Subjects {
  /** The largest first. */
  subjects: Subject[];
  /** Places of the statements that are about none of them. */
  others: number[];
}

/** How common words are in the record, or in a fair sample of it. */
export interface RecordWords {
  /** Number of statements looked at. */
  statements: number;
  /** How many of them have a stem; undefined where that is not known. */
  holding: (stem: string) => number | undefined;
}

/** Terms looked at: beyond them are those that hardly any statement has, or that all have. */
const TERMS = 400;
const MOST_SUBJECTS = 24;
const LABEL_WORDS = 3;
/** Rarer words stand beside the subject by chance, and do not name it. */
const LABEL_SHARE = 0.2;
/** A subject is what a speaker comes back to. */
const LEAST_STATEMENTS = 2;
/** A term of which so many statements are a subject's already tells that subject, and none of its own. */
const JOINS = 0.5;
/** What stands in more of a speaker's statements than this tells none of them apart. */
const TOO_COMMON = 0.4;
/** Of so few statements a word may stand in all. */
const FEW = 8;
/** Long words tell more of a subject than short ones, which in most languages are the commoner. */
const MOST_BY_LENGTH = 1.3;
/** A rare word tells a subject surer than a common one that stands more often. */
const RARITY = 1.5;
/** So do names, which have a capital. */
const NAME = 1.4;

/** The subjects of a speaker's statements; `without` are stems that tell nothing, as those of the speaker's own name. */
export function subjectsOf(
  statements: readonly SubjectStatement[],
  record: RecordWords,
  without: ReadonlySet<string> = new Set(),
): Subjects {
  const all = statements.length;
  const table = termTable(statements, without);
  const terms = tellingTerms(likelyTerms(table, all), record);
  const drafts = joinTerms(terms, all);
  const { members, others } = assign(drafts, all);
  const subjects = drafts
    .map((draft, i) => ({ draft, statements: members[i] ?? [] }))
    .filter((subject) => subject.statements.length >= LEAST_STATEMENTS);
  const left = members.filter((of) => of.length < LEAST_STATEMENTS).flat();
  return {
    subjects: subjects
      .map(({ draft, statements }) => ({ words: label(draft, statements, table), statements }))
      .sort(
        (a, b) =>
          b.statements.length - a.statements.length || (a.statements[0] ?? 0) - (b.statements[0] ?? 0),
      ),
    others: [...others, ...left].sort((a, b) => a - b),
  };
}

/** Whether a word that stands in so many of all a speaker's statements tells none of them apart. */
function tellsNothing(holding: number, all: number): boolean {
  return holding > Math.max(FEW, all * TOO_COMMON);
}

const HAS_CAPITAL = /\p{Lu}/u;

interface Term {
  stem: string;
  /** Places of the statements that have it, in order. */
  places: readonly number[];
  /** How rare it is: 0 upward. */
  weight: number;
  isName: boolean;
}

/** The terms that stand in several statements and yet tell them apart, as far as the statements themselves tell. */
function likelyTerms(table: TermTable, all: number): Term[] {
  const terms: Term[] = [];
  for (const [stem, { places, written }] of table) {
    if (places.length < LEAST_STATEMENTS || tellsNothing(places.length, all)) continue;
    terms.push({
      stem,
      places,
      weight: inverseFrequency(places.length, all),
      isName: HAS_CAPITAL.test(written),
    });
  }
  return terms.sort(byGain).slice(0, TERMS);
}

/** The same with how rare they are in the whole record, the most telling first. */
function tellingTerms(likely: readonly Term[], { statements, holding }: RecordWords): Term[] {
  return likely
    .map((term) => {
      const holders = holding(term.stem);
      if (holders === undefined) return term;
      return { ...term, weight: inverseFrequency(holders, Math.max(holders, statements)) };
    })
    .sort(byGain);
}

/** What a term tells in all: how telling it is, by how often. Twice as often does not tell twice as much. */
const gain = ({ stem, places, weight, isName }: Term): number =>
  weight ** RARITY *
  Math.sqrt(places.length) *
  Math.min(MOST_BY_LENGTH, 0.4 + stem.length / 8) *
  (isName ? NAME : 1);

/** How much of its subject a term tells: a word that most of the statements have names them, a rare one does not. */
const told = (term: Term): number =>
  gain({ ...term, weight: term.weight ** (1 / RARITY) }) * Math.sqrt(term.places.length);

/** The letters decide among what tells as much. */
const byGain = (a: Term, b: Term): number => gain(b) - gain(a) || (a.stem < b.stem ? -1 : 1);

interface Draft {
  terms: Term[];
  /** 1 at the place of each statement that has one of its terms. */
  has: Uint8Array;
}

/** Terms of the same statements make one subject. */
function joinTerms(terms: readonly Term[], all: number): Draft[] {
  const drafts: Draft[] = [];
  for (const term of terms) {
    let best: Draft | null = null;
    let most = JOINS * term.places.length;
    for (const draft of drafts) {
      const common = term.places.reduce((sum, place) => sum + (draft.has[place] ?? 0), 0);
      if (common < most || (best && common === most)) continue;
      best = draft;
      most = common;
    }
    if (!best && drafts.length < MOST_SUBJECTS) {
      best = { terms: [], has: new Uint8Array(all) };
      drafts.push(best);
    }
    if (!best) continue;
    best.terms.push(term);
    // Only the first words make the subject: else it would grow by every word that stands beside any of it.
    if (best.terms.length <= LABEL_WORDS) for (const place of term.places) best.has[place] = 1;
  }
  return drafts;
}

/** Each statement to the subject whose words it has most of; the first among equals. */
function assign(drafts: readonly Draft[], all: number): { members: number[][]; others: number[] } {
  const best = new Int32Array(all).fill(-1);
  const most = new Float64Array(all);
  drafts.forEach(({ terms }, subject) => {
    const scores = new Map<number, number>();
    for (const { places, weight } of terms)
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + weight);
    for (const [place, score] of scores) {
      if (score <= (most[place] ?? 0)) continue;
      most[place] = score;
      best[place] = subject;
    }
  });
  const members: number[][] = drafts.map(() => []);
  const others: number[] = [];
  best.forEach((subject, place) => {
    (members[subject] ?? others).push(place);
  });
  return { members, others };
}

/** The most telling words of a subject's own statements, as most of them write it. */
function label({ terms }: Draft, places: readonly number[], table: TermTable): string[] {
  const own = new Set(places);
  const within = terms
    .map((term) => ({ ...term, places: term.places.filter((place) => own.has(place)) }))
    .sort((a, b) => told(b) - told(a) || byGain(a, b));
  const least = Math.max(LEAST_STATEMENTS, places.length * LABEL_SHARE);
  return within
    .filter((term, i) => i === 0 || term.places.length >= least)
    .slice(0, LABEL_WORDS)
    .flatMap(({ stem }) => table.get(stem)?.written ?? []);
}
