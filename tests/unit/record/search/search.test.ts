import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { forgetArticle } from '../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { searchRecord } from '../../../../lib/record/search/search.ts';
import type { SearchQuery } from '../../../../lib/record/search/search-query.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

function readOn(
  record: RecordDatabase,
  published: string,
  quotes: Quote[],
  outlet = 'daily.example',
  language = 'en',
) {
  return read(record, reading(`${outlet}/${published}`, quotes, { published, language }));
}

async function found(record: RecordDatabase, query: Partial<SearchQuery>): Promise<string[]> {
  const page = await searchRecord(record, { text: '', ...query });
  return page.found.map(({ placed }) => placed.statement.text);
}

async function smallRecord(): Promise<RecordDatabase> {
  const record = emptyRecord();
  await readOn(record, '2024-02-10', [{ text: 'The dam was a promise' }, { text: 'Schools need teachers' }]);
  await readOn(record, '2025-03-01', [{ text: 'No dams will be built', by: 'Carl Dorn' }], 'evening.example');
  await readOn(record, '2025-06-01', [{ text: 'Плотину мы достроим' }], 'vestnik.example', 'ru');
  return record;
}

describe('the search over the whole record', () => {
  test('finds words in any form, the newest first', async () => {
    expect(await found(await smallRecord(), { text: 'dam ' })).toEqual([
      'No dams will be built',
      'The dam was a promise',
    ]);
  });

  test('finds the beginning of a word as it is typed', async () => {
    const record = await smallRecord();
    expect(await found(record, { text: 'плот' })).toEqual(['Плотину мы достроим']);
    expect(await found(record, { text: 'schools teach' })).toEqual(['Schools need teachers']);
    expect(await found(record, { text: 'teach ' })).toEqual([]);
  });

  test('finds the words of a speaker’s name together with those of the content', async () => {
    expect(await found(await smallRecord(), { text: 'Dorn dam' })).toEqual(['No dams will be built']);
  });

  test('keeps to outlet, days, kind, verdict and speaker', async () => {
    const record = await smallRecord();
    expect(await found(record, { text: 'dam', outlet: 'evening.example' })).toEqual([
      'No dams will be built',
    ]);
    expect(await found(record, { from: '2025-01-01', to: '2025-05-01' })).toEqual(['No dams will be built']);
    expect(await found(record, { to: '2024-02-10', text: 'dam' })).toEqual(['The dam was a promise']);
    expect(await found(record, { kind: 'indirect' })).toEqual([]);
    const { found: all } = await searchRecord(record, { text: 'dorn' });
    const speakerId = all[0]?.speaker?.id ?? '';
    expect(await found(record, { speakerId })).toEqual(['No dams will be built']);
    await annotate(
      record,
      all[0]?.placed.statement.id ?? '',
      { verdict: 'false', attribution: null, consistency: null, note: '', tags: [], sources: [] },
      NOW,
    );
    expect(await found(record, { verdict: 'false' })).toEqual(['No dams will be built']);
    expect(await found(record, { verdict: 'false', text: 'school' })).toEqual([]);
  });

  test('goes on where an answer ended', async () => {
    const record = emptyRecord();
    const quotes = Array.from({ length: 75 }, (_, n) => ({ text: `The dam, for the ${n}th time` }));
    await readOn(record, '2024-02-10', quotes);
    const seen: string[] = [];
    let before: number | null = null;
    do {
      const page = await searchRecord(record, { text: 'dam' }, before);
      seen.push(...page.found.map(({ placed }) => placed.statement.text));
      before = page.next;
    } while (before !== null);
    expect(seen).toHaveLength(75);
    expect(new Set(seen).size).toBe(75);
  });

  test('forgets what is forgotten', async () => {
    const record = emptyRecord();
    const id = await readOn(record, '2024-02-10', [{ text: 'The dam was a promise' }]);
    await forgetArticle(record, id);
    expect(await found(record, { text: 'dam' })).toEqual([]);
    expect(await record.searchEntries.count()).toBe(0);
  });

  test('finds each statement once, however an article is read again', async () => {
    const texts = fc.subarray(['The dam', 'The dam is a dream', 'A road', 'No dam'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (readings) => {
        const record = emptyRecord();
        let articleId = '';
        for (const some of readings)
          articleId = await readOn(
            record,
            '2024-02-10',
            some.map((text) => ({ text })),
          );
        const kept = await record.statements.toArray();
        expect(await record.searchEntries.count()).toBe(kept.length);
        expect((await found(record, {})).sort()).toEqual(kept.map(({ statement }) => statement.text).sort());
        expect((await paintedStatements(record, articleId)).length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
