import { wordsOf } from './words.ts';

/** The words of a speaker's statements by their stems, with how they are written most. */

export interface SubjectStatement {
  text: string;
  /** Whether a folded word may tell what the statement is about; see `tellingWords`. */
  isTelling: (folded: string) => boolean;
}

export interface TermEntry {
  /** Places of the statements that have it, in order, each once. */
  places: number[];
  /** The form that most of them have; of several the shortest, as it stands in the text. */
  written: string;
}

export type TermTable = ReadonlyMap<string, TermEntry>;

/** Shorter stems join words that have nothing to do with each other. */
const SHORTEST = 4;
/** Numbers tell when and how much, but not what about. */
const HAS_LETTERS = /\p{L}{3}/u;
const ADDRESS = /https?:\/\/\S+/giu;

export function termTable(statements: readonly SubjectStatement[], without: ReadonlySet<string>): TermTable {
  const entries = new Map<string, { places: number[]; forms: Map<string, number> }>();
  statements.forEach(({ text, isTelling }, place) => {
    const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    for (const { start, end, folded, stem } of wordsOf(plain)) {
      if (folded.length < SHORTEST || !isTelling(folded) || without.has(stem) || !HAS_LETTERS.test(stem))
        continue;
      const entry = entries.get(stem) ?? { places: [], forms: new Map<string, number>() };
      entries.set(stem, entry);
      if (entry.places.at(-1) !== place) entry.places.push(place);
      // The first word of a sentence has a capital that is not its own.
      const written = beginsSentence(plain, start) ? folded : plain.slice(start, end);
      entry.forms.set(written, (entry.forms.get(written) ?? 0) + 1);
    }
  });
  return new Map(
    [...entries].map(([stem, { places, forms }]) => [stem, { places, written: commonest(forms) }]),
  );
}

const BEFORE_SENTENCE = /(?:^|[.!?…:«“"„])\s*$/u;

function beginsSentence(text: string, start: number): boolean {
  return BEFORE_SENTENCE.test(text.slice(Math.max(0, start - 4), start)) || start === 0;
}

/** The commonest form. A name that stands only at the head of sentences is told by no other form: it stays lower case. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}
