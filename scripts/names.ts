import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { sameName } from '../lib/speaker/identity.ts';

/** Reads pairs of names, a line `{"a","b","langs"?}` each, and prints whether each is one person's. */

const PairSchema = v.object({
  a: v.string(),
  b: v.string(),
  langs: v.optional(v.tuple([v.string(), v.string()])),
});

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run --silent names -- PAIRS.jsonl...');
  process.exit(2);
}

for (const file of files) {
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
