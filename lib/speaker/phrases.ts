import { CASES, type GrammaticalCase } from '../language/name-words.ts';
import type { PhraseGender } from '../language/phrase-words.ts';
import type { LanguageCode } from '../model.ts';
import { NOMINATIVE } from './declension.ts';
import { foldCase, likeCapitals } from './fold.ts';
import { type Inflector, inflector, isKnown, type WordForm } from './inflector.ts';

/** How many times likelier an office of the lists is than a word that only inflects like one. */
const KNOWN = 10;
/** Adjectives before an office are looked through so far. */
const MODIFIERS = 5;

/**
 * An office or body in the nominative: «бывшего министра обороны Казахстана» → «бывший министр обороны Казахстана». The
 * head noun and its adjectives change, its complement stays. One person is meant unless `number` says otherwise:
 * «главы» is then the genitive. What no rule explains, and languages without cases, are returned as they are.
 */
export function nominativePhrase(
  phrase: string,
  language: LanguageCode,
  number: 'singular' | 'plural' = 'singular',
): string {
  const inflect = inflector(language);
  const trimmed = phrase.trim();
  if (!inflect || trimmed.length > 300) return trimmed;
  const pieces = trimmed.split(/(\s+)/u);
  return nominativeFrom(pieces, 0, inflect, number)?.join('') ?? trimmed;
}

/** The cases in which a word is a known office or body; none where it is none. Lower case. */
export function officeCases(word: string, language: LanguageCode): GrammaticalCase[] {
  const inflect = inflector(language);
  if (!inflect) return [];
  const offices = inflect.noun(word).filter((form) => form.gender !== 'plural' && isKnown(form, inflect));
  return CASES.filter((_, index) => offices.some((form) => (form.cases & (1 << index)) !== 0));
}

/** Pieces are words and the spaces between them; those from `at` on are put in the nominative. */
function nominativeFrom(
  pieces: readonly string[],
  at: number,
  inflect: Inflector,
  number: 'singular' | 'plural',
): string[] | null {
  const found = findHead(pieces, at, inflect, number);
  if (!found) return null;
  const { head, form } = found;
  const result = pieces.map((piece, i) => {
    if (i < at || i > head || i % 2 !== at % 2) return piece;
    return put(piece, i === head ? form.lemma : agreeing(bare(piece), form, inflect));
  });
  return secondOffice(result, head + 2, form.cases, inflect, number);
}

/** The head noun and what it is: an office that its adjectives agree with, an adjective that is an office, any noun. */
function findHead(
  pieces: readonly string[],
  at: number,
  inflect: Inflector,
  number: 'singular' | 'plural',
): { head: number; form: WordForm } | null {
  const modifiers: string[] = [];
  for (let head = at; head < pieces.length && modifiers.length <= MODIFIERS; head += 2) {
    const word = bare(pieces[head] ?? '');
    if (inflect.words.indeclinable.includes(word)) return null;
    const form = bestForm(modifiers, inflect.noun(word), inflect, number);
    if (form && isKnown(form, inflect)) return { head, form };
    if (inflect.adjective(word).length === 0) {
      return substantive(at, modifiers, inflect, number) ?? (form && { head, form });
    }
    modifiers.push(word);
  }
  return substantive(at, modifiers, inflect, number);
}

/** «управляющий делами», «исполняющий обязанности»: of several adjectives the last that is an office by itself. */
function substantive(
  at: number,
  modifiers: readonly string[],
  inflect: Inflector,
  number: 'singular' | 'plural',
): { head: number; form: WordForm } | null {
  for (let i = modifiers.length - 1; i >= 0; i--) {
    const word = modifiers[i] ?? '';
    const offices = inflect
      .adjective(word)
      .filter((f) => isKnown(f, inflect) || inflect.words.substantives.includes(f.lemma));
    const form = bestForm(modifiers.slice(0, i), offices, inflect, number);
    if (form) return { head: at + i * 2, form };
  }
  return null;
}

/** «президента и главы правления»: a second office in the same case follows suit. */
function secondOffice(
  pieces: string[],
  at: number,
  cases: number,
  inflect: Inflector,
  number: 'singular' | 'plural',
): string[] {
  const joined =
    pieces[at] === inflect.words.and &&
    inflect.noun(bare(pieces[at + 2] ?? '')).some((form) => isKnown(form, inflect));
  if (!joined || (cases & NOMINATIVE) !== 0) return pieces;
  return nominativeFrom(pieces, at + 2, inflect, number) ?? pieces;
}

const bare = (piece: string): string => piece.replace(/[^\p{L}’ʼ'-]/gu, '').toLowerCase();

/** The reading of the head noun that its adjectives agree with and that is likeliest; null where none is. */
function bestForm(
  modifiers: readonly string[],
  forms: readonly WordForm[],
  inflect: Inflector,
  number: 'singular' | 'plural',
): WordForm | null {
  let best: WordForm | null = null;
  let most = 0;
  for (const form of forms) {
    const cases = modifiers.reduce((mask, word) => mask & casesBeside(word, form, inflect), form.cases);
    if (cases === 0) continue;
    let weight = isKnown(form, inflect) ? KNOWN : unlikely(form, inflect) ? 0.1 : 1;
    if ((form.gender === 'plural') !== (number === 'plural')) weight *= 0.1;
    if ((cases & NOMINATIVE) !== 0) weight *= 3;
    if (weight > most) {
      best = { ...form, cases };
      most = weight;
    }
  }
  return best;
}

/** A nominative that looks like another case: «строителем», «голкипера». */
const unlikely = ({ lemma, cases }: WordForm, inflect: Inflector): boolean =>
  (cases & NOMINATIVE) !== 0 && inflect.oblique.test(lemma);

/** The cases in which an adjective may stand beside a noun of that gender; all where the word is no adjective. */
function casesBeside(word: string, noun: WordForm, inflect: Inflector): number {
  const forms = inflect.adjective(word);
  if (forms.length === 0) return -1;
  return forms.reduce((mask, form) => (fits(form.gender, noun.gender) ? mask | form.cases : mask), 0);
}

const fits = (adjective: PhraseGender, noun: PhraseGender): boolean =>
  adjective === noun || (noun === 'either' && (adjective === 'male' || adjective === 'female'));

function agreeing(word: string, noun: WordForm, inflect: Inflector): string {
  const form = inflect
    .adjective(word)
    .find((f) => fits(f.gender, noun.gender) && (f.cases & noun.cases) !== 0);
  return form?.lemma ?? word;
}

/** The word in place of what stands there, with its capitals and marks. */
function put(piece: string, word: string): string {
  const letters = /[\p{L}’ʼ'-]+/u.exec(piece)?.[0];
  if (letters === undefined || foldCase(letters) === foldCase(word)) return piece;
  return piece.replace(letters, likeCapitals(word, letters));
}
