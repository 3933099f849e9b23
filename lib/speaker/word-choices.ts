import { CASES } from '../language/name-words.ts';
import { remember } from './cache.ts';
import { EITHER, FEMALE, MALE, type Reading } from './declension.ts';
import { foldCase } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameParts } from './parts.ts';
import type { NameToken } from './slots.ts';
import { easternReadings, wordReadings } from './word-readings.ts';

/** A nominative that a word may have, as a man's or a woman's name: its weight in each case, in the order of `CASES`. */
export interface WordChoice {
  lemma: string;
  sex: number;
  weights: readonly number[];
}

/** What a word of a name may be in the nominative; never empty. */
export function wordChoices(
  token: NameToken,
  index: number,
  parts: NameParts,
  lex: Lexicon,
): readonly WordChoice[] {
  const form = token.text.toLowerCase();
  const count = parts.tokens.length;
  if (token.slot === 'initial' || token.slot === 'particle') return unchanging(form, EITHER);
  if (!lex.declines || (lex.words.lastWordDeclines && index < count - 1)) {
    const given = token.slot === 'given' || token.slot === 'middle' ? lex.given.get(token.folded) : undefined;
    return unchanging(form, given?.sexes ?? EITHER);
  }
  if (parts.eastern) return choicesFrom(easternReadings(form, index, count, lex));
  return western(lex)(`${token.slot} ${form}`);
}

const ALWAYS = CASES.map(() => 1);

const unchanging = (lemma: string, sexes: number): WordChoice[] =>
  [MALE, FEMALE].flatMap((sex) => ((sexes & sex) === 0 ? [] : [{ lemma, sex, weights: ALWAYS }]));

/** A word's readings depend on its form and place alone, so each is worked out once. */
function western(lex: Lexicon): (key: string) => readonly WordChoice[] {
  let cached = remembered.get(lex);
  if (!cached) {
    cached = remember(2048, (key) => {
      const [slot = '', form = ''] = key.split(' ');
      return choicesFrom(wordReadings(form, slot, lex));
    });
    remembered.set(lex, cached);
  }
  return cached;
}

const remembered = new WeakMap<Lexicon, (key: string) => readonly WordChoice[]>();

/** One choice for each nominative and sex: two rules for one are no more evidence than the better of them. */
function choicesFrom(readings: readonly Reading[]): WordChoice[] {
  const choices = new Map<string, { lemma: string; sex: number; weights: number[] }>();
  for (const { lemma, sexes, cases, weight } of readings) {
    for (const sex of [MALE, FEMALE]) {
      if ((sexes & sex) === 0) continue;
      const key = `${sex}${foldCase(lemma)}`;
      let choice = choices.get(key);
      if (!choice) {
        choice = { lemma, sex, weights: CASES.map(() => 0) };
        choices.set(key, choice);
      }
      for (let index = 0; index < CASES.length; index++) {
        if ((cases & (1 << index)) !== 0 && (choice.weights[index] ?? 0) < weight)
          choice.weights[index] = weight;
      }
    }
  }
  return [...choices.values()];
}
