import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { exportRows } from '../../../../lib/record/export/export-rows.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const DRAFT = { verdict: null, attribution: null, consistency: null, note: 'n', tags: [], sources: [] };

async function twoOutlets() {
  const record = emptyRecord();
  const quotes = [{ text: DAM }, { text: 'Schools need teachers', by: 'Carl Dorn' }];
  const late = await read(record, reading('daily.example/late', quotes, { published: '2025-11-08' }));
  const early = await read(record, reading('wire.example/early', quotes, { published: '2025-11-07' }));
  const [dam] = await paintedStatements(record, late);
  await annotate(record, dam?.id ?? '', DRAFT, NOW);
  return { record, early, late };
}

describe('what is exported', () => {
  test('of an article: its statements in order, with an annotation made in whichever outlet', async () => {
    const { record, early } = await twoOutlets();
    const { subject, rows } = await exportRows(record, { of: 'article', articleId: early });
    expect(subject).toBe('News of the day');
    expect(
      rows.map(({ statement, speaker, annotation }) => [statement.text, speaker?.name, annotation?.note]),
    ).toEqual([
      [DAM, 'Anna Berg', 'n'],
      ['Schools need teachers', 'Carl Dorn', undefined],
    ]);
    expect(rows.every(({ article }) => article.text.includes(DAM))).toBe(true);
  });

  test('of a speaker: every report, the earliest first', async () => {
    const { record } = await twoOutlets();
    const [anna] = await record.speakers.filter(({ speaker }) => speaker.name === 'Anna Berg').toArray();
    const { subject, rows } = await exportRows(record, { of: 'speaker', speakerId: anna?.speaker.id ?? '' });
    expect(subject).toBe('Anna Berg');
    expect(rows.map(({ article }) => article.publisher)).toEqual(['wire.example', 'daily.example']);
  });

  test('of everything: an annotation once, on the report that it was made on', async () => {
    const { record, late } = await twoOutlets();
    const { subject, rows } = await exportRows(record, { of: 'everything' });
    expect(subject).toBeNull();
    expect(rows).toHaveLength(4);
    expect(rows.filter(({ annotation }) => annotation).map(({ article }) => article.id)).toEqual([late]);
  });

  test('of a search: all that it finds, named by what was asked', async () => {
    const { record } = await twoOutlets();
    const query = { text: 'dam ', outlet: 'wire.example' };
    const { subject, rows } = await exportRows(record, { of: 'search', query });
    expect(subject).toBe('dam, wire.example');
    expect(rows.map(({ statement }) => statement.text)).toEqual([DAM]);
    const all = await exportRows(record, { of: 'search', query: { text: '' } });
    expect(all.subject).toBeNull();
    expect(all.rows).toHaveLength(4);
  });

  test('of a search by verdict: what was given it', async () => {
    const { record, late } = await twoOutlets();
    const [dam] = await paintedStatements(record, late);
    await annotate(record, dam?.id ?? '', { ...DRAFT, verdict: 'true' }, NOW);
    const { rows } = await exportRows(record, { of: 'search', query: { text: '', verdict: 'true' } });
    expect(rows.map(({ annotation }) => annotation?.verdict)).toEqual(['true']);
  });

  test('of a selection: each once, in order of publication, whatever else is gone', async () => {
    const { record, early, late } = await twoOutlets();
    const [dam, schools] = await paintedStatements(record, late);
    const [before] = await paintedStatements(record, early);
    const ids = [schools, dam, before, dam].map((one) => one?.id ?? '');
    const { subject, rows } = await exportRows(record, {
      of: 'selection',
      statementIds: [...ids, 'nowhere:1'],
    });
    expect(subject).toBeNull();
    expect(rows.map(({ statement }) => statement.id)).toEqual([before?.id, dam?.id, schools?.id]);
  });

  test('of a selection: an annotation once, on its own report or else on the one that is exported', async () => {
    const { record, early, late } = await twoOutlets();
    const [dam] = await paintedStatements(record, late);
    const [before] = await paintedStatements(record, early);
    const noted = async (...statementIds: string[]) =>
      (await exportRows(record, { of: 'selection', statementIds })).rows
        .filter(({ annotation }) => annotation?.note === 'n')
        .map(({ statement }) => statement.id);
    expect(await noted(before?.id ?? '', dam?.id ?? '')).toEqual([dam?.id]);
    expect(await noted(before?.id ?? '')).toEqual([before?.id]);
  });

  test('of what is not on record: nothing', async () => {
    expect(await exportRows(emptyRecord(), { of: 'article', articleId: 'nowhere' })).toEqual({
      subject: null,
      rows: [],
    });
  });
});
