import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the gold texts lie: beside the repository, never in it. */
const GOLD_DIRECTORY = fileURLToPath(new URL('../../../shared/eval', import.meta.url));

/** A file to be scored, by the name it is chosen by: `ru-news`, `dates`. */
export interface GoldSet {
  name: string;
  file: string;
}

export const goldIsHere = (): boolean => existsSync(GOLD_DIRECTORY);

/** The gold articles, those whose name has one of `chosen` in it; all where none is chosen. */
export function statementSets(chosen: readonly string[]): GoldSet[] {
  return readdirSync(GOLD_DIRECTORY)
    .filter((file) => /^gold-.*\.jsonl$/u.test(file))
    .sort()
    .map((file) => ({ name: file.slice('gold-'.length, -'.jsonl'.length), file: join(GOLD_DIRECTORY, file) }))
    .filter(({ name }) => isChosen(name, chosen));
}

export function isChosen(name: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((part) => name.includes(part));
}

export const goldFile = (name: string): string => join(GOLD_DIRECTORY, name);
