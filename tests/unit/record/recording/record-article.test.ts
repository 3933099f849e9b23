import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { articleOnPage, paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { contentsOf, day, emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const TAX = 'No tax will rise as long as I hold this office';

const VERDICT = {
  verdict: 'half-true' as const,
  attribution: null,
  consistency: null,
  note: 'See the budget',
  tags: [],
  sources: [],
};

describe('recording an article', () => {
  test('keeps its statements in order of place, with their surroundings', async () => {
    const record = emptyRecord();
    const id = await read(record, reading('daily.example/dam', [{ text: DAM }, { text: TAX }]));
    const page = await articleOnPage(record, id);
    expect(page?.article).toMatchObject({ version: 1, publisher: 'daily.example', published: '2025-11-08' });
    const statements = page?.speakers.flatMap((speaker) =>
      speaker.statements.map(({ placed }) => placed.statement),
    );
    expect(statements?.map(({ text }) => text)).toEqual([DAM, TAX]);
    expect(statements?.[0]?.prefix).toMatch(/there was news\.\n\n“$/);
    expect(statements?.[0]?.suffix).toMatch(/^”, said Anna Berg\./);
  });

  test('again changes nothing', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM }, { text: TAX }, { text: DAM }]);
    await read(record, page);
    const before = await contentsOf(record);
    await read(record, page, '2025-11-08T18:00:00.000Z');
    expect(await contentsOf(record)).toEqual(before);
  });

  test('again on another day only notes that it was read', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM }]);
    const id = await read(record, page);
    const before = await contentsOf(record);
    await read(record, page, '2025-12-01T08:00:00.000Z');
    const after = await contentsOf(record);
    expect(await record.articles.get(id)).toMatchObject({
      firstRead: NOW,
      lastRead: '2025-12-01T08:00:00.000Z',
    });
    expect({ ...after, articles: [] }).toEqual({ ...before, articles: [] });
  });

  test('keeps apart the repetitions of the same words', async () => {
    const record = emptyRecord();
    const id = await read(record, reading('daily.example/dam', [{ text: DAM }, { text: DAM }]));
    const painted = await paintedStatements(record, id);
    expect(new Set(painted.map((statement) => statement.id)).size).toBe(2);
  });

  test('of one address in two tabs at once is as one reading', async () => {
    const page = reading('daily.example/dam', [{ text: DAM }, { text: TAX }]);
    const [once, twice] = [emptyRecord(), emptyRecord()];
    await read(once, page);
    await Promise.all([read(twice, page), read(twice, page)]);
    expect(await contentsOf(twice)).toEqual(await contentsOf(once));
  });
});

describe('an article whose text has changed', () => {
  const first = reading('daily.example/dam', [{ text: DAM }, { text: TAX }]);
  const later = reading('daily.example/dam', [{ text: 'Let me be clear' }, { text: TAX }]);

  test('becomes a new version, and the text before is kept', async () => {
    const record = emptyRecord();
    const id = await read(record, first);
    await read(record, later, '2025-11-09T10:00:00.000Z');
    expect((await record.articles.get(id))?.version).toBe(2);
    expect((await record.texts.get(id))?.text).toBe(later.article.text);
    expect(await record.articleVersions.toArray()).toEqual([
      { articleId: id, version: 1, title: 'News of the day', text: first.article.text, lastRead: NOW },
    ]);
  });

  test('keeps what was annotated, with the statement in its new place', async () => {
    const record = emptyRecord();
    const id = await read(record, first);
    const [, tax] = await paintedStatements(record, id);
    await annotate(record, tax?.id ?? '', VERDICT, NOW);
    await read(record, later);
    const painted = await paintedStatements(record, id);
    const kept = painted.find((statement) => statement.id === tax?.id);
    expect(kept?.annotated).toBe(true);
    expect(kept?.spans.map(({ start, end }) => later.article.text.slice(start, end))).toEqual([TAX]);
  });

  test('keeps statements that are gone as of the version that had them, and does not paint them', async () => {
    const record = emptyRecord();
    const id = await read(record, first);
    await read(record, later);
    const gone = (await record.statements.toArray()).find(({ statement }) => statement.text === DAM);
    expect(gone?.statement.articleVersion).toBe(1);
    expect((await paintedStatements(record, id)).map((painted) => painted.id)).not.toContain(
      gone?.statement.id,
    );
  });

  test('has its annotation still where the words were only retouched', async () => {
    const record = emptyRecord();
    const id = await read(record, first);
    const [dam] = await paintedStatements(record, id);
    await annotate(record, dam?.id ?? '', VERDICT, NOW);
    await read(record, reading('daily.example/dam', [{ text: `${DAM} come` }, { text: TAX }]));
    const [retouched] = await paintedStatements(record, id);
    expect(retouched?.id).not.toBe(dam?.id);
    expect(retouched?.annotated).toBe(true);
  });

  test('that changes at every look does not pile up versions without end', async () => {
    const record = emptyRecord();
    const address = 'daily.example/live';
    for (let n = 0; n < 40; n++) await read(record, reading(address, [{ text: `Statement number ${n}` }]));
    const versions = (await record.articleVersions.toArray()).map(({ version }) => version);
    expect(versions).toHaveLength(20);
    expect(versions[0]).toBe(1);
    expect(versions.at(-1)).toBe(39);
  });
});

describe('an article that is read better than before', () => {
  test('drops what was taken for a statement by mistake', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM }, { text: TAX }]);
    const id = await read(record, page);
    await read(record, { ...page, found: page.found.slice(0, 1) });
    expect(await paintedStatements(record, id)).toHaveLength(1);
    expect(await record.statements.count()).toBe(1);
  });

  test('keeps a mistaken statement that the reader has annotated', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM }]);
    const id = await read(record, page);
    const [dam] = await paintedStatements(record, id);
    await annotate(record, dam?.id ?? '', VERDICT, NOW);
    await read(record, { ...page, found: [] });
    expect(await paintedStatements(record, id)).toMatchObject([{ id: dam?.id, annotated: true }]);
  });

  test('corrects who said it and when', async () => {
    const record = emptyRecord();
    const before = reading('daily.example/dam', [{ text: DAM, by: 'Carl Dorn' }]);
    const id = await read(record, before);
    const after = reading('daily.example/dam', [{ text: DAM, by: 'Carl Dorn', said: day('2024-05-01') }]);
    await read(record, { article: before.article, found: after.found });
    const page = await articleOnPage(record, id);
    expect(page?.speakers[0]?.statements[0]?.placed.statement.said?.from).toBe('2024-05-01');
    expect(await record.statements.count()).toBe(1);
  });
});

test('of the same words said twice the second leads, once the first is found to be somebody else’s', async () => {
  const record = emptyRecord();
  const twice = [
    { text: DAM, by: 'Anna Berg' },
    { text: DAM, by: 'Anna Berg' },
  ];
  await read(record, reading('daily.example/dam', twice));
  await read(record, reading('daily.example/dam', [{ text: DAM, by: 'Anya Gora' }, ...twice.slice(1)]));
  const rows = await record.statements.toArray();
  expect(rows.map(({ standing }) => 'leads' in standing)).toEqual([true, true]);
});

test('what is recorded does not depend on how often and how interleaved pages are read', async () => {
  const pages = [
    reading('daily.example/a', [{ text: DAM }, { text: TAX, by: 'Carl Dorn' }]),
    reading('evening.example/b', [{ text: `Today ${DAM}` }, { text: 'Nobody asked me' }]),
    reading('wire.example/c', [
      { text: TAX, by: 'Carl Dorn' },
      { text: DAM, said: day('2025-10-01') },
    ]),
  ];
  const once = emptyRecord();
  for (const page of pages) await read(once, page);
  const expected = await contentsOf(once);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(2), { maxLength: 6 }), async (again) => {
      const record = emptyRecord();
      for (const page of pages) await read(record, page);
      await Promise.all(again.map((n) => pages[n]).map((page) => page && read(record, page)));
      expect(await contentsOf(record)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
