import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/language/languages.ts';
import { MARKS, SPEAKERS, WHAT_IS_SAID } from './items.ts';

/** The list of edge cases lies beside the repository and is not part of it. */
const LISTED = '../shared/eval/EDGE_CASES.md';

const absent = !existsSync(LISTED);
if (absent) console.warn(`skipped: ${LISTED} is absent`);

const named = [...MARKS, ...WHAT_IS_SAID, ...SPEAKERS].map((item) => Number.parseInt(item, 10));

describe.skipIf(absent)(`the list of edge cases (skipped where ${LISTED} is absent)`, () => {
  it('has a name here for every item, in its order', () => {
    const items = [...readFileSync(LISTED, 'utf8').matchAll(/^(\d+)\. /gmu)].map(([, number]) =>
      Number(number),
    );
    expect(named).toEqual(items);
  });
});

describe('edge cases', () => {
  const folder = (code: string) => join(import.meta.dirname, code);
  // The compiler sees that a language's call of `edgeCases` names every item of its group; here, that there is one a group.
  const begun = languages.map(({ code }) => code).filter((code) => existsSync(folder(code)));
  it.each(begun)('are named in each group (%s)', (code) => {
    const tests = readdirSync(folder(code)).map((file) => readFileSync(join(folder(code), file), 'utf8'));
    for (const group of ['MARKS', 'WHAT_IS_SAID', 'SPEAKERS']) {
      const calls = tests.filter((test) =>
        new RegExp(`edgeCases\\(\\s*'${code}',\\s*${group},`, 'u').test(test),
      );
      expect(calls, group).toHaveLength(1);
    }
  });
});
