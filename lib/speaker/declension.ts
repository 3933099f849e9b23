import { CASES, type NameWords, type Paradigm } from '../language/name-words.ts';
import { foldCase } from './fold.ts';

/** Sets of cases and of sexes as bits, so that agreement is one `&`. */
export const MALE = 1;
export const FEMALE = 2;
export const EITHER = MALE | FEMALE;
export const ALL_CASES = (1 << CASES.length) - 1;
export const NOMINATIVE = 1;

const SEX_BITS = { male: MALE, female: FEMALE, either: EITHER } as const;

/** One way to read a form of a name: the nominative it would belong to. */
export interface Reading {
  /** The nominative, in lower case. */
  lemma: string;
  cases: number;
  sexes: number;
  /** How usual such a name is, before its case is weighed. */
  weight: number;
}

interface Rule {
  part: Paradigm['part'];
  lemmaEnding: string;
  after: RegExp;
  cases: number;
  sexes: number;
  weight: number;
}

/** What every inflected form may stand for, found by its ending. */
export interface Declension {
  rules: ReadonlyMap<string, readonly Rule[]>;
  irregular: ReadonlyMap<string, readonly Reading[]>;
  longest: number;
}

const forms = (endings: string): string[][] =>
  endings.split(' ').map((alternatives) => alternatives.split('/').map((e) => (e === '-' ? '' : e)));

/** Turns the paradigms round: from the ending that stands in the text to those of the nominative. */
export function compileDeclension(words: NameWords): Declension {
  const rules = new Map<string, Rule[]>();
  let longest = 0;
  for (const paradigm of words.declension ?? []) {
    const [nominative = [''], ...oblique] = forms(paradigm.endings);
    const lemmaEnding = nominative[0] ?? '';
    const byForm = new Map<string, number>();
    for (const [index, alternatives] of [nominative, ...oblique].entries()) {
      for (const ending of alternatives) byForm.set(ending, (byForm.get(ending) ?? 0) | (1 << index));
    }
    for (const [ending, cases] of byForm) {
      const rule: Rule = {
        part: paradigm.part,
        lemmaEnding,
        after: new RegExp(`${paradigm.after}$`, 'u'),
        cases,
        sexes: SEX_BITS[paradigm.sex],
        weight: paradigm.weight,
      };
      rules.set(ending, [...(rules.get(ending) ?? []), rule]);
      longest = Math.max(longest, ending.length);
    }
  }
  return { rules, irregular: compileIrregular(words.irregular ?? []), longest };
}

function compileIrregular(rows: readonly string[]): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  for (const row of rows) {
    const [nominative = [], ...oblique] = forms(row);
    const lemma = nominative[0] ?? '';
    const byForm = new Map<string, number>();
    for (const [index, alternatives] of [nominative, ...oblique].entries()) {
      for (const form of alternatives) {
        byForm.set(foldCase(form), (byForm.get(foldCase(form)) ?? 0) | (1 << index));
      }
    }
    for (const [form, cases] of byForm) {
      const reading = { lemma, cases, sexes: EITHER, weight: 1 };
      readings.set(form, [...(readings.get(form) ?? []), reading]);
    }
  }
  return readings;
}

const HAS_VOWEL = /[аәеёэиіїоөуұүыюяєaeiouy]/u;

/** All nominatives that `form` (lower case) may belong to by its ending; best guess for `part` only. */
export function decline(form: string, part: 'given' | 'surname', declension: Declension): Reading[] {
  const readings: Reading[] = [];
  if (part === 'given') readings.push(...(declension.irregular.get(foldCase(form)) ?? []));
  const longest = Math.min(declension.longest, form.length - 1);
  for (let length = 0; length <= longest; length++) {
    const rules = declension.rules.get(length === 0 ? '' : form.slice(-length));
    const stem = length === 0 ? form : form.slice(0, -length);
    if (rules) pushReadings(readings, stem, part, rules);
  }
  return readings;
}

function pushReadings(
  readings: Reading[],
  stem: string,
  part: 'given' | 'surname',
  rules: readonly Rule[],
): void {
  for (const rule of rules) {
    if (rule.part !== 'any' && rule.part !== part) continue;
    if (!rule.after.test(stem)) continue;
    const { lemmaEnding, cases, sexes, weight } = rule;
    const lemma = stem + lemmaEnding;
    if (lemma.length > 1 && HAS_VOWEL.test(lemma)) readings.push({ lemma, cases, sexes, weight });
  }
}
