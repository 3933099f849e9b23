import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { mergeSpeakers } from '../../../../lib/record/merging/merging.ts';
import { forgetArticle } from '../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { facetValues } from '../../../../lib/record/search/facet-values.ts';
import {
  type FindQuery,
  findStatements,
  statementsAt,
} from '../../../../lib/record/search/find-statements.ts';
import { searchRecord } from '../../../../lib/record/search/search.ts';
import type { SearchQuery } from '../../../../lib/record/search/search-query.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const WORDS = ['dam', 'dams', 'school', 'teachers', 'kind', 'floods', 'budget'];
const OUTLETS = ['daily.example', 'evening.example', 'vestnik.example'];

/** Every word with every other, by three people in three outlets and two languages. */
async function wideRecord(): Promise<RecordDatabase> {
  const record = emptyRecord();
  let n = 0;
  for (const one of WORDS)
    for (const other of WORDS) {
      n += 1;
      const published = `2025-0${1 + (n % 9)}-1${n % 10}`;
      const outlet = OUTLETS[n % 3] ?? '';
      const by = ['Anna Berg', 'Carl Dorn', 'Erik Falk'][n % 3] ?? '';
      const quotes = [{ text: `The ${one} matters more than number ${n} or the ${other}`, by }];
      const language = n % 3 === 2 ? 'de' : 'en';
      await read(record, reading(`${outlet}/${n}`, quotes, { published, language }));
    }
  return record;
}

async function textsAt(record: RecordDatabase, query: Partial<FindQuery>): Promise<string[]> {
  const { places } = await findStatements(record, { text: '', ...query });
  const found = await statementsAt(record, places);
  const byPlace = new Map(found.map(({ at, placed }) => [at, placed.statement.text]));
  return places.map((at) => byPlace.get(at) ?? 'gone');
}

async function textsSearched(record: RecordDatabase, query: SearchQuery): Promise<string[]> {
  const texts: string[] = [];
  for (let before: number | null = null; ; ) {
    const page = await searchRecord(record, query, before);
    texts.push(...page.found.map(({ placed }) => placed.statement.text));
    before = page.next;
    if (before === null) return texts;
  }
}

const query = fc.record(
  {
    text: fc
      .array(fc.constantFrom(...WORDS, 'te', 'sch', 'Anna', 'nothing'), { maxLength: 3 })
      .chain((words) => fc.constantFrom(words.join(' '), `${words.join(' ')} `)),
    outlet: fc.constantFrom(...OUTLETS),
    from: fc.constantFrom('2025-02-01', '2025-05-14'),
    to: fc.constantFrom('2025-06-30', '2025-05-14'),
    kind: fc.constantFrom('direct', 'mixed'),
  },
  { requiredKeys: ['text'] },
);

describe('places of statements', () => {
  let record: RecordDatabase;
  beforeAll(async () => {
    record = await wideRecord();
  });

  it('are those that the search itself finds, in its order, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        expect(await textsAt(record, asked)).toEqual(await textsSearched(record, asked));
      }),
      { numRuns: 60 },
    );
  });

  it('are all there are where nothing is asked', async () => {
    const { places, total } = await findStatements(record, { text: '' });
    expect(total).toBe(WORDS.length ** 2);
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  it('come in parts, the newest first and soon, and are counted where there is no room for them', async () => {
    const long = emptyRecord();
    for (let year = 1990; year < 2020; year++)
      await read(
        long,
        reading(
          `daily.example/${year}`,
          Array.from({ length: 12 }, (_, n) => ({ text: `The dam number ${n} of ${year} is leaking` })),
          { published: `${year}-05-01` },
        ),
      );
    const query = { text: 'dam ' };
    const first = await findStatements(long, query);
    expect(first.places.length).toBeLessThan(150);
    expect(first.words).toEqual({ whole: ['dam'], beginning: null });
    const before = first.next ?? 0;
    const rest = await findStatements(long, query, { before, room: 100 });
    expect(rest).toMatchObject({ total: 360 - first.total, next: null });
    expect(rest.places).toHaveLength(100);
    const all = [...first.places, ...rest.places];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual([...all].sort((a, b) => b - a));
  });

  it('are of one speaker, and of whoever was merged into them', async () => {
    const [anna, carl] = ['Anna Berg', 'Carl Dorn'];
    const ids = new Map(
      (await record.speakers.toArray()).map(({ speaker }) => [speaker.name, speaker.id] as const),
    );
    const speakerId = ids.get(anna ?? '') ?? '';
    const before = await findStatements(record, { text: 'dam', speakerId });
    expect(before.total).toBeGreaterThan(0);
    const merged = await wideRecord();
    const one = await mergeSpeakers(merged, speakerId, ids.get(carl ?? '') ?? '', NOW);
    const after = await findStatements(merged, { text: 'dam', speakerId: one ?? '' });
    expect(after.total).toBeGreaterThan(before.total);
  });

  it('are of one language', async () => {
    const { total } = await findStatements(record, { text: 'number ', language: 'de' });
    expect(total).toBe(Math.floor((WORDS.length ** 2 + 1) / 3));
  });

  it('are of what was given a verdict', async () => {
    const { places } = await findStatements(record, { text: 'floods' });
    const [one] = await statementsAt(record, places);
    const draft = { attribution: null, consistency: null, note: '', tags: [], sources: [] };
    await annotate(record, one?.placed.statement.id ?? '', { ...draft, verdict: 'unproven' }, NOW);
    expect(await textsAt(record, { verdict: 'unproven' })).toEqual([one?.placed.statement.text]);
    expect(await textsAt(record, { verdict: 'unproven', text: 'budgets absent' })).toEqual([]);
  });
});

describe('what a search can be narrowed to', () => {
  it('is what is on record, the most first, by its own name', async () => {
    const record = emptyRecord();
    const quotes = [{ text: 'We build the dam' }, { text: 'We build the school' }];
    await read(record, reading('a.example/1', quotes, { publisher: 'The Daily Example' }));
    await read(
      record,
      reading('b.example/2', [{ text: 'Мы строим' }], { language: 'ru', publisher: 'Вестник' }),
    );
    expect(await facetValues(record)).toEqual({
      outlets: [
        { name: 'The Daily Example', statements: 2 },
        { name: 'Вестник', statements: 1 },
      ],
      languages: [
        { language: 'en', statements: 2 },
        { language: 'ru', statements: 1 },
      ],
    });
  });

  it('does not get in the way of a word that is being typed', async () => {
    const record = emptyRecord();
    await read(record, reading('outlet.example/1', [{ text: 'We build the dam' }]));
    for (const text of ['ou', 'ki', 'lang', 'speak']) expect(await textsAt(record, { text })).toEqual([]);
  });

  it('goes with its last statement', async () => {
    const record = emptyRecord();
    const articleId = await read(record, reading('a.example/1', [{ text: 'We build the dam' }]));
    await forgetArticle(record, articleId);
    expect(await facetValues(record)).toEqual({ outlets: [], languages: [] });
    expect(await findStatements(record, { text: '' })).toMatchObject({ places: [], total: 0, next: null });
  });
});
