import { beforeAll, describe, expect, test } from 'vitest';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { earlierPage, statementView } from '../../../../lib/record/views/statement-view.ts';
import { recordOfSamples } from '../samples-read.ts';

/** What a careful reader of the samples would name first of what was said before, and where it may have shifted. */

let record: RecordDatabase;
beforeAll(async () => {
  record = await recordOfSamples();
}, 120_000);

/** The statement with these words in the article of that day. */
async function viewOf(words: string, published: string) {
  const rows = await record.statements.filter(({ statement }) => statement.text.includes(words)).toArray();
  for (const { statement } of rows) {
    const article = await record.articles.get(statement.articleId);
    if (article?.published === published) return statementView(record, statement.id);
  }
  return null;
}

describe('first of what the same person said before stands', () => {
  test.each([
    ['2025-03-27', 'Мы готовы быть посредником', 'не видит себя в роли посредника'],
    ['2025-03-27', 'готов предоставить площадку', 'не намерена выступать посредником'],
    ['2025-03-28', 'We are ready to be a mediator', 'did not see itself as a mediator'],
    ['2025-05-16', 'Ми готові прийняти переговори', 'за стол садятся гидрологи'],
    ['2025-05-16', 'а лише надасть майданчик', 'готов предоставить площадку'],
    ['2025-09-25', 'останется посредником', 'не видит себя в роли посредника'],
    ['2025-09-25', 'Мы приехали с калькуляторами', 'з цифрами, а не з гаслами'],
    ['2025-12-11', 'A mediator is not a plumber', 'did not see itself as a mediator'],
    ['2026-02-12', 'Талсай больше не видит себя', 'не видит себя в роли посредника'],
    ['2026-02-13', 'Talsay no longer sees itself', 'did not see itself as a mediator'],
    ['2026-10-22', 'Я всегда говорил, что Талсай не посредник', 'не видит себя в роли посредника'],
    ['2026-10-22', 'первую общую таблицу стока', 'общую методику измерения стока'],
    ['2025-01-22', 'проезд по мосту останется бесплатным', 'Второй раз брать с людей'],
    ['2025-06-19', 'Проезд по новому мосту через Велью будет платным', 'будет бесплатным для всех'],
    ['2025-08-05', 'I do not like tariffs', 'there would be no tariffs on grain'],
    ['2025-08-05', 'Karvenia will impose a tariff', 'There will be no tariffs on grain'],
    ['2026-02-12', 'Талсай прекращает посредничество', 'готов предоставить площадку'],
    ['2026-04-23', 'Мост должен быть бесплатным', 'будет бесплатным для всех'],
    ['2026-09-10', 'denied that she had ever been for tariffs', 'there would be no tariffs on grain'],
  ])('%s «%s»: «%s»', async (published, words, first) => {
    const view = await viewOf(words, published);
    expect(view?.earlier[0]?.statement.text).toContain(first);
  });
});

describe('one who changes position twice', () => {
  test.each([
    ['2025-03-27', 'готов предоставить площадку', 'не намерена выступать посредником'],
    ['2025-03-27', 'Мы готовы быть посредником', 'не видит себя в роли посредника'],
    ['2025-06-19', 'Проезд по новому мосту через Велью будет платным', 'будет бесплатным для всех'],
  ])('%s: «%s» may differ from «%s»', async (published, words, other) => {
    const view = await viewOf(words, published);
    const earlier = view?.earlier.find(({ statement }) => statement.text.includes(other));
    expect(earlier?.shift?.evidence).not.toEqual([]);
    expect(earlier?.shift?.answer).toBeNull();
  });
});

test('of one who spoke of it for two years the latest, the first, and all in order of time can be had', async () => {
  const view = await viewOf('Я всегда говорил, что Талсай не посредник', '2026-10-22');
  const id = view?.placed.statement.id ?? '';
  const [newest, oldest] = [
    (await earlierPage(record, id, 'newest', 0)).statements,
    (await earlierPage(record, id, 'oldest', 0)).statements,
  ];
  expect(oldest[0]?.statement.said?.from).toBe('2024-09-18');
  expect(newest[0]?.statement.text).toContain('Вода помирила тих, кого посварила');
  const days = oldest.map(({ statement }) => statement.said?.to ?? '');
  expect(days).toEqual([...days].sort());
  expect(newest.length).toBe(view?.earlierTotal);
});
