import { describe, expect, test } from 'vitest';
import { recordHash } from '../../../../../lib/record/backup/record-hash.ts';
import { NOW, type Quote } from '../../readings.ts';
import { DAM, EARLY, joined, LATE, ROAD, recordOf, TAX } from './joined-records.ts';

describe('the texts of an article in a record and in the backup beside it', () => {
  test('keeps both texts of an article that has changed, the later one as its own', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }], EARLY]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }], LATE]);
    await joined(record, other);
    expect(await record.articles.toArray()).toMatchObject([{ version: 2, firstRead: EARLY, lastRead: LATE }]);
    expect(await record.articleVersions.toArray()).toMatchObject([{ version: 1 }]);
    const [text] = await record.texts.toArray();
    for (const { statement } of await record.statements.toArray())
      expect(text?.text.slice(statement.start, statement.end)).toBe(statement.text);
  });

  test('keeps a record’s own texts in their own order, though all were read in one instant or the clock was set back', async () => {
    for (const [first, then] of [
      [NOW, NOW],
      [LATE, EARLY],
    ] as const) {
      const record = await recordOf(
        ['daily.example/a', [{ text: TAX }, { text: DAM }], first],
        ['daily.example/a', [{ text: DAM }], then],
      );
      const other = await recordOf(['daily.example/a', [{ text: ROAD }]]);
      await joined(record, other);
      const texts = await record.articleVersions.orderBy('[articleId+version]').toArray();
      const all = [...texts, ...(await record.texts.toArray())].map(({ text }) => text);
      expect(all).toHaveLength(3);
      expect(all.findIndex((text) => text.includes(TAX))).toBeLessThan(
        all.findLastIndex((text) => text.includes(DAM)),
      );
      for (const { statement } of await record.statements.toArray())
        expect(all[statement.articleVersion - 1]?.slice(statement.start, statement.end)).toBe(statement.text);
      const once = await recordHash(record);
      await joined(record, other);
      expect(await recordHash(record)).toBe(once);
    }
  });

  test('of more texts than are kept numbers all so that no gone one’s statement is taken for the latest’s', async () => {
    const pages = (from: number, month: string) =>
      Array.from({ length: 24 }, (_, i): [string, Quote[], string] => [
        'daily.example/a',
        [{ text: `The road number ${from + i} to the north is open again` }],
        `${month}-${String(i + 1).padStart(2, '0')}T10:00:00.000Z`,
      ]);
    const record = await recordOf(...pages(100, '2025-10'));
    const other = await recordOf(...pages(200, '2025-11'));
    await joined(record, other);
    const [article] = await record.articles.toArray();
    const latest = (await record.statements.toArray()).filter(
      ({ statement }) => statement.articleVersion === article?.version,
    );
    expect(latest.map(({ statement }) => statement.text)).toEqual([
      'The road number 223 to the north is open again',
    ]);
    const once = await recordHash(record);
    await joined(record, other);
    expect(await recordHash(record)).toBe(once);
  });
});
