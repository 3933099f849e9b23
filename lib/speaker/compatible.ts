import type { Meaning } from './meanings.ts';

/** How words of two names are held to be the same: exactly, or across spellings. */
export interface WordJudge {
  surname(a: string, b: string): boolean;
  given(a: string, b: string): boolean;
  /** Whether a word may stand behind an initial. */
  initial(letter: string, word: string): boolean;
}

/**
 * Whether two names understood so can be one person's: surnames alike, nothing else in contradiction. Null where they
 * share no more than a given name, or where one is a "Jr" and the other may be his father.
 */
export function agree(a: Meaning, b: Meaning, judge: WordJudge): boolean | null {
  if ((a.sexes & b.sexes) === 0) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  const surname = surnamesAgree(a, b, judge);
  if (surname === false) return turnedRound(a, b, judge);
  if (a.patronymic && b.patronymic && !judge.given(a.patronymic, b.patronymic)) return false;
  if (!givenAgree(a, b, judge)) return false;
  return namesakes(a, b) || namesakes(b, a) ? null : surname;
}

/** "Orbán Viktor" and "Viktor Orbán": one of the two has the surname first. */
function turnedRound(a: Meaning, b: Meaning, judge: WordJudge): boolean {
  const [one, other] = [a.given[0], b.given[0]];
  if (a.surname === null || b.surname === null || one === undefined || other === undefined) return false;
  return judge.surname(a.surname, other) && judge.surname(one, b.surname);
}

/** "Donald Trump Jr." and "Donald Trump"; but "Joseph R. Biden Jr." is only the fuller form of "Joe Biden". */
const namesakes = (junior: Meaning, other: Meaning): boolean =>
  junior.suffix === 'jr' &&
  other.suffix === null &&
  other.given.length > 0 &&
  junior.given.length === 1 &&
  junior.middle.length + junior.initials.length === 0;

function surnamesAgree(a: Meaning, b: Meaning, judge: WordJudge): boolean | null {
  if (a.surname === null || b.surname === null) {
    // Two names without a surname ("Pope Francis") are compared by what they have; one alone tells nothing.
    if (a.given.length === 0 || b.given.length === 0) return false;
    return a.surname === b.surname ? true : null;
  }
  const { surname } = b;
  const own = a.surname;
  if (judge.surname(own, surname)) return true;
  // Of two surnames («Родригес Сапатеро») either may stand alone.
  return a.middle.some((m) => judge.surname(m, surname)) || b.middle.some((m) => judge.surname(own, m));
}

function givenAgree(a: Meaning, b: Meaning, judge: WordJudge): boolean {
  if (a.given.length > 0 && b.given.length > 0) {
    const [few, many] = a.given.length <= b.given.length ? [a, b] : [b, a];
    const alike =
      within(few, many, judge) || (few.given.length === many.given.length && within(many, few, judge));
    return alike && middlesAgree(a, b, judge);
  }
  return a.given.length === 0 ? initialsFit(a, b, judge) : initialsFit(b, a, judge);
}

/** Whether every given name of the one is among the other's names. */
function within(few: Meaning, many: Meaning, judge: WordJudge): boolean {
  const names = [...many.given, ...many.middle];
  return few.given.every((one) => names.some((name) => judge.given(one, name)));
}

/** Middle initials: "George H. W." is not "George W."; one left out is no contradiction. */
function middlesAgree(a: Meaning, b: Meaning, judge: WordJudge): boolean {
  const count = Math.min(a.initials.length, b.initials.length);
  for (let i = 0; i < count; i++) {
    const [one, other] = [a.initials[i], b.initials[i]];
    if (one !== undefined && other !== undefined && !judge.initial(one, other)) return false;
  }
  return true;
}

/**
 * Whether a name without a given one, but perhaps with initials, fits another. Initials follow given name, then
 * patronymic or middle name; those the other side lacks are passed over.
 */
function initialsFit(short: Meaning, full: Meaning, judge: WordJudge): boolean {
  const [first, second] = short.initials;
  if (full.given.length === 0) return middlesAgree(short, full, judge);
  // Of two given names either may be the one that is used.
  if (first !== undefined && !full.given.some((name) => judge.initial(first, name))) return false;
  const next = full.patronymic ?? full.initials[0];
  return second === undefined || next === undefined || judge.initial(second, next);
}
