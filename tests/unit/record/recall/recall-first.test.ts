import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statementsOfArticle } from '../../../../lib/record/statements-of.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, read, reading } from '../readings.ts';

/**
 * What a careful reader would name first of what a speaker said before, in lists of invented statements in which names,
 * negations and titles are shared by many.
 */

interface Earlier {
  text: string;
  title: string;
  /** Where it is not the list's. */
  language?: string;
}

interface Reader {
  of: string;
  language: string;
  speaker: string;
  earlier: Earlier[];
  /** What is read, under its title, and how that begins which stands first; several where either may. */
  now: { text: string; title: string; language?: string; first: string[] }[];
}

const LISTS = readFileSync('tests/fixtures/recall-first.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Reader => JSON.parse(line));

describe.each(LISTS)('of what was said before by $of', ({ language, speaker, earlier, now }) => {
  test.each(now)('for «$text» stands first $first', async ({ text, title, language: read_, first }) => {
    const record = emptyRecord();
    for (const [i, one] of earlier.entries()) {
      const published = `2024-0${i + 1}-10`;
      const about = { title: one.title, published, language: one.language ?? language };
      await read(record, reading(`daily.example/${published}`, [{ text: one.text, by: speaker }], about));
    }
    const about = { title, published: '2025-11-08', language: read_ ?? language };
    const article = await read(record, reading('daily.example/now', [{ text, by: speaker }], about));
    const [row] = await statementsOfArticle(record, article).toArray();
    const view = row && (await statementView(record, row.statement.id));
    const best = view?.earlier[0]?.statement.text ?? '';
    expect(first).toContain(first.find((beginning) => best.startsWith(beginning)) ?? best);
  });
});
