import { describe, expect, test } from 'vitest';
import { shiftsOnPage } from '../../../lib/record/page-shifts.ts';
import { answerShift } from '../../../lib/record/shift-answers.ts';
import { statementsOfArticle } from '../../../lib/record/statements-of.ts';
import { emptyRecord, NOW, type Quote, read, reading } from './readings.ts';

const PROMISE = 'The toll on the new bridge will be abolished';
const DENIAL = 'The toll on the new bridge will not be abolished';

/** A record with an article of these statements and one before it; answers the later article's id. */
async function recordedBefore(earlier: Quote[], quotes: Quote[]) {
  const record = emptyRecord();
  await read(record, reading('daily.example/1', earlier, { published: '2024-03-01' }));
  const articleId = await read(record, reading('daily.example/2', quotes, { published: '2025-03-01' }));
  const rows = await statementsOfArticle(record, articleId).toArray();
  const idOf = (text: string) => rows.find(({ statement }) => statement.text === text)?.statement.id ?? '';
  return { record, articleId, idOf };
}

describe('the possible shifts of a page', () => {
  test('are counted by statement, and those without any left out', async () => {
    const { record, articleId, idOf } = await recordedBefore(
      [{ text: PROMISE }, { text: 'The harbour wall is safe' }],
      [{ text: DENIAL }, { text: 'Schools need teachers' }],
    );
    expect(await shiftsOnPage(record, articleId)).toEqual(new Map([[idOf(DENIAL), 1]]));
  });

  test('are only against the same person', async () => {
    const { record, articleId } = await recordedBefore(
      [{ text: PROMISE, by: 'Carl Dorn' }],
      [{ text: DENIAL }],
    );
    expect(await shiftsOnPage(record, articleId)).toEqual(new Map());
  });

  test('are what the reader has found, whatever the words show', async () => {
    const roads = 'Roads need repair';
    const { record, articleId, idOf } = await recordedBefore(
      [{ text: PROMISE }],
      [{ text: DENIAL }, { text: roads }],
    );
    const [first] = (await record.statements.toArray()).filter(({ statement }) => statement.text === PROMISE);
    const earlierId = first?.statement.id ?? '';
    await answerShift(record, idOf(DENIAL), earlierId, 'none', NOW);
    expect(await shiftsOnPage(record, articleId)).toEqual(new Map());
    await answerShift(record, idOf(roads), earlierId, 'changed', NOW);
    expect(await shiftsOnPage(record, articleId)).toEqual(new Map([[idOf(roads), 1]]));
  });

  test('of a page that is not on record are none', async () => {
    expect(await shiftsOnPage(emptyRecord(), 'unknown')).toEqual(new Map());
  });
});
