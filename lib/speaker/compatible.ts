import { EITHER } from './declension.ts';
import { foldCase } from './fold.ts';
import type { Interpretation } from './interpret.ts';
import type { NameParts } from './parts.ts';

/** How words of two names are held to be the same: exactly, or across spellings. */
export interface WordJudge {
  surname(a: string, b: string): boolean;
  given(a: string, b: string): boolean;
  /** Whether a word may stand behind an initial. */
  initial(letter: string, word: string): boolean;
}

/** A name understood one way, its words by their place, in lower case. */
export interface Understood {
  surnames: readonly string[];
  given: readonly string[];
  middle: readonly string[];
  initials: readonly string[];
  patronymic: string | null;
  sexes: number;
  suffix: string | null;
}

export function understood(parts: NameParts, way: Interpretation): Understood {
  const at = (slot: string): string[] =>
    parts.tokens.flatMap((token, i) =>
      token.slot === slot ? [(way.lemmas[i] ?? token.text).toLowerCase()] : [],
    );
  return {
    surnames: at('surname').map(withoutArticle),
    given: parts.eastern ? [at('given').join('').replaceAll('-', '')] : at('given'),
    middle: at('middle'),
    initials: at('initial'),
    patronymic: at('patronymic')[0] ?? null,
    suffix: parts.suffix ? foldCase(parts.suffix) : null,
    sexes: way.sexes & parts.sexes || way.sexes || EITHER,
  };
}

/** «аль-Асад» and «Асад» are one. */
export const withoutArticle = (surname: string): string =>
  surname.replace(/^(?:[аэе]ль|[аэ][сшнтдрз]|[ae]l|a[snrdt])-(?=..)/u, '');

/** Numerals and "Jr", "Sr" part two of one name; «младший» may be written in any case. */
const ROMAN = /^[a-z]+$/;

/**
 * Whether two names understood so can be one person's: surnames alike, nothing else in contradiction. `null` where they
 * share no more than a given name.
 */
export function agree(a: Understood, b: Understood, judge: WordJudge): boolean | null {
  if ((a.sexes & b.sexes) === 0) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix && ROMAN.test(a.suffix + b.suffix)) return false;
  const surname = surnamesAgree(a, b, judge);
  if (surname === false) return false;
  if (a.patronymic && b.patronymic && !judge.given(a.patronymic, b.patronymic)) return false;
  if (!givenAgree(a, b, judge)) return false;
  return surname;
}

function surnamesAgree(a: Understood, b: Understood, judge: WordJudge): boolean | null {
  const [one] = a.surnames;
  const [other] = b.surnames;
  if (one === undefined || other === undefined) {
    // Two names without a surname ("Pope Francis") are compared by what they have; one alone tells nothing.
    if (a.given.length === 0 || b.given.length === 0) return false;
    return one === undefined && other === undefined ? true : null;
  }
  if (judge.surname(one, other)) return true;
  return a.middle.some((m) => judge.surname(m, other)) || b.middle.some((m) => judge.surname(one, m));
}

function givenAgree(a: Understood, b: Understood, judge: WordJudge): boolean {
  const names = (u: Understood): readonly string[] => [...u.given, ...u.middle];
  const anyGiven = a.given.length > 0 && b.given.length > 0;
  if (anyGiven) return names(a).some((x) => names(b).some((y) => judge.given(x, y)));
  if (a.initials.length > 0) return initialsFit(a, b, judge);
  if (b.initials.length > 0) return initialsFit(b, a, judge);
  return true;
}

/** Initials follow given name, then patronymic or middle name; those the other side lacks are passed over. */
function initialsFit(short: Understood, full: Understood, judge: WordJudge): boolean {
  if (short.given.length > 0 && full.given.length > 0) return true;
  const words = [
    ...full.given,
    ...(full.patronymic ? [full.patronymic] : []),
    ...full.middle,
    ...full.initials,
  ];
  const first = short.initials[0];
  if (first === undefined || words.length === 0) return true;
  if (!words[0] || !judge.initial(first, words[0])) return false;
  const second = short.initials[1];
  const next = full.patronymic ?? full.initials[full.given.length > 0 ? 0 : 1];
  return second === undefined || next === undefined || judge.initial(second, next);
}
