import { describe, expect, test } from 'vitest';
import type { ArticleText, Span } from '../../../../lib/model.ts';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { comparison } from '../../../../lib/record/views/comparison.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

let pages = 0;

async function said(
  record: RecordDatabase,
  text: string,
  published: string,
  about: Partial<ArticleText> = {},
): Promise<string> {
  const article = await read(
    record,
    reading(`daily.example/${pages++}`, [{ text }], { published, ...about }),
  );
  const row = await record.statements.where('statement.id').startsWith(`${article}:`).first();
  return row?.statement.id ?? '';
}

const words = (text: string | undefined, spans: readonly Span[] = []) =>
  spans.map(({ start, end }) => text?.slice(start, end));

async function pensions() {
  const record = emptyRecord();
  const earlier = await said(record, 'We will raise the pension age next year', '2025-01-01');
  const later = await said(record, 'We will not raise the pension age', '2025-06-01');
  return { record, earlier, later };
}

describe('two statements side by side', () => {
  test('stand in order of time, however they are asked for', async () => {
    const { record, earlier, later } = await pensions();
    for (const ids of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      const view = await comparison(record, ...ids);
      expect([view?.earlier.statement.id, view?.later.statement.id, view?.ordered]).toEqual([
        earlier,
        later,
        true,
      ]);
    }
  });

  test('show the words of both, those of one, and those of the possible shift', async () => {
    const { record, earlier, later } = await pensions();
    const view = await comparison(record, earlier, later);
    expect(words(view?.earlier.statement.text, view?.earlier.both).join(' ')).toContain('pension age');
    expect(words(view?.earlier.statement.text, view?.earlier.only)).toEqual(['next year']);
    expect(view?.shift?.evidence.map(({ why }) => why)).toEqual(['negation']);
    expect(words(view?.later.statement.text, view?.later.shifted).join(' ')).toContain('not');
  });

  test('carry the reader’s answer', async () => {
    const { record, earlier, later } = await pensions();
    await answerShift(record, later, earlier, 'explained', NOW);
    expect((await comparison(record, earlier, later))?.shift?.answer).toBe('explained');
  });

  test('of two languages are shown without comparing their words, but with what shows a possible shift', async () => {
    const record = emptyRecord();
    const en = await said(record, 'We will raise the pension age next year', '2025-01-01');
    const ru = await said(record, 'Пенсионный возраст мы не повысим', '2025-06-01', { language: 'ru' });
    const view = await comparison(record, en, ru);
    expect(view).toMatchObject({ sameLanguage: false, shift: { answer: null } });
    const shifted = [view?.earlier, view?.later].map((side) =>
      side?.shifted.map(({ start, end }) => side.statement.text.slice(start, end)),
    );
    expect(shifted).toEqual([['raise'], ['не повысим']]);
    expect([view?.earlier.both, view?.later.only]).toEqual([[], []]);
  });

  test('of one day are told to be in no known order', async () => {
    const record = emptyRecord();
    const one = await said(record, 'The bridge opens', '2025-01-01');
    const other = await said(record, 'The ferry sails', '2025-01-01');
    expect(await comparison(record, one, other)).toMatchObject({ ordered: false });
  });

  test('need both to be on record', async () => {
    const { record, earlier } = await pensions();
    expect(await comparison(record, earlier, 'nothing')).toBeNull();
  });
});
