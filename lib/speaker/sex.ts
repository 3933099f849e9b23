import type { LanguageCode } from '../model.ts';
import { FEMALE, MALE } from './declension.ts';
import { interpret } from './interpret.ts';

export type Sex = 'female' | 'male';

/** How many times likelier the one sex must be than the other to be told. */
const SURE = 6;

/**
 * The sex that a name tells, in any case: by its title, given name, patronymic or the surname's ending («Захарова»,
 * «госпожа Меркель»). Null where it does not tell.
 */
export function sexOf(name: string, language: LanguageCode): Sex | null {
  let male = 0;
  let female = 0;
  for (const way of interpret(name, language)) {
    if ((way.sexes & MALE) !== 0) male += way.weight;
    if ((way.sexes & FEMALE) !== 0) female += way.weight;
  }
  if (male > SURE * female) return 'male';
  return female > SURE * male ? 'female' : null;
}
