import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Runs a benchmark by its name: a file of `bench/`, which is a program of its own. */

const DIRECTORY = join(import.meta.dirname, 'bench');

const names = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));
const name = names.find((known) => known === argv[2]);
if (name !== undefined) {
  await import(pathToFileURL(join(DIRECTORY, `${name}.ts`)).href);
} else {
  console.error(`usage: npm run bench -- ${names.join('|')}`);
  process.exitCode = 2;
}
