import { foldText, wordsOf } from '../compare/words.ts';
import type { FoundSpeaker } from '../model.ts';

/** What the record needs to know of names: keys to look speakers up by, and whether two names fit one speaker. */

/** The keys under which a speaker is found again, in other cases and scripts. */
export function nameKeys({ name, sort }: Pick<FoundSpeaker, 'name' | 'sort'>): string[] {
  if (sort === 'body') return [`body:${foldText(name)}`];
  const surname = wordsOf(name).at(-1)?.stem;
  return surname === undefined ? [] : [surname];
}

/** Whether two names of persons fit one person; null where nobody can tell. */
export function fitOnePerson(a: string, b: string): boolean | null {
  const [x, y] = [a, b].map((name) => wordsOf(name).map(({ stem }) => stem));
  if (!x || !y || x.at(-1) !== y.at(-1)) return false;
  return x.length === 1 || y.length === 1 || x[0] === y[0];
}
