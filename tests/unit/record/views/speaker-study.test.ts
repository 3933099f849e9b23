import { describe, expect, test } from 'vitest';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { speakerArticles } from '../../../../lib/record/views/speaker-articles.ts';
import { speakerStudy } from '../../../../lib/record/views/speaker-study.ts';
import { emptyRecord, read, reading } from '../readings.ts';

async function onlySpeaker(record: RecordDatabase): Promise<string> {
  return (await record.speakers.toCollection().first())?.speaker.id ?? '';
}

const SAID: [address: string, published: string, text: string, role?: string][] = [
  ['daily.example/1', '2024-01-10', 'The Severka bridge opens before summer', 'deputy mayor'],
  ['daily.example/2', '2024-06-01', 'Harbour ferries sail at noon', 'deputy mayor'],
  ['post.example/3', '2025-02-01', 'Nobody pays on the Severka bridge', 'mayor'],
  ['daily.example/4', '2025-09-01', 'Ferries leave the harbour in good order', 'Mayor'],
  ['daily.example/5', '2025-10-01', 'Good evening, Tromsø'],
];

async function studied() {
  const record = emptyRecord();
  for (const [address, published, text, role] of SAID)
    await read(record, reading(address, [{ text, ...(role && { role }) }], { published }));
  return { record, speakerId: await onlySpeaker(record) };
}

describe('what is known of a speaker', () => {
  test('are the subjects, each with its statements, the latest first', async () => {
    const { record, speakerId } = await studied();
    const study = await speakerStudy(record, speakerId);
    expect(study?.subjects.map(({ words, statements }) => [words[0], statements.length])).toEqual(
      expect.arrayContaining([
        ['Severka', 2],
        ['harbour', 2],
      ]),
    );
    expect(study).toMatchObject({ others: 1, studied: 5, total: 5 });
    const [first] = study?.subjects ?? [];
    const rows = await record.statements.bulkGet([...(first?.statements ?? [])]);
    const days = rows.map((row) => row?.statement.said?.from ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  test('are the offices with the days they were met on, the latest first, however they are written', async () => {
    const { record, speakerId } = await studied();
    const study = await speakerStudy(record, speakerId);
    expect(study?.offices).toMatchObject([
      { language: 'en', from: '2025-02-01', to: '2025-09-01', statements: 2 },
      { words: 'deputy mayor', from: '2024-01-10', to: '2024-06-01', statements: 2 },
    ]);
  });

  test('are the outlets, the one with most first', async () => {
    const { record, speakerId } = await studied();
    expect((await speakerStudy(record, speakerId))?.outlets).toEqual([
      { name: 'daily.example', statements: 4 },
      { name: 'post.example', statements: 1 },
    ]);
  });

  test('is nothing for whom the record does not have', async () => {
    expect(await speakerStudy(emptyRecord(), 'nobody')).toBeNull();
  });
});

describe('the articles that report a speaker', () => {
  test('are listed the latest first, with what each names the speaker', async () => {
    const { record, speakerId } = await studied();
    const { articles, total, next } = await speakerArticles(record, speakerId, 0);
    expect([total, next]).toEqual([5, null]);
    expect(articles.map(({ article }) => article.published)).toEqual(
      SAID.map(([, published]) => published).reverse(),
    );
    expect(articles[0]).toMatchObject({ names: ['Anna Berg'], statements: 1 });
  });

  test('come a few at a time', async () => {
    const record = emptyRecord();
    for (let n = 0; n < 21; n++) await read(record, reading(`daily.example/${n}`, [{ text: `Number ${n}` }]));
    const speakerId = await onlySpeaker(record);
    const first = await speakerArticles(record, speakerId, 0);
    expect([first.articles.length, first.total, first.next]).toEqual([20, 21, 20]);
    const rest = await speakerArticles(record, speakerId, 20);
    expect([rest.articles.length, rest.next]).toEqual([1, null]);
  });
});
