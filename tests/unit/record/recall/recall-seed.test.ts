import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { DaySchema } from '../../../../lib/model-schema.ts';
import { recordArticle } from '../../../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementsOfArticle } from '../../../../lib/record/statements-of.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { extractStatements } from '../../../../lib/statement/extract.ts';
import { emptyRecord } from '../readings.ts';

/**
 * The seed text tells in one article what a president says now, what he said weeks ago and what he said a year before.
 * Statements are named by where they begin in it.
 */

const SEED = '../shared/eval/gold-ru-seed.jsonl';
const SeedSchema = v.pipe(
  v.object({ published: DaySchema, lang: v.string(), text: v.string() }),
  v.transform(({ published, lang, text }) => ({ published, language: lang, text })),
);

function skipWithout(file: string): boolean {
  const absent = !existsSync(file);
  if (absent) console.warn(`skipped: ${file} is absent`);
  return absent;
}

describe.skipIf(skipWithout(SEED))(`the seed text (skipped where ${SEED} is absent)`, () => {
  let record: RecordDatabase;
  let articleId: string;
  beforeAll(async () => {
    record = emptyRecord();
    const seed = v.parse(SeedSchema, JSON.parse(readFileSync(SEED, 'utf8')));
    const address = 'https://seed.example/1';
    const given = { ...seed, address, title: '', publisher: '', byline: null };
    const statements = extractStatements(given);
    articleId = await recordArticle(record, given, statements, '2026-01-01T00:00:00.000Z');
  });

  /** The earlier ones shown for the statement that begins there, in order. */
  async function earlierOf(start: number) {
    const rows = await statementsOfArticle(record, articleId).toArray();
    const row = rows.find(({ statement }) => statement.start === start);
    const view = row && (await statementView(record, row.statement.id));
    return view?.earlier ?? [];
  }

  test.each([
    ['talks may be held at home: no wish to mediate', 803, 339],
    ['no wish to mediate: the same a month before', 339, 1267],
    ['demands of land: the question of land', 140, 1737],
    ['demands will not be weakened: the question of land', 950, 1737],
    ['the greatest flexibility: the question of land, and that talks must go on', 517, 1737],
    ['what cannot be won: nothing, being the first of all', 2263, undefined],
  ])('first stands, for %s', async (_, start, first) => {
    const [earlier] = await earlierOf(start);
    expect(earlier?.statement.start).toBe(first);
  });

  test('of the first two is, for talks may be held at home: all will be provided for talks', async () => {
    const earlier = await earlierOf(803);
    expect(earlier.slice(0, 2).map(({ statement }) => statement.start)).toContain(1403);
  });

  test('readiness to host talks may differ from the refusal to mediate', async () => {
    const refusal = (await earlierOf(803)).find(({ statement }) => statement.start === 339);
    expect(refusal?.shift?.evidence.length).toBeGreaterThan(0);
    expect(refusal?.shift?.answer).toBeNull();
  });
});
