import { describe, expect, test } from 'vitest';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import { forgetArticle } from '../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { earlierPage, statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

const FREE = 'The bridge toll will be abolished';
const PAID = 'The bridge toll will be kept';

function readOn(record: RecordDatabase, published: string, quotes: Quote[], outlet = 'daily.example') {
  return read(record, reading(`${outlet}/${published}`, quotes, { published }));
}

async function firstId(record: RecordDatabase, articleId: string): Promise<string> {
  const [first] = await paintedStatements(record, articleId);
  if (!first) throw new Error('nothing was recorded');
  return first.id;
}

/** A statement, and an earlier one that differs. */
async function changedMind() {
  const record = emptyRecord();
  const before = await readOn(record, '2024-02-10', [{ text: FREE }]);
  const now = await readOn(record, '2025-11-08', [{ text: PAID }]);
  return { record, before, now, earlierId: await firstId(record, before), id: await firstId(record, now) };
}

async function shiftOf(record: RecordDatabase, id: string) {
  return (await statementView(record, id))?.earlier[0]?.shift;
}

describe('a possible shift', () => {
  test('comes with the words in both statements that show it', async () => {
    const { record, id } = await changedMind();
    const shift = await shiftOf(record, id);
    const [evidence] = shift?.evidence ?? [];
    const words = (text: string, spans: { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(shift?.answer).toBeNull();
    expect(evidence?.why).toBe('antonym');
    expect(words(PAID, evidence?.reading)).toEqual(['kept']);
    expect(words(FREE, evidence?.earlier)).toEqual(['abolished']);
  });

  test('is not told of statements that do not differ', async () => {
    const record = emptyRecord();
    await readOn(record, '2024-02-10', [{ text: 'Schools need teachers' }]);
    const now = await readOn(record, '2025-11-08', [{ text: PAID }]);
    expect(await shiftOf(record, await firstId(record, now))).toBeNull();
  });
});

describe('the reader’s answer to a possible shift', () => {
  test('is kept, changed and taken back', async () => {
    const { record, id, earlierId } = await changedMind();
    expect(await answerShift(record, id, earlierId, 'none', NOW)).toBe(true);
    expect((await shiftOf(record, id))?.answer).toBe('none');
    await answerShift(record, id, earlierId, 'explained', NOW);
    expect((await shiftOf(record, id))?.answer).toBe('explained');
    expect(await record.shiftAnswers.count()).toBe(1);
    await answerShift(record, id, earlierId, null, NOW);
    expect((await shiftOf(record, id))?.answer).toBeNull();
  });

  test('holds where nothing shows that they differ', async () => {
    const record = emptyRecord();
    const before = await readOn(record, '2024-02-10', [{ text: 'Schools need teachers' }]);
    const now = await readOn(record, '2025-11-08', [{ text: PAID }]);
    const id = await firstId(record, now);
    await answerShift(record, id, await firstId(record, before), 'changed', NOW);
    expect(await shiftOf(record, id)).toEqual({ evidence: [], answer: 'changed' });
  });

  test('stands in every order of the earlier statements', async () => {
    const { record, id, earlierId } = await changedMind();
    await answerShift(record, id, earlierId, 'partly', NOW);
    const { statements } = await earlierPage(record, id, 'newest', 0);
    expect(statements[0]?.shift?.answer).toBe('partly');
  });

  test('survives reading the pages again, and holds for other reports of the same words', async () => {
    const { record, id, earlierId } = await changedMind();
    await answerShift(record, id, earlierId, 'none', NOW);
    await readOn(record, '2025-11-08', [{ text: 'One thing more' }, { text: PAID }]);
    await readOn(record, '2024-02-10', [{ text: FREE }]);
    const again = await readOn(record, '2025-11-09', [{ text: `${PAID}!` }], 'evening.example');
    expect((await shiftOf(record, id))?.answer).toBe('none');
    expect((await shiftOf(record, await firstId(record, again)))?.answer).toBe('none');
  });

  test('goes with the article it is about', async () => {
    const { record, before, id, earlierId } = await changedMind();
    await answerShift(record, id, earlierId, 'none', NOW);
    await forgetArticle(record, before);
    expect(await record.shiftAnswers.count()).toBe(0);
  });

  test('of a statement that is not on record is none', async () => {
    const { record, id } = await changedMind();
    expect(await answerShift(record, id, 'nowhere', 'none', NOW)).toBe(false);
  });
});
