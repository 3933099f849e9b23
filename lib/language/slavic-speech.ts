import type { SourceWords } from './cue-words.ts';
import type { Gender, Pronoun } from './speaker-words.ts';
import { list } from './verb-forms.ts';

/** The forms of pronouns of the third person that are no subject («его», «ей», «ними»), by what they tell. */
export function obliquePronouns(forms: Readonly<Record<'m' | 'f' | 'pl', string>>): [string, Pronoun][] {
  const of = (words: string, told: { gender?: Gender; number: Pronoun['number'] }) =>
    list(words).map((word): [string, Pronoun] => [word, { person: 3, subject: false, ...told }]);
  return [
    ...of(forms.m, { gender: 'm', number: 'sg' }),
    ...of(forms.f, { gender: 'f', number: 'sg' }),
    ...of(forms.pl, { number: 'pl' }),
  ];
}

/**
 * Sources of a preposition and a noun, with their speaker after them («по словам X») or in the middle («по его
 * словам»). `possessives` has the subject's pronoun of each possessive.
 */
export function sourcesWith(
  preposition: string,
  nouns: readonly string[],
  possessives: Readonly<Record<string, string>>,
): SourceWords[] {
  return nouns.flatMap((noun): SourceWords[] => [
    { words: [preposition, noun], position: 'before' },
    ...Object.entries(possessives).map(
      ([possessive, pronoun]): SourceWords => ({
        words: [preposition, possessive, noun],
        position: 'before',
        pronoun,
      }),
    ),
  ]);
}
