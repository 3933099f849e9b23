import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../../lib/model.ts';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import { mergeSpeakers } from '../../../../lib/record/merging/merging.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { timelineMarks, timelineOf } from '../../../../lib/record/timeline/timeline.ts';
import { timelineBridges } from '../../../../lib/record/timeline/timeline-bridges.ts';
import { day, emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

let pages = 0;

/** Reads one article with one quote; answers the statement's id. */
async function said(
  record: RecordDatabase,
  text: string,
  published: string | null,
  quote: Partial<Quote> = {},
  about: Partial<ArticleText> = {},
): Promise<string> {
  const article = await read(
    record,
    reading(`daily.example/${pages++}`, [{ text, ...quote }], { published, ...about }),
  );
  const row = await record.statements.where('statement.id').startsWith(`${article}:`).first();
  return row?.statement.id ?? '';
}

async function speakerOf(record: RecordDatabase, statementId: string): Promise<string> {
  return (await record.statements.get(statementId))?.statement.speakerId ?? '';
}

const DAY = (text: string) => Date.parse(text) / 86_400_000;
const ALL = [-100_000, 100_000] as const;

const draft = {
  verdict: 'half-true' as const,
  attribution: null,
  consistency: null,
  note: '',
  tags: [],
  sources: [],
};

describe('a timeline', () => {
  test('tells how many statements stand on each day, and how many on none', async () => {
    const record = emptyRecord();
    const first = await said(record, 'The bridge opens in summer', '2025-03-01');
    await said(record, 'Nobody pays for the ferry', '2025-03-01');
    await said(record, 'A school for every village', '2025-01-10');
    await said(record, 'Winter was long', null);
    const view = await timelineOf(record, await speakerOf(record, first));
    expect(view).toEqual({
      days: [DAY('2025-01-10'), DAY('2025-03-01')],
      counts: [1, 2],
      undated: 1,
      annotated: [],
    });
  });

  test('puts a statement at the middle of the days in which it may have been made', async () => {
    const record = emptyRecord();
    const id = await said(record, 'The bridge opens in summer', '2025-03-01', {
      said: day('2025-02-01', '2025-02-11'),
    });
    const speaker = await speakerOf(record, id);
    expect((await timelineOf(record, speaker)).days).toEqual([DAY('2025-02-06')]);
    expect(await timelineMarks(record, speaker, DAY('2025-02-06'), DAY('2025-02-06'))).toMatchObject([
      { id, day: DAY('2025-02-06'), from: '2025-02-01', to: '2025-02-11' },
    ]);
  });

  test('counts what several outlets report once, and marks it with the verdict given on any report', async () => {
    const record = emptyRecord();
    const words = 'The bridge over the Severka opens before the first of June';
    const first = await said(record, words, '2025-03-01');
    const again = await said(record, words, '2025-03-02');
    await annotate(record, again, draft, NOW);
    const view = await timelineOf(record, await speakerOf(record, first));
    expect(view.counts).toEqual([1]);
    expect(view.annotated).toEqual([
      { id: first, day: DAY('2025-03-01'), kind: 'direct', verdict: 'half-true' },
    ]);
  });

  test('gives the statements of some days only, ascending, with what tells them', async () => {
    const record = emptyRecord();
    const late = await said(record, 'Nobody pays for the ferry', '2025-05-01');
    const early = await said(record, 'The bridge opens in summer', '2025-03-01');
    await said(record, 'A school for every village', '2026-01-01');
    const speaker = await speakerOf(record, late);
    const marks = await timelineMarks(record, speaker, DAY('2025-03-01'), DAY('2025-12-31'));
    expect(marks?.map(({ id }) => id)).toEqual([early, late]);
    expect(marks?.[0]).toMatchObject({
      kind: 'direct',
      text: 'The bridge opens in summer',
      language: 'en',
      outlet: 'daily.example',
    });
  });

  test('of whoever was merged into a speaker is the speaker’s', async () => {
    const record = emptyRecord();
    const one = await said(record, 'The bridge opens in summer', '2025-03-01');
    const other = await said(record, 'Nobody pays for the ferry', '2025-05-01', { by: 'Carl Wood' });
    const [a, b] = [await speakerOf(record, one), await speakerOf(record, other)];
    await mergeSpeakers(record, a, b, NOW);
    expect((await timelineOf(record, a)).days).toHaveLength(2);
    expect((await timelineOf(record, b)).days).toHaveLength(2);
  });

  test('of nobody on record is empty', async () => {
    const view = await timelineOf(emptyRecord(), 'nobody');
    expect(view).toEqual({ days: [], counts: [], undated: 0, annotated: [] });
    expect(await timelineMarks(emptyRecord(), 'nobody', ...ALL)).toEqual([]);
  });
});

describe('bridges of a timeline', () => {
  async function shifting() {
    const record = emptyRecord();
    const earlier = await said(record, 'We will raise the pension age next year', '2025-01-01');
    const later = await said(record, 'We will not raise the pension age', '2025-06-01');
    await said(record, 'The harbour is as deep as ever', '2025-04-01');
    return { record, earlier, later, speaker: await speakerOf(record, earlier) };
  }

  test('join two statements that may differ, from the earlier to the later, with what shows it', async () => {
    const { record, earlier, later, speaker } = await shifting();
    const { bridges, compared } = await timelineBridges(record, speaker, ...ALL);
    expect(compared).toBe(true);
    expect(bridges).toEqual([
      {
        earlierId: earlier,
        laterId: later,
        earlierDay: DAY('2025-01-01'),
        laterDay: DAY('2025-06-01'),
        answer: null,
        why: ['negation'],
      },
    ]);
  });

  test('carry what the reader has found, even where the days shown hold neither', async () => {
    const { record, earlier, later, speaker } = await shifting();
    await answerShift(record, later, earlier, 'changed', NOW);
    for (const [from, to] of [ALL, [0, 1]] as const) {
      const { bridges } = await timelineBridges(record, speaker, from, to);
      expect(bridges.map(({ answer }) => answer)).toEqual(['changed']);
    }
  });

  test('are taken down where the reader has found no shift', async () => {
    const { record, earlier, later, speaker } = await shifting();
    await answerShift(record, later, earlier, 'none', NOW);
    expect((await timelineBridges(record, speaker, ...ALL)).bridges).toEqual([]);
  });

  test('join a statement with that one before it that it differs from most surely', async () => {
    const { record, earlier, speaker } = await shifting();
    await said(record, 'We will raise the pension age, that is sure', '2025-03-01');
    const { bridges } = await timelineBridges(record, speaker, ...ALL);
    expect(bridges).toHaveLength(1);
    expect(bridges[0]?.earlierId).not.toBe(earlier);
  });

  test('join no two whose order in time is unknown', async () => {
    const record = emptyRecord();
    const one = await said(record, 'We will raise the pension age next year', '2025-01-01');
    await said(record, 'We will not raise the pension age', '2025-01-01');
    expect((await timelineBridges(record, await speakerOf(record, one), ...ALL)).bridges).toEqual([]);
  });
});
