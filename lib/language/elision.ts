import { list } from './verb-forms.ts';

/** Words with both apostrophes that a press writes for each elided one: `qu` gives «qu'» and «qu’». */
export function elided(words: string): string[] {
  return list(words).flatMap((word) => [`${word}'`, `${word}’`]);
}
