import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedStatement } from '../../../../lib/model-schema.ts';
import { recordHash } from '../../../../lib/record/backup/record-hash.ts';
import { countKnown, importStatements } from '../../../../lib/record/import/import-statements.ts';
import { type PreparedStatement, Preparer } from '../../../../lib/record/import/prepare.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const TAX = 'No tax will rise as long as I hold this office';
const ROAD = 'The road to the north is open again this week';

function told(
  text: string,
  about: Partial<ImportedStatement> & { address?: string; published?: string } = {},
) {
  const { address = 'daily.example/dam', published = '2025-03-01', ...rest } = about;
  return {
    article: {
      address: `https://${address}`,
      title: 'News of the day',
      publisher: address.split('/')[0] ?? '',
      byline: null,
      published,
      language: 'en',
    },
    text,
    kind: 'direct',
    speaker: { name: 'Anna Berg', sort: 'person' },
    said: null,
    recalled: false,
    prefix: '',
    suffix: '',
    ...rest,
  } satisfies ImportedStatement;
}

async function prepared(statements: readonly unknown[]): Promise<PreparedStatement[]> {
  const preparer = new Preparer();
  const all = await Promise.all(statements.map((one) => preparer.prepare(one)));
  return all.filter((one) => one !== null);
}

/** Imports statements, some at a time. */
async function imported(record: RecordDatabase, statements: readonly unknown[], size = 2) {
  const all = await prepared(statements);
  async function* batches() {
    for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
  }
  return importStatements(record, batches(), { now: NOW });
}

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

const statements = fc.array(
  fc
    .record({
      text: fc.constantFrom(DAM, TAX, ROAD, `${DAM}!`, 'Yes'),
      name: fc.constantFrom('Anna Berg', 'Berta Stein', null),
      address: fc.constantFrom('daily.example/a', 'daily.example/b', 'courier.example/c'),
      published: fc.constantFrom('2025-03-01', '2025-03-04', '2025-09-01'),
    })
    .map(({ text, name, address, published }) =>
      told(text, { address, published, speaker: name === null ? null : { name, sort: 'person' } }),
    ),
  { minLength: 1, maxLength: 12 },
);

describe('an import', () => {
  test('adds nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(statements, fc.integer({ min: 1, max: 5 }), async (some, size) => {
        const record = emptyRecord();
        await imported(record, some, size);
        const before = await recordHash(record);
        expect(await imported(record, some, size)).toMatchObject({ added: 0, known: some.length });
        expect(await countKnown(record, await prepared(some))).toBe(some.length);
        expect(await recordHash(record)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  test('tells one statement from another as reading page by page would, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(statements, async (some) => {
        const [whole, bit] = [emptyRecord(), emptyRecord()];
        await imported(whole, some, 100);
        await imported(bit, some, 1);
        const groups = async (record: RecordDatabase) => {
          const rows = await record.statements.toArray();
          return rows.map(({ statement, standing }) => [
            statement.id,
            statement.speakerId,
            'joins' in standing ? standing.joins : null,
          ]);
        };
        expect(await groups(whole)).toEqual(await groups(bit));
      }),
      { numRuns: 30 },
    );
  });

  test('that is called off, or whose file breaks off, leaves the record as it was', async () => {
    const record = emptyRecord();
    await imported(record, [told(ROAD)]);
    const before = await recordHash(record);
    const all = await prepared([told(DAM), told(TAX)]);
    async function* broken() {
      yield all;
      throw new Error('the file broke off');
    }
    await expect(importStatements(record, broken(), { now: NOW })).rejects.toThrow('broke off');
    const stop = new AbortController();
    async function* endless() {
      for (;;) yield all;
    }
    const progress = () => stop.abort(new Error('called off'));
    await expect(
      importStatements(record, endless(), { now: NOW, signal: stop.signal, progress }),
    ).rejects.toThrow('called off');
    expect(await recordHash(record)).toBe(before);
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
