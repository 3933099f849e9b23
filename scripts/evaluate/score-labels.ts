import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { scoreNominatives } from '../score-nominatives.ts';
import { runNode } from './run.ts';
import { goldFile, isChosen } from './sets.ts';
import { markdownTable, ratio } from './table.ts';

/** A set whose rows are answered by a command of its own, a line for a line, and scored by a scorer of its own. */
interface LabelSet {
  name: string;
  /** The command; a set whose command is not there is passed over. */
  script: string;
  /** Its file. */
  gold: string;
  scorer: string;
}

/** Our own pairs, in the form of the English ones. */
const RUSSIAN_SHIFTS = fileURLToPath(new URL('../../tests/fixtures/shift-ru.jsonl', import.meta.url));

const SETS: readonly LabelSet[] = [
  { name: 'dates', script: 'dates.ts', gold: goldFile('dates-dev.jsonl'), scorer: 'score-dates.mjs' },
  { name: 'names', script: 'names.ts', gold: goldFile('names-dev.jsonl'), scorer: 'score-names.mjs' },
  { name: 'rank', script: 'rank.ts', gold: goldFile('rank-en-dev.jsonl'), scorer: 'score-rank.mjs' },
  { name: 'shift-en', script: 'shift.ts', gold: goldFile('shift-en-dev.jsonl'), scorer: 'score-shift.mjs' },
  { name: 'shift-ru', script: 'shift.ts', gold: RUSSIAN_SHIFTS, scorer: 'score-shift.mjs' },
];

/** The scorers print an object of ratios (null: of nothing) and counts; that of names has counts by reason, too. */
const ScoreSchema = v.record(v.string(), v.union([v.nullable(v.number()), v.record(v.string(), v.string())]));
const COUNTS: ReadonlySet<string> = new Set(['offered', 'queries', 'pairs', 'shown']);

/** Scores the sets chosen, and returns a table for each. */
export async function scoreLabels(
  chosen: readonly string[],
  directory: string,
  errors: number,
): Promise<string[]> {
  const sets = SETS.filter(({ name, script }) => isChosen(name, chosen) && existsSync(scriptFile(script)));
  const tables = await Promise.all(sets.map((set) => scoreLabelSet(set, directory, errors)));
  return isChosen('persons-ru', chosen) ? [...tables, scorePersons(errors)] : tables;
}

/** Mentions of persons brought to their nominative, with the article's other mentions known and from the words alone. */
function scorePersons(errors: number): string {
  const score = scoreNominatives(goldFile('persons-ru.jsonl'));
  for (const error of score.errors.slice(0, errors)) console.error(error);
  return markdownTable(
    ['persons-ru', 'mentions', 'nominative', 'from the mention alone'],
    [
      [
        '',
        String(score.mentions),
        ratio(score.right / score.mentions),
        ratio(score.rightAlone / score.mentions),
      ],
    ],
  );
}

async function scoreLabelSet(set: LabelSet, directory: string, errors: number): Promise<string> {
  const predicted = join(directory, `${set.name}.jsonl`);
  const answers = await runNode(['--import', 'tsx', scriptFile(set.script), set.gold]);
  await writeFile(predicted, answers.stdout);
  const args = [goldFile(set.scorer), set.gold, predicted];
  const { stdout, stderr } = await runNode(errors > 0 ? [...args, '--errors', String(errors)] : args);
  if (stderr) process.stderr.write(`\n${set.name}\n${stderr}`);
  const cells: [string, string][] = [];
  for (const [key, value] of Object.entries(v.parse(ScoreSchema, JSON.parse(stdout)))) {
    if (value === null || typeof value === 'number')
      cells.push([key, COUNTS.has(key) ? String(value) : ratio(value)]);
    else cells.push(...Object.entries(value));
  }
  return markdownTable([set.name, ...cells.map(([key]) => key)], [['', ...cells.map(([, value]) => value)]]);
}

const scriptFile = (script: string) => fileURLToPath(new URL(`../${script}`, import.meta.url));
