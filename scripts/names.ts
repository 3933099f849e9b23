import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { sameName } from '../lib/speaker/identity.ts';
import { scoreNominatives } from './score-nominatives.ts';

/**
 * Reads pairs of names, a line `{"a","b","langs"?}` each, and prints whether each is one person's. With `--nominatives`
 * it reads articles with their persons instead (see `score-nominatives.ts`) and prints how many mentions come back to
 * the nominative; with `--errors` also those that do not.
 */

const PairSchema = v.object({
  a: v.string(),
  b: v.string(),
  langs: v.optional(v.tuple([v.string(), v.string()])),
});

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run --silent names -- [--nominatives [--errors]] FILE.jsonl...');
  process.exit(2);
}

for (const file of files) {
  if (options.includes('--nominatives')) printNominatives(file);
  else printPairs(file);
}

function printNominatives(file: string): void {
  const { mentions, right, rightAlone, errors } = scoreNominatives(file);
  const share = (count: number): number => Math.round((count / Math.max(1, mentions)) * 1000) / 1000;
  console.log(JSON.stringify({ mentions, right: share(right), rightAlone: share(rightAlone) }));
  if (options.includes('--errors')) for (const error of errors) console.error(error);
}

function printPairs(file: string): void {
  const lines = readFileSync(file === '-' ? 0 : file, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    try {
      const { a, b, langs } = v.parse(PairSchema, JSON.parse(line));
      console.log(JSON.stringify({ a, b, same: sameName(a, b, langs) }));
    } catch (error) {
      console.error(`${file}:${index + 1}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}
