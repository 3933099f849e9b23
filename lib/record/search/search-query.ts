import { wordsOf } from '../../compare/words.ts';
import { languages } from '../../language/languages.ts';
import type { Day, StatementKind, Verdict } from '../../model.ts';
import type { AskedWords } from '../../views/library.ts';
import { firstOfDay, kindTerm, outletTerm, seasonOf, seasonTerm } from './search-entries.ts';

/** What a reader searches the record for; all that is given must hold. */
export interface SearchQuery {
  /** Words of the content or the speaker's name, in any form; the last may be a beginning. */
  text: string;
  speakerId?: string | undefined;
  /** The outlet's name as it is on record. */
  outlet?: string | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
  kind?: StatementKind | undefined;
  verdict?: Verdict | undefined;
}

/**
 * A query as the index is asked in each season: terms that must all stand, one that a term must begin with, and a stretch
 * of days.
 */
export interface AskedTerms {
  exact: string[];
  /** Null where no word is still being typed. */
  prefix: string | null;
  lowest: number;
  /** Exclusive. */
  highest: number;
}

/** Shorter beginnings fit too much to be looked up. */
const SHORTEST_PREFIX = 2;

/** The words that are looked for among those typed. */
export function askedWords(text: string): AskedWords {
  const words = wordsOf(text);
  const telling = words.filter(({ folded }) => !isStopWord(folded));
  const used = telling.length > 0 ? telling : words;
  const last = used.at(-1);
  // A word that a space follows is whole.
  const typing = last !== undefined && last.end === text.length && last.stem.length >= SHORTEST_PREFIX;
  const whole = typing ? used.slice(0, -1) : used;
  return { whole: [...new Set(whole.map(({ stem }) => stem))], beginning: typing ? last.stem : null };
}

export function askedTerms({ text, outlet, from, to, kind }: SearchQuery): AskedTerms {
  const { whole, beginning } = askedWords(text);
  const filters = [...(kind ? [kindTerm(kind)] : []), ...(outlet ? [outletTerm(outlet)] : [])];
  return {
    exact: [...new Set([...whole, ...filters])],
    prefix: beginning,
    lowest: from ? firstOfDay(from) : 0,
    highest: to ? firstOfDay(to) + (firstOfDay('1970-01-02') - firstOfDay('1970-01-01')) : Infinity,
  };
}

const isStopWord = (folded: string): boolean => languages.some(({ stopWords }) => stopWords.has(folded));

/** Whether an entry's terms and place are what was asked for. */
export function answers({ terms, at }: { terms: readonly string[]; at: number }, asked: AskedTerms): boolean {
  if (at < asked.lowest || at >= asked.highest) return false;
  const season = seasonOf(at);
  const prefix = asked.prefix === null ? null : seasonTerm(season, asked.prefix);
  return (
    asked.exact.every((term) => terms.includes(seasonTerm(season, term))) &&
    (prefix === null || terms.some((term) => term.startsWith(prefix)))
  );
}
