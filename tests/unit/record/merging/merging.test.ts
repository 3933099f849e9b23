import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepApart, mergeSpeakers, undoDecision } from '../../../../lib/record/merging/merging.ts';
import { partSpeaker } from '../../../../lib/record/merging/parting.ts';
import { forgetArticle } from '../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { contentsOf, emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const TAX = 'No tax will rise as long as I hold this office';
const ROAD = 'The road to the north is open again this week';

const first = reading('daily.example/dam', [{ text: DAM, by: 'Anna Berg' }], { published: '2025-03-01' });
const copy = reading('courier.example/dam', [{ text: DAM, by: 'Anya Gora' }], { published: '2025-03-02' });
const later = reading('courier.example/tax', [{ text: TAX, by: 'Anya Gora' }], { published: '2025-06-01' });
const third = reading('third.example/road', [{ text: ROAD, by: 'Berta Stein' }], { published: '2025-07-01' });

async function recorded(...readings: (typeof first)[]): Promise<RecordDatabase> {
  const record = emptyRecord();
  for (const one of readings) await read(record, one);
  return record;
}

async function speakerIn(record: RecordDatabase, { article }: typeof first): Promise<string> {
  const rows = await record.statements.toArray();
  const articles = await record.articles.filter(({ address }) => address === article.address).toArray();
  return rows.find(({ statement }) => statement.articleId === articles[0]?.id)?.statement.speakerId ?? '';
}

async function statementIn(record: RecordDatabase, { article }: typeof first): Promise<string> {
  const [row] = await record.articles.filter(({ address }) => address === article.address).toArray();
  const statements = await record.statements.toArray();
  return statements.find(({ statement }) => statement.articleId === row?.id)?.statement.id ?? '';
}

/** Who said what, and which reports are one statement, whichever of them leads. */
async function told(record: RecordDatabase): Promise<unknown> {
  const rows = await record.statements.toArray();
  const leader = (row: (typeof rows)[number]) =>
    'joins' in row.standing ? row.standing.joins : row.statement.id;
  const groups = new Map<string, string[]>();
  for (const row of rows)
    groups.set(leader(row), [...(groups.get(leader(row)) ?? []), row.statement.id].sort());
  return {
    speakers: rows.map(({ statement, namedId }) => [statement.id, statement.speakerId, namedId]),
    groups: [...groups.values()].map(String).sort(),
    entries: (await record.recallBlocks.toArray())
      .map(({ speakerId, from }) => [speakerId, from.length])
      .sort(),
  };
}

describe('merging two speakers', () => {
  test('gives the one all that the other said, and counts once what both are reported with', async () => {
    const record = await recorded(first, copy, later);
    const into = await mergeSpeakers(
      record,
      await speakerIn(record, first),
      await speakerIn(record, later),
      NOW,
    );
    expect(await speakerIn(record, first)).toBe(into);
    expect(await speakerIn(record, later)).toBe(into);
    const view = await statementView(record, await statementIn(record, later));
    expect(view?.earlierTotal).toBe(1);
    expect(view?.earlier[0]?.statement.text).toBe(DAM);
    expect(view?.earlier[0]?.alsoIn).toHaveLength(1);
  });

  test('holds for articles read later under either name, and read again', async () => {
    const record = await recorded(first, copy);
    const into = await mergeSpeakers(
      record,
      await speakerIn(record, first),
      await speakerIn(record, copy),
      NOW,
    );
    await read(record, later);
    expect(await speakerIn(record, later)).toBe(into);
    const before = await contentsOf(record);
    await read(record, first);
    await read(record, copy);
    expect(await contentsOf(record)).toEqual(before);
  });

  test('holds where an article is deleted and read anew', async () => {
    const record = await recorded(first, copy, later);
    const into = await mergeSpeakers(
      record,
      await speakerIn(record, first),
      await speakerIn(record, copy),
      NOW,
    );
    for (const { id } of await record.articles.toArray()) await forgetArticle(record, id);
    expect(await record.statements.count()).toBe(0);
    for (const one of [copy, later, first]) await read(record, one);
    for (const one of [copy, later, first]) expect(await speakerIn(record, one)).toBe(into);
  });

  test('joins what either said to what the other did, as if all had been said by one', async () => {
    const retouched = TAX.replace('this office', 'the office');
    const about = (day: string) => ({ published: `2025-06-${day}` });
    const readings = [
      reading('one.example/1', [{ text: DAM, by: 'Anya Gora' }], about('01')),
      reading('two.example/1', [{ text: TAX, by: 'Anna Berg' }], about('02')),
      reading('three.example/1', [{ text: retouched, by: 'Anya Gora' }], about('03')),
      reading('four.example/1', [{ text: DAM, by: 'Anna Berg' }], about('04')),
      reading('five.example/1', [{ text: ROAD, by: 'Anya Gora' }], about('05')),
      reading('six.example/1', [{ text: ROAD, by: 'Anya Gora' }], about('06')),
      reading('seven.example/1', [{ text: 'Nothing else', by: 'Anna Berg' }], about('07')),
      reading('eight.example/1', [{ text: 'Not a word more', by: 'Anna Berg' }], about('08')),
    ];
    const record = await recorded(...readings);
    const ids = new Set(
      (await record.statements.toArray()).map(({ statement }) => statement.speakerId ?? ''),
    );
    const [one = '', other = ''] = ids;
    expect(ids.size).toBe(2);
    await mergeSpeakers(record, one, other, NOW);
    const leading = (await record.statements.toArray()).filter(({ standing }) => 'leads' in standing);
    const beginnings = leading.map(({ statement }) => statement.text.slice(0, 9)).sort();
    expect(beginnings).toEqual(['No tax wi', 'Not a wor', 'Nothing e', 'The road ', 'We shall ']);
  });

  test('of several makes one of all', async () => {
    const record = await recorded(first, later, third);
    await mergeSpeakers(record, await speakerIn(record, first), await speakerIn(record, later), NOW);
    await mergeSpeakers(record, await speakerIn(record, later), await speakerIn(record, third), NOW);
    const ids = new Set([first, later, third].map((one) => speakerIn(record, one)));
    expect(new Set(await Promise.all(ids)).size).toBe(1);
  });

  test('with oneself or with nobody on record changes nothing', async () => {
    const record = await recorded(first);
    const anna = await speakerIn(record, first);
    const before = await contentsOf(record);
    expect(await mergeSpeakers(record, anna, anna, NOW)).toBe(anna);
    expect(await mergeSpeakers(record, anna, 'nobody', NOW)).toBeNull();
    expect(await contentsOf(record)).toEqual(before);
  });

  test('can be undone: all is as before, whatever was read or merged meanwhile', async () => {
    const pages = [first, copy, later, third];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: 2 }), fc.nat(3), async (order, n) => {
        const record = await recorded(...order);
        const [one = first, other = later] = order;
        const ids = [await speakerIn(record, one), await speakerIn(record, other)];
        const before = await told(record);
        await mergeSpeakers(record, ids[0] ?? '', ids[1] ?? '', NOW);
        if (n > 0) await read(record, one);
        if (n > 1 && order[2])
          await mergeSpeakers(record, ids[0] ?? '', await speakerIn(record, order[2]), NOW);
        if (n > 2) await read(record, other);
        for (const { id } of await record.decisions.toArray())
          expect(await undoDecision(record, id, NOW)).toBe(true);
        expect(await told(record)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('parting a speaker', () => {
  const here = reading(
    'daily.example/other',
    [
      { text: TAX, by: 'Berg' },
      { text: ROAD, by: 'Berg' },
    ],
    {
      published: '2025-09-01',
    },
  );

  test('makes somebody else of whom one article names, for good', async () => {
    const record = await recorded(first, here);
    const anna = await speakerIn(record, first);
    expect(await speakerIn(record, here)).toBe(anna);
    const [article] = await record.articles
      .filter(({ address }) => address === here.article.address)
      .toArray();
    const other = await partSpeaker(record, anna, article?.id ?? '', NOW);
    expect(other).not.toBe(anna);
    expect(await speakerIn(record, here)).toBe(other);
    expect(await speakerIn(record, first)).toBe(anna);
    await read(record, { ...here, found: here.found.slice(0, 1) });
    expect(await speakerIn(record, here)).toBe(other);
    await forgetArticle(record, article?.id ?? '');
    await read(record, here);
    expect(await speakerIn(record, here)).toBe(other);
  });

  test('can be undone, and leaves nobody behind', async () => {
    const record = await recorded(first, here);
    const before = await told(record);
    const [article] = await record.articles
      .filter(({ address }) => address === here.article.address)
      .toArray();
    await partSpeaker(record, await speakerIn(record, first), article?.id ?? '', NOW);
    for (const { id } of await record.decisions.toArray()) await undoDecision(record, id, NOW);
    expect(await told(record)).toEqual(before);
    expect(await record.speakers.count()).toBe(1);
  });

  test('from whom the article does not name changes nothing', async () => {
    const record = await recorded(first, third);
    const [article] = await record.articles
      .filter(({ address }) => address === third.article.address)
      .toArray();
    expect(await partSpeaker(record, await speakerIn(record, first), article?.id ?? '', NOW)).toBeNull();
  });
});

test('speakers kept apart stay what they are until they are merged after all', async () => {
  const record = await recorded(first, later);
  const ids = [await speakerIn(record, first), await speakerIn(record, later)];
  await keepApart(record, ids[0] ?? '', ids[1] ?? '', NOW);
  expect((await record.decisions.toArray()).map(({ sort }) => sort)).toEqual(['apart']);
  await mergeSpeakers(record, ids[0] ?? '', ids[1] ?? '', NOW);
  expect((await record.decisions.toArray()).map(({ sort }) => sort)).toEqual(['merge']);
});
