import type { LanguageCode } from '../model.ts';
import { worldBody } from '../speaker/bodies.ts';
import { sameName } from '../speaker/identity.ts';
import { nominativePhrase } from '../speaker/phrases.ts';

/**
 * Whether two passages in different languages are the same words translated, told by what translation leaves alone:
 * numbers and names. No dictionary is asked, so a passage with too few of them is never paired.
 */

/** What of a passage is alike in all languages. */
export interface Anchors {
  language: LanguageCode;
  length: number;
  /** Written alike, in order of size; each as often as it stands. */
  numbers: readonly string[];
  /** Words with a capital that do not merely open a sentence. */
  names: readonly string[];
}

/** Fewer numbers and names in common than these may be chance. */
const LEAST_ANCHORS = 2;
/** A translation is seldom longer by more than this; Russian runs a fifth longer than English. */
const LONGEST_RATIO = 2;
const MOST_NAMES = 30;

const NUMBER = /\d+(?:[ \u00a0\u202f.,]\d+)*/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]+/gu;
/** What may stand between the end of a sentence and the capital that opens the next. */
const OPENING = /(?:^|[.!?…:\n])["'«“„‘(\s—–-]*$/u;

export function anchorsOf(text: string, language: LanguageCode): Anchors {
  const names = Array.from(text.matchAll(CAPITALISED)).filter(
    ({ index }) => !OPENING.test(text.slice(Math.max(0, index - 12), index)),
  );
  return {
    language,
    length: text.length,
    numbers: (text.match(NUMBER) ?? []).map(plainNumber).sort(),
    names: [...new Set(names.map(([name]) => name))].slice(0, MOST_NAMES),
  };
}

/** "1,500,000", «1 500 000» and „1.500.000“ are one number, and so are "4.5" and «4,5». */
function plainNumber(written: string): string {
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/u.test(written);
  return grouped ? written.replace(/\D/gu, '') : written.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.');
}

/**
 * How surely two passages are translations of each other: the numbers and names that both have; 0 where their numbers
 * differ, more names are in one alone than in both, or there is too little to tell. Symmetric.
 */
export function alignment(a: Anchors, b: Anchors): number {
  if (a.language === b.language || a.numbers.join(' ') !== b.numbers.join(' ')) return 0;
  if (Math.max(a.length, b.length) > LONGEST_RATIO * Math.min(a.length, b.length)) return 0;
  const inBoth = (one: Anchors, other: Anchors) =>
    one.names.filter((name) => other.names.some((candidate) => isSame(name, one, candidate, other)));
  const [ofA, ofB] = [inBoth(a, b).length, inBoth(b, a).length];
  const names = Math.min(ofA, ofB);
  const alone = Math.max(a.names.length - ofA, b.names.length - ofB);
  const anchors = a.numbers.length + names;
  return anchors >= LEAST_ANCHORS && alone <= anchors ? anchors : 0;
}

function isSame(a: string, { language: la }: Anchors, b: string, { language: lb }: Anchors): boolean {
  const body = worldBody(nominativePhrase(a, la));
  return (
    (body !== undefined && body === worldBody(nominativePhrase(b, lb))) || sameName(a, b, [la, lb]) === true
  );
}
