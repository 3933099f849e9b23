import { languageByCode } from '../language/languages.ts';
import { nameWords } from '../language/name-languages.ts';
import { CASES } from '../language/name-words.ts';
import type { Inflection, PhraseGender, PhraseWords } from '../language/phrase-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import { foldCase } from './fold.ts';

/** What a word may be: its nominative, in which gender and cases (bits of `CASES`). */
export interface WordForm {
  lemma: string;
  gender: PhraseGender;
  cases: number;
}

/** What is known of a language's offices and bodies: which words they inflect as. */
export interface Inflector {
  words: PhraseWords;
  /** Endings that a nominative seldom has. */
  oblique: RegExp;
  /** All that a word in lower case may be; nothing where no rule explains it. */
  noun(form: string): readonly WordForm[];
  adjective(form: string): readonly WordForm[];
  /** Whether a noun is known to be an office or body. */
  isOffice(lemma: string, plural: boolean): boolean;
}

/** The rules of a language; null for one without cases. */
export const inflector: (language: LanguageCode) => Inflector | null = remember(8, (language) => {
  const words = nameWords(language).phrases;
  if (!words) return null;
  const nouns = compile(words.nouns);
  const irregular = compileIrregular(words.irregular);
  const adjectives = compile(words.adjectives);
  return {
    words,
    oblique: new RegExp(`(?:${words.oblique})$`, 'u'),
    noun: (form) => irregular.get(foldCase(form)) ?? nouns(form),
    adjective: adjectives,
    isOffice: (lemma, plural) => {
      const speakers = languageByCode(language)?.speech.speakers;
      const noun = speakers?.get(lemma) ?? speakers?.get(foldCase(lemma));
      return noun?.nominative === true && (noun.number === 'pl') === plural;
    },
  };
});

/** «вице-премьер», «экс-глава»: the last piece is the office. */
export function isKnown({ lemma, gender }: WordForm, inflect: Inflector): boolean {
  const plural = gender === 'plural';
  return inflect.isOffice(lemma, plural) || inflect.isOffice(lemma.slice(lemma.lastIndexOf('-') + 1), plural);
}

function compile(rows: readonly Inflection[]): (form: string) => readonly WordForm[] {
  const byEnding = new Map<
    string,
    { lemmaEnding: string; after: RegExp; gender: PhraseGender; cases: number }[]
  >();
  let longest = 0;
  for (const [gender, after, endings] of rows) {
    const cases = endingsOf(endings);
    const lemmaEnding = [...cases.keys()][0] ?? '';
    for (const [ending, mask] of cases) {
      const rule = { lemmaEnding, after: new RegExp(`(?:${after})$`, 'u'), gender, cases: mask };
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), rule]);
      longest = Math.max(longest, ending.length);
    }
  }
  return remember(1024, (form) => {
    const found: WordForm[] = [];
    for (let length = Math.min(longest, form.length - 2); length >= 0; length--) {
      const stem = form.slice(0, form.length - length);
      for (const { lemmaEnding, after, gender, cases } of byEnding.get(form.slice(stem.length)) ?? []) {
        if (after.test(stem)) found.push({ lemma: stem + lemmaEnding, gender, cases });
      }
    }
    return found;
  });
}

/** Endings (or whole forms) with the cases they mark, the nominative first. */
function endingsOf(row: string): Map<string, number> {
  const cases = new Map<string, number>();
  for (const [index, alternatives] of row.split(' ').slice(0, CASES.length).entries()) {
    for (const written of alternatives.split('/')) {
      const ending = written === '-' ? '' : written;
      cases.set(ending, (cases.get(ending) ?? 0) | (1 << index));
    }
  }
  return cases;
}

function compileIrregular(rows: readonly string[]): ReadonlyMap<string, readonly WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  for (const row of rows) {
    const cases = endingsOf(row);
    const lemma = [...cases.keys()][0] ?? '';
    const gender = /ди$|не$/u.test(lemma) ? 'plural' : /[ьи]$/u.test(lemma) ? 'female' : 'male';
    for (const [form, mask] of cases) forms.set(foldCase(form), [{ lemma, gender, cases: mask }]);
  }
  return forms;
}
