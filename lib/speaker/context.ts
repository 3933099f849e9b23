import { languageByCode } from '../language/languages.ts';
import { nameWords } from '../language/name-languages.ts';
import type { GrammaticalCase } from '../language/name-words.ts';
import type { LanguageCode } from '../model.ts';
import { remember } from './cache.ts';
import type { NameHint } from './cases.ts';
import { foldCase } from './fold.ts';
import { officeCases } from './phrases.ts';

/** So far before a mention its office is looked for, in words. */
const REACH = 6;
const WORD = /[\p{L}’ʼ'-]+/gu;

/**
 * What the words on either side tell of a mention's case and of its sex: the preposition that governs it, an office that
 * agrees with it, the verb whose subject it is. `before` and `after` are the text up to and from the mention; some 80
 * characters of each are enough. Empty in languages without cases.
 */
export function contextHint(before: string, after: string, language: LanguageCode): NameHint {
  const words = caseWords(language);
  if (!words) return {};
  const clause =
    before
      .slice(-120)
      .split(/[.,;:!?()«»"“”„\n—–]/u)
      .at(-1) ?? '';
  const preceding = (clause.match(WORD) ?? []).slice(-REACH).map(foldCase);
  const governed = governedCases(preceding, words, language);
  if (governed) return { cases: governed };
  const verb = words.pastSex(
    foldCase(/^\s+(?:[^\s\p{P}]+о\s+)?(?:не\s+)?([\p{L}]+)/u.exec(after.slice(0, 60))?.[1] ?? ''),
  );
  if (verb) return { verb };
  const said = languageByCode(language)?.speech.cues.get(preceding.at(-1) ?? '');
  if (said?.form !== 'finite' || said.gender === undefined || said.gender === 'n') return {};
  return { verb: said.gender === 'f' ? 'female' : 'male' };
}

/** The sex of whoever a verb in the past tense is said of; null where the word is no such verb. */
export function pastSex(word: string, language: LanguageCode): 'female' | 'male' | null {
  return caseWords(language)?.pastSex(foldCase(word)) ?? null;
}

function governedCases(
  preceding: readonly string[],
  words: CompiledWords,
  language: LanguageCode,
): GrammaticalCase[] | null {
  const last = preceding.at(-1);
  if (last === undefined) return null;
  const two = `${preceding.at(-2) ?? ''} ${last}`;
  const governed = words.prepositions.get(two) ?? words.prepositions.get(last);
  if (governed) return governed;
  // The office nearest the name agrees with it, unless it is the complement of one before it.
  const found = new Set<GrammaticalCase>();
  for (let i = preceding.length - 1; i >= 0; i--) {
    const word = preceding[i] ?? '';
    if (words.prepositions.has(word)) break;
    for (const name of officeCases(word, language)) found.add(name);
  }
  // Or the name is its complement: «адвокат Ходорковского».
  return found.size > 0 ? [...found.add('genitive')] : null;
}

interface CompiledWords {
  prepositions: ReadonlyMap<string, GrammaticalCase[]>;
  pastSex(word: string): 'female' | 'male' | null;
}

const caseWords: (language: LanguageCode) => CompiledWords | null = remember(8, (language) => {
  const words = nameWords(language).context;
  if (!words) return null;
  const prepositions = new Map<string, GrammaticalCase[]>();
  const governs: readonly [GrammaticalCase, string][] = [
    ['genitive', words.prepositions.genitive],
    ['dative', words.prepositions.dative],
    ['accusative', words.prepositions.accusative],
    ['instrumental', words.prepositions.instrumental],
    ['prepositional', words.prepositions.prepositional],
  ];
  for (const [name, list] of governs) {
    for (const word of list.split(/\s+/u).filter(Boolean)) {
      const key = word.replaceAll('_', ' ');
      prepositions.set(key, [...(prepositions.get(key) ?? []), name]);
    }
  }
  const [male, female] = [words.past.male, words.past.female].map(
    (ending) => new RegExp(`..${ending}$`, 'u'),
  );
  const not = new Set(words.notPast.split(/\s+/u));
  return {
    prepositions,
    pastSex: (word) =>
      not.has(word) ? null : female?.test(word) ? 'female' : male?.test(word) ? 'male' : null,
  };
});
