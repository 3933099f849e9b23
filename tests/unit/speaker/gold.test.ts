import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../../lib/speaker/identity.ts';
import { scoreNominatives } from '../../../scripts/score-nominatives.ts';

/** The measured quality of names must not fall unseen. The sets are not part of the project. */
const PAIRS = '../shared/eval/names-dev.jsonl';
const PERSONS = '../shared/eval/persons-ru.jsonl';

function skipWithout(file: string): boolean {
  const absent = !existsSync(file);
  if (absent) console.warn(`skipped: ${file} is absent`);
  return absent;
}

describe.skipIf(skipWithout(PAIRS))(`names-dev (skipped where ${PAIRS} is absent)`, () => {
  it('joins names of one person: precision ≥ 0.99, recall ≥ 0.97', () => {
    const rows = readFileSync(PAIRS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const joined = rows.filter(({ a, b, langs }) => sameName(a, b, langs) === true);
    const right = joined.filter(({ same }) => same).length;
    expect(right / joined.length).toBeGreaterThanOrEqual(0.99);
    expect(right / rows.filter(({ same }) => same).length).toBeGreaterThanOrEqual(0.97);
  });
});

describe.skipIf(skipWithout(PERSONS))(`persons-ru (skipped where ${PERSONS} is absent)`, () => {
  it('brings mentions back to the nominative: ≥ 0.975', () => {
    const { mentions, right } = scoreNominatives(PERSONS);
    expect(right / mentions).toBeGreaterThanOrEqual(0.975);
  });
});
