import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findShift, SHIFT_SHOWN } from '../../../../lib/compare/shift/shift.ts';
import { languageByCode } from '../../../../lib/language/languages.ts';

/** How well shifts are found must not fall unseen. The Russian pairs are our own; the English set is no part of the project. */
const RUSSIAN = 'tests/fixtures/shift-ru.jsonl';
const ENGLISH = '../shared/eval/shift-en-dev.jsonl';

interface Pair {
  lang: string;
  a: string;
  b: string;
  label: string;
}

const isSurface = ({ label }: Pair) => label === 'Surface contradiction';
const isUnrelated = ({ label }: Pair) => label === 'Unrelated';
const isInconsistent = ({ label }: Pair) => label !== 'Consistent' && label !== 'Unrelated';

function pairsIn(file: string): Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function isShown({ lang, a, b }: Pair): boolean {
  const language = languageByCode(lang);
  return ((language && findShift(a, b, language))?.score ?? 0) >= SHIFT_SHOWN;
}

function expectGoodSigns(pairs: Pair[]): void {
  const shown = pairs.filter(isShown);
  expect(shown.filter(isSurface).length / shown.length).toBeGreaterThanOrEqual(0.6);
  expect(shown.filter(isInconsistent).length / shown.length).toBeGreaterThanOrEqual(0.85);
  expect(shown.filter(isSurface).length / pairs.filter(isSurface).length).toBeGreaterThanOrEqual(0.2);
  expect(shown.filter(isUnrelated).length / pairs.filter(isUnrelated).length).toBeLessThanOrEqual(0.02);
}

test('Russian pairs: at least 120, and the signs good', () => {
  const pairs = pairsIn(RUSSIAN);
  expect(pairs.length).toBeGreaterThanOrEqual(120);
  expectGoodSigns(pairs);
});

const absent = !existsSync(ENGLISH);
if (absent) console.warn(`skipped: ${ENGLISH} is absent`);

describe.skipIf(absent)(`shift-en-dev (skipped where ${ENGLISH} is absent)`, () => {
  test('the signs are good', () => expectGoodSigns(pairsIn(ENGLISH)));
});
