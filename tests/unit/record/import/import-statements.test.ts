import { describe, expect, test } from 'vitest';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, read, reading } from '../readings.ts';
import { DAM, imported, prepared, ROAD, TAX, told } from './imported.ts';

describe('an imported statement', () => {
  test('stands on record with its article and speaker, its place in the text being its own words', async () => {
    const record = emptyRecord();
    expect(await imported(record, [told(DAM), told(TAX)])).toEqual({ added: 2, known: 0, annotated: 0 });
    const rows = await record.statements.toArray();
    const [article] = await record.articles.toArray();
    const [text] = await record.texts.toArray();
    expect(article).toMatchObject({ address: 'https://daily.example/dam', imported: true, version: 1 });
    for (const { statement } of rows)
      expect(text?.text.slice(statement.start, statement.end)).toBe(statement.text);
    expect(await record.speakers.toArray()).toMatchObject([{ speaker: { name: 'Anna Berg' } }]);
    expect(rows[0]?.statement.said).toMatchObject({ from: '2025-03-01', basis: 'published' });
  });

  test('is recalled beside what is read later', async () => {
    const record = emptyRecord();
    await imported(record, [told(DAM)]);
    await read(
      record,
      reading('courier.example/x', [{ text: 'The dam will not be done when the floods come' }]),
    );
    const rows = await record.statements.toArray();
    const later = rows.find(({ statement }) => !statement.imported);
    const view = await statementView(record, later?.statement.id ?? '');
    expect(view?.earlier.map(({ statement }) => statement.text)).toEqual([DAM]);
  });

  test('is one with other reports of the same words, in the file and on record', async () => {
    const record = emptyRecord();
    await read(record, reading('courier.example/dam', [{ text: DAM }], { published: '2025-03-02' }));
    await imported(record, [
      told(DAM),
      told(TAX, { address: 'daily.example/tax' }),
      told(`${TAX}!`, { address: 'courier.example/tax', published: '2025-03-03' }),
    ]);
    const leading = (await record.statements.toArray()).filter(({ standing }) => 'leads' in standing);
    expect(leading.map(({ statement }) => statement.text).sort()).toEqual([TAX, DAM].sort());
  });

  test('keeps its id, its annotation and its place in time when its page is read', async () => {
    const record = emptyRecord();
    const annotation = {
      verdict: 'true',
      attribution: null,
      consistency: null,
      note: 'seen',
      tags: [],
      sources: [],
    } as const;
    await imported(record, [told(DAM, { annotation: { ...annotation, tags: [], sources: [] } }), told(ROAD)]);
    await read(record, reading('daily.example/dam', [{ text: DAM }], { published: '2025-03-01' }));
    const rows = await record.statements.toArray();
    expect(rows.map(({ statement }) => [statement.text, statement.articleVersion]).sort()).toEqual(
      [
        [DAM, 2],
        [ROAD, 1],
      ].sort(),
    );
    const annotated = await record.annotations.toArray();
    expect(annotated.map(({ note, statementId }) => [note, statementId])).toEqual([
      ['seen', rows.find(({ statement }) => statement.text === DAM)?.statement.id],
    ]);
    expect(await record.articleVersions.toArray()).toMatchObject([{ version: 1, text: `${DAM}\n\n${ROAD}` }]);
  });

  test('stands where a page that was read has its words, and stays when that is read again', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM }], { published: '2025-03-01' });
    await read(record, page);
    await imported(record, [told('there was news'), told(ROAD)]);
    await read(record, page);
    const rows = await record.statements.toArray();
    const news = rows.find(({ statement }) => statement.text === 'there was news')?.statement;
    expect(page.article.text.slice(news?.start, news?.end)).toBe('there was news');
    expect(rows.find(({ statement }) => statement.text === ROAD)?.statement.articleVersion).toBe(0);
    expect(await record.texts.toArray()).toMatchObject([{ text: page.article.text }]);
  });

  test('never replaces what the reader has annotated', async () => {
    const record = emptyRecord();
    const note = (words: string) => ({
      verdict: null,
      attribution: null,
      consistency: null,
      note: words,
      tags: [],
      sources: [],
    });
    await imported(record, [told(DAM, { annotation: note('mine') })]);
    await imported(record, [told(DAM, { annotation: note('theirs') })]);
    expect(await record.annotations.toArray()).toMatchObject([{ note: 'mine' }]);
  });
});

test('what is no statement of ours is not made ready', async () => {
  const good = told(DAM);
  const bad = [
    null,
    'text',
    { ...good, text: ' ' },
    { ...good, text: 'a'.repeat(10_000_000) },
    { ...good, kind: 'lie' },
    { ...good, article: { ...good.article, address: 'javascript:alert(1)' } },
    { ...good, article: { ...good.article, published: '2025-02-31' } },
    { ...good, extra: 1 },
    JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"polluted":true},')),
    { ...good, said: { from: '2025-03-02', to: '2025-03-01', precision: 'day', basis: '' } },
  ];
  expect(await prepared(bad)).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a file finds the article that a page is kept as, whatever its address is decorated with', async () => {
  const [plain] = await prepared([told(DAM)]);
  const [decorated] = await prepared([told(DAM, { address: 'daily.example/dam?utm_source=feed#top' })]);
  expect(decorated?.id).toBe(plain?.id);
  expect(decorated?.imported.article.address).toBe('https://daily.example/dam');
});
