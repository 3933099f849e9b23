import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/record/annotations/annotate.ts';
import { annotatedStatements } from '../../../lib/record/annotations/list-annotations.ts';
import { mergeSpeakers } from '../../../lib/record/merging/merging.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { statementsOfIds } from '../../../lib/record/search/found-statements.ts';
import {
  articleIds,
  articlesOfIds,
  articleView,
  newestArticles,
} from '../../../lib/record/views/list-articles.ts';
import { speakerIds, speakersOfIds } from '../../../lib/record/views/list-speakers.ts';
import { emptyRecord, NOW, read, reading } from './readings.ts';

async function smallRecord(): Promise<RecordDatabase> {
  const record = emptyRecord();
  const dam = [{ text: 'The dam was a promise' }, { text: 'Schools need teachers', by: 'Carl Dorn' }];
  await read(record, reading('a.example/1', dam, { published: '2024-02-10', title: 'A dam in Karven' }));
  await read(
    record,
    reading('b.example/2', [{ text: 'No dams will be built' }], {
      published: '2025-03-01',
      title: 'Плотины не будет',
      publisher: 'Вечерний пример',
    }),
  );
  await read(
    record,
    reading('c.example/3', [{ text: 'Somebody said so', by: 'Bea Dorn', said: null }], { published: null }),
  );
  return record;
}

describe('the list of speakers', () => {
  const namesIn = async (record: RecordDatabase, typed: string) => {
    const ids = await speakerIds(record, typed);
    const byId = new Map((await speakersOfIds(record, ids)).map(({ speaker }) => [speaker.id, speaker.name]));
    return ids.map((id) => byId.get(id));
  };

  it('is in order of name', async () => {
    expect(await namesIn(await smallRecord(), '')).toEqual(['Anna Berg', 'Bea Dorn', 'Carl Dorn']);
  });

  it('is in order of how much they said, or of who spoke last, where that is asked for', async () => {
    const record = await smallRecord();
    await read(
      record,
      reading('d.example/4', [{ text: 'The weir is old', by: 'Carl Dorn' }], { published: '2025-06-01' }),
    );
    const [anna, bea, carl] = await speakerIds(record, '');
    expect(await speakerIds(record, '', 'most')).toEqual([anna, carl, bea]);
    expect(await speakerIds(record, '', 'latest')).toEqual([carl, anna, bea]);
    expect(await speakerIds(record, 'dorn', 'most')).toEqual([carl, bea]);
  });

  it('finds the beginning of every word of a name, in any case', async () => {
    const record = await smallRecord();
    expect(await namesIn(record, 'dor')).toEqual(['Bea Dorn', 'Carl Dorn']);
    expect(await namesIn(record, 'DORN c')).toEqual(['Carl Dorn']);
    expect(await namesIn(record, 'orn')).toEqual([]);
  });

  it('tells how much each has said, and from when to when', async () => {
    const record = await smallRecord();
    const listed = await speakersOfIds(record, await speakerIds(record, ''));
    expect(listed.map(({ statements, first, last }) => [statements, first, last])).toEqual([
      [2, '2024-02-10', '2025-03-01'],
      [1, null, null],
      [1, '2024-02-10', '2024-02-10'],
    ]);
  });

  it('names those who were merged as the one they are, by either name', async () => {
    const record = await smallRecord();
    const [anna, bea] = await speakerIds(record, '');
    await mergeSpeakers(record, anna ?? '', bea ?? '', NOW);
    expect(await namesIn(record, '')).toEqual(['Anna Berg', 'Carl Dorn']);
    expect(await namesIn(record, 'bea')).toEqual(['Anna Berg']);
  });
});

describe('the list of articles', () => {
  const titlesIn = async (record: RecordDatabase, typed: string) =>
    (await articlesOfIds(record, await articleIds(record, typed))).map(({ article }) => article.title);

  it('begins with the latest, and ends with the undated', async () => {
    expect(await titlesIn(await smallRecord(), '')).toEqual([
      'Плотины не будет',
      'A dam in Karven',
      'News of the day',
    ]);
  });

  it('tells the first of it and how many there are at once, however many that is', async () => {
    const record = await smallRecord();
    expect(await newestArticles(record)).toEqual({ ids: await articleIds(record, ''), total: 3 });
    for (let n = 0; n < 60; n++)
      await read(record, reading(`f.example/${n}`, [{ text: `Remark ${n}` }], { published: '2025-07-01' }));
    const all = await articleIds(record, '');
    expect(await newestArticles(record)).toEqual({ ids: all.slice(0, 50), total: 63 });
    expect(all.at(-1)).toBe((await record.articles.filter(({ published }) => !published).first())?.id);
  });

  it('finds words of the title and the outlet', async () => {
    const record = await smallRecord();
    expect(await titlesIn(record, 'карв')).toEqual([]);
    expect(await titlesIn(record, 'karv dam')).toEqual(['A dam in Karven']);
    expect(await titlesIn(record, 'вечерн')).toEqual(['Плотины не будет']);
  });

  it('opens one with its statements in order', async () => {
    const record = await smallRecord();
    const [, id = ''] = await articleIds(record, '');
    const view = await articleView(record, id);
    expect(view?.article.title).toBe('A dam in Karven');
    const statements = await statementsOfIds(record, view?.statementIds ?? []);
    expect(statements.map(({ placed }) => placed.statement.text)).toEqual([
      'The dam was a promise',
      'Schools need teachers',
    ]);
    expect(await articleView(record, 'nowhere')).toBeNull();
  });
});

describe('the list of annotations', () => {
  const draft = { attribution: null, consistency: null, note: '', sources: [] };

  it('begins with the last annotated, and is narrowed by verdict and tag', async () => {
    const record = await smallRecord();
    const [first = '', second = ''] = (await record.statements.toArray()).map(
      ({ statement }) => statement.id,
    );
    await annotate(record, first, { ...draft, verdict: 'true', tags: ['dam', 'budget'] }, NOW);
    await annotate(record, second, { ...draft, verdict: null, tags: ['dam'] }, '2026-12-01T00:00:00.000Z');

    const all = await annotatedStatements(record, {});
    expect(all.statementIds).toEqual([second, first]);
    expect(all.verdicts).toEqual([{ value: 'true', annotations: 1 }]);
    expect(all.tags).toEqual([
      { value: 'dam', annotations: 2 },
      { value: 'budget', annotations: 1 },
    ]);
    expect((await annotatedStatements(record, { verdict: 'true' })).statementIds).toEqual([first]);
    expect((await annotatedStatements(record, { tag: 'dam' })).statementIds).toEqual([second, first]);
    expect((await annotatedStatements(record, { tag: 'dam', verdict: 'false' })).statementIds).toEqual([]);
  });

  it('is narrowed by the beginnings of words of notes and tags', async () => {
    const record = await smallRecord();
    const [first = '', second = ''] = (await record.statements.toArray()).map(
      ({ statement }) => statement.id,
    );
    const verdict = null;
    await annotate(record, first, { ...draft, verdict, note: 'Asked the **Council**', tags: ['dam'] }, NOW);
    await annotate(record, second, { ...draft, verdict, note: 'Nobody answered', tags: ['council'] }, NOW);
    const found = async (text: string) => new Set((await annotatedStatements(record, { text })).statementIds);
    expect(await found('counc')).toEqual(new Set([first, second]));
    expect(await found('council ask')).toEqual(new Set([first]));
    expect(await found('ouncil')).toEqual(new Set());
  });
});
