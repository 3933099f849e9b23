import { ALL_CASES, EITHER, FEMALE, MALE, NOMINATIVE, type Reading } from './declension.ts';
import { easternEnd, isEasternSurname } from './family-first.ts';
import { foldCase } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

const KNOWN_SURNAME = 6;
/** Surnames that are given names too: Захар, Цезарь. */
const GIVEN_AS_SURNAME = 2;
/** The fallback: a word that no rule explains in the case of the others. */
const AS_IS = 1e-4;
const RARE_GIVEN = 0.1;
const UNKNOWN_GIVEN = 0.02;
const READINGS_A_WORD = 10;

const asIs = (lemma: string, weight: number): Reading => ({ lemma, cases: ALL_CASES, sexes: EITHER, weight });

/**
 * What a word (in lower case) may be in the nominative at its place in a name, the likeliest first, with a fallback so
 * that every mention can be understood.
 */
export function wordReadings(form: string, slot: string, lex: Lexicon): Reading[] {
  const pieces = form.split('-');
  const hyphened = pieces.length > 1 && !lex.given.has(foldCase(form));
  const found = hyphened ? compound(pieces, slot, lex) : simple(form, slot, lex);
  return [...best(found), asIs(form, AS_IS)];
}

function simple(form: string, slot: string, lex: Lexicon): Reading[] {
  if (slot === 'patronymic') return patronymic(form, lex);
  if (slot === 'surname') return surnames(form, lex);
  const given = givenNames(form, lex);
  if (slot === 'given') return given;
  return [...given, ...surnames(form, lex)];
}

/** A surname that is often met is likelier than what the ending alone would make of it. */
function surnames(form: string, lex: Lexicon): Reading[] {
  if (lex.indeclinable.has(foldCase(form))) return [asIs(form, KNOWN_SURNAME)];
  return lex
    .nominatives(form, 'surname')
    .map((r) =>
      r.weight < KNOWN_SURNAME && lex.surnames.has(foldCase(r.lemma))
        ? { ...r, weight: KNOWN_SURNAME }
        : lex.given.has(foldCase(r.lemma))
          ? { ...r, weight: r.weight * GIVEN_AS_SURNAME }
          : r,
    );
}

function givenNames(form: string, lex: Lexicon): Reading[] {
  const readings = lex.nominatives(form, 'given').map((r) => knownGiven(r, lex));
  if (!readings.some((r) => r.weight >= RARE_GIVEN && lex.given.has(foldCase(r.lemma)))) return readings;
  // Beside a name of the list one made up by a rule is all but impossible: «Мария» is no «Марий».
  return readings.map((r) =>
    lex.given.has(foldCase(r.lemma)) ? r : { ...r, weight: r.weight * RARE_GIVEN },
  );
}

/** A given name on the list is far likelier than one made up by a rule, and tells its sex. */
function knownGiven(reading: Reading, lex: Lexicon): Reading {
  const entry = lex.given.get(foldCase(reading.lemma));
  if (!entry) return { ...reading, weight: reading.weight * UNKNOWN_GIVEN };
  const sexes = reading.sexes & entry.sexes;
  // A rule for the other sex («Никита» as a woman's) is no evidence.
  return {
    ...reading,
    lemma: entry.spelling,
    sexes: sexes || entry.sexes,
    weight: sexes ? (lex.rareGiven.has(foldCase(entry.spelling)) ? RARE_GIVEN : 1) : 0.01,
  };
}

function patronymic(form: string, lex: Lexicon): Reading[] {
  const endings = lex.words.patronymics;
  if (!endings) return [];
  return lex.nominatives(form, 'surname').flatMap((r) => {
    if (endings.male.some((e) => r.lemma.endsWith(e)) && (r.sexes & MALE) !== 0)
      return [{ ...r, sexes: MALE, weight: 1 }];
    if (endings.female.some((e) => r.lemma.endsWith(e))) {
      return [{ ...r, sexes: FEMALE, cases: patronymicCases(form, r), weight: 1 }];
    }
    return [];
  });
}

const patronymicCases = (form: string, reading: Reading): number =>
  form === reading.lemma ? 1 : reading.cases & ~1;

/** A first piece that stands in the nominative beside a declined last one: «Стросс-Кана», «Жан-Мари». */
function asOwn(own: readonly Reading[], piece: string, slot: string): Reading {
  const plain = own.find((r) => r.lemma === piece && (r.cases & NOMINATIVE) !== 0);
  return {
    ...asIs(piece, (plain?.weight ?? 0.1) * 0.5),
    sexes: slot === 'given' && plain ? plain.sexes : EITHER,
  };
}

/** «Жан-Мари», «Немировича-Данченко»: each piece declines or stands as it is, the last one like a whole word. */
function compound(pieces: readonly string[], slot: string, lex: Lexicon): Reading[] {
  let whole: Reading[] = [{ lemma: '', cases: ALL_CASES, sexes: EITHER, weight: 1 }];
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    const own = best(simple(piece, slot, lex));
    const oblique = own.filter((r) => (r.cases & NOMINATIVE) === 0);
    const choices =
      isLast && own.length > 0
        ? own
        : lex.particles.has(piece)
          ? [asIs(piece, 1)]
          : [...oblique, asOwn(own, piece, slot)];
    whole = best(
      whole.flatMap((w) =>
        choices.map((r) => ({
          lemma: w.lemma ? `${w.lemma}-${r.lemma}` : r.lemma,
          cases: w.cases & r.cases,
          // «Жан-Мари» is a man: the first piece tells.
          sexes: w.sexes & r.sexes || w.sexes,
          weight: w.weight * r.weight,
        })),
      ),
    ).filter((r) => r.cases !== 0);
  }
  return whole;
}

/** Only the last syllable of an eastern name bears the case; the surname may («Кима Чен Ира»). */
export function easternReadings(form: string, index: number, count: number, lex: Lexicon): Reading[] {
  const isLast = index === count - 1;
  if (!(isLast || index === 0)) return [asIs(form, 1)];
  const declined = lex
    .nominatives(form, 'given')
    .filter(
      (r) =>
        (r.cases & NOMINATIVE) === 0 && (isLast ? easternEnd(r.lemma, count) : isEasternSurname(r.lemma)),
    );
  const plain = isLast ? easternEnd(form, count) : isEasternSurname(form);
  if (plain && !isLast) return [asIs(form, 1)];
  return [asIs(form, plain ? 1 : 0.002), ...best(declined)];
}

/** The same nominative by several rules: their cases together, the best weight. */
function best(found: readonly Reading[]): Reading[] {
  const byKey = new Map<string, Reading>();
  for (const r of found) {
    const key = `${r.lemma}/${r.sexes}/${r.cases}`;
    const before = byKey.get(key);
    if (!before || before.weight < r.weight) byKey.set(key, r);
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight).slice(0, READINGS_A_WORD);
}
