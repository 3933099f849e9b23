import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { readmeTable } from './evaluate/readme-table.ts';
import { scoreLabels } from './evaluate/score-labels.ts';
import { type ScoredSet, scoreNaive, scoreStatements } from './evaluate/score-statements.ts';
import { goldIsHere, statementSets } from './evaluate/sets.ts';
import { markdownTable, ratio } from './evaluate/table.ts';
import { endWithReader } from './reader-gone.ts';

/**
 * Scores what we extract against the gold files beside the repository and prints one table.
 * `npm run --silent evaluate -- [SET...] [--errors N] [--markdown]`: SET is part of a set's name (`ru`, `en-politics`, `dates`);
 * --errors shows each set's first N errors on stderr; --markdown prints the README's table instead, with the naive baseline
 * and what others reach beside our figures.
 */

const HEADER = ['set', 'articles', 'direct F1', 'P', 'R', 'F1', 'F1+who', 'exact', 'speaker', 'date'];

function tableRow({ name, articles, score }: ScoredSet): string[] {
  const { all, direct } = score;
  const ratios = [
    direct?.f1,
    all.precision,
    all.recall,
    all.f1,
    all.attributed,
    all.exact,
    all.speakerAccuracy,
    all.dateAccuracy,
  ];
  return [name, String(articles), ...ratios.map(ratio)];
}

function speed(sets: readonly ScoredSet[]): string {
  const length = sets.reduce((sum, set) => sum + set.length, 0);
  const milliseconds = sets.reduce((sum, set) => sum + set.milliseconds, 0);
  return `${(length / 1e6).toFixed(1)} M characters in ${(milliseconds / 1000).toFixed(2)} s, ${(length / 1e3 / milliseconds).toFixed(1)} M a second`;
}

async function printMarkdown(chosen: readonly string[]): Promise<void> {
  await inDirectory(async (directory) => {
    const sets = statementSets(chosen);
    const scored = await Promise.all(sets.map((set) => scoreStatements(set, directory, 0)));
    const naive = await Promise.all(sets.map((set) => scoreNaive(set, directory)));
    console.log(readmeTable(scored, naive));
  });
}

async function inDirectory(run: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-evaluate-'));
  try {
    await run(directory);
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function evaluate(chosen: readonly string[], errors: number): Promise<void> {
  await inDirectory(async (directory) => {
    const scored = await Promise.all(
      statementSets(chosen).map((set) => scoreStatements(set, directory, errors)),
    );
    for (const { name, errors: lines } of scored) if (lines) process.stderr.write(`\n${name}\n${lines}`);
    if (scored.length > 0) {
      console.log(markdownTable(HEADER, scored.map(tableRow)));
      console.log(`\n${speed(scored)}`);
    }
    for (const line of await scoreLabels(chosen, directory, errors)) console.log(`\n${line}`);
  });
}

endWithReader();
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' }, markdown: { type: 'boolean', default: false } },
});
if (!goldIsHere()) console.log('Nothing to score against: ../shared/eval is not here.');
else if (values.markdown) await printMarkdown(positionals);
else await evaluate(positionals, Number(values.errors));
