import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CorpusLineSchema, rankCorpus } from '../../../scripts/rank/rank-corpus.ts';

/** How well earlier statements are ranked must not fall unseen. The set is no part of the project. */
const CORPUS = '../shared/eval/rank-en-dev.jsonl';
const absent = !existsSync(CORPUS);
if (absent) console.warn(`skipped: ${CORPUS} is absent`);

const line = (text: object) => v.parse(CorpusLineSchema, text);

describe('ranking a corpus', () => {
  test('puts what is said on the subject first, and leaves out what shares nothing', () => {
    const lines = [
      line({ kind: 'doc', id: 1, text: 'Schools need teachers' }),
      line({ kind: 'doc', id: 2, text: 'We see', title: 'Minister on the dam' }),
      line({ kind: 'doc', id: 3, text: 'The dam will be finished' }),
      line({ kind: 'query', id: 'q', text: 'When will the dam be finished?' }),
    ];
    expect([...rankCorpus(lines)]).toEqual([{ id: 'q', ranked: ['3', '2'] }]);
  });

  test('leaves out what another said, and what was said later', () => {
    const dam = { kind: 'doc', text: 'The dam will be finished' };
    const lines = [
      line({ ...dam, id: 'other', speaker: 'Carl Dorn', date: '2024-01-01' }),
      line({ ...dam, id: 'later', speaker: 'Anna Berg', date: '2025-01-02' }),
      line({ ...dam, id: 'earlier', speaker: 'A. Berg', date: '2024-01-01' }),
      line({ ...dam, id: 'unknown' }),
      line({ kind: 'query', id: 'q', text: 'the dam', speaker: 'Anna Berg', date: '2025-01-02' }),
    ];
    expect([...rankCorpus(lines)].flatMap(({ ranked }) => ranked).sort()).toEqual(['earlier', 'unknown']);
  });
});

describe.skipIf(absent)(`rank-en-dev (skipped where ${CORPUS} is absent)`, () => {
  test('hit@5 ≥ 0.925, MAP@5 ≥ 0.88', () => {
    const lines = readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    const relevant = new Map<string, string[]>(
      lines
        .filter(({ kind }) => kind === 'query')
        .map(({ id, relevant }) => [String(id), relevant.map(String)]),
    );
    let hits = 0;
    let precision = 0;
    for (const { id, ranked } of rankCorpus(lines.map(line))) {
      const wanted = relevant.get(id) ?? [];
      const found = ranked.slice(0, 5).map((document) => wanted.includes(document));
      if (found.includes(true)) hits++;
      const at = found.map((right, i) =>
        right ? found.slice(0, i + 1).filter(Boolean).length / (i + 1) : 0,
      );
      precision += at.reduce((sum, share) => sum + share, 0) / Math.min(5, wanted.length);
    }
    expect(hits / relevant.size).toBeGreaterThanOrEqual(0.925);
    expect(precision / relevant.size).toBeGreaterThanOrEqual(0.88);
  }, 180_000);
});
