import { foldSpelling } from './fold.ts';

/**
 * Surnames in several scripts and languages that no rule of spelling joins. A line a name; feminine forms stand in
 * lines of their own. Own compilation of common knowledge: office-holders and often quoted people.
 */
const ALIASES = `
lukashenko lukashenka lukaschenka лукашенко
tikhanovsky tsikhanouski cichanouski тихановский
tikhanovskaya tsikhanouskaya cichanouskaja тихановская
`;

const groups = new Map(
  ALIASES.trim()
    .split('\n')
    .flatMap((line, group) => line.split(/\s+/u).map((name) => [foldSpelling(name), group] as const)),
);

/** The number of the surname's line, if it has one; the surname folded. */
export const aliasGroup = (surname: string): number | undefined => groups.get(surname);
