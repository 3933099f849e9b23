import { describe, expect, test } from 'vitest';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import { statementsOfArticle } from '../../../../lib/record/statements-of.ts';
import { earlierOnPage } from '../../../../lib/record/views/earlier-on-page.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

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

/** The possible shifts of a page, by statement. */
async function shiftsOnPage(...asked: Parameters<typeof earlierOnPage>) {
  const counts = [...(await earlierOnPage(...asked))];
  return new Map(counts.flatMap(([id, { shifts }]) => (shifts > 0 ? [[id, shifts] as const] : [])));
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

describe('the earlier statements on the subject of those of a page', () => {
  test('are counted by statement, and those of other subjects are not', async () => {
    const { record, articleId, idOf } = await recordedBefore(
      [
        { text: PROMISE },
        { text: 'The bridge toll pays for the harbour' },
        { text: 'The harbour wall is safe' },
      ],
      [{ text: DENIAL }, { text: 'Schools need teachers' }],
    );
    expect(await earlierOnPage(record, articleId)).toEqual(
      new Map([
        [idOf(DENIAL), { onSubject: 2, isAll: true, shifts: 1 }],
        [idOf('Schools need teachers'), { onSubject: 0, isAll: true, shifts: 0 }],
      ]),
    );
  });

  test('are counted where they are in another language', async () => {
    const record = emptyRecord();
    const about = { published: '2024-03-01', language: 'ru' };
    await read(record, reading('kurier.example/1', [{ text: 'Мы подпишем договор о воде' }], about));
    const later = reading('daily.example/2', [{ text: 'The water treaty was signed' }], {
      published: '2025-03-01',
    });
    const articleId = await read(record, later);
    expect([...(await earlierOnPage(record, articleId)).values()]).toMatchObject([{ onSubject: 1 }]);
  });

  test('share more than a word that stands in nearly all that the speaker says', async () => {
    const country = ['farms', 'schools', 'roads', 'ports', 'museums', 'forests', 'mines', 'banks', 'clinics'];
    const { record, articleId, idOf } = await recordedBefore(
      [...country.map((what) => ({ text: `Talsay loves ${what}` })), { text: 'Talsay needs a railway' }],
      [{ text: 'Talsay will see a railway' }],
    );
    const counts = await earlierOnPage(record, articleId);
    expect(counts.get(idOf('Talsay will see a railway'))?.onSubject).toBe(1);
  });

  test('are marked where there are several: the last one and the first one', async () => {
    const record = emptyRecord();
    const said = [
      'The bridge toll will be low',
      'The bridge toll is dead',
      'The bridge toll pays for repair',
    ];
    for (const [i, text] of said.entries()) {
      const about = { published: `2024-0${i + 1}-01` };
      await read(
        record,
        reading(`daily.example/${i}`, [{ text }, { text: `Harbour wall ${i} stands` }], about),
      );
    }
    const later = reading('daily.example/now', [{ text: DENIAL }], { published: '2025-03-01' });
    const [row] = await statementsOfArticle(record, await read(record, later)).toArray();
    const view = row && (await statementView(record, row.statement.id));
    const marked = view?.earlier.filter(({ inSubject }) => inSubject !== null);
    expect(marked?.map(({ inSubject, statement }) => `${inSubject}: ${statement.text}`).sort()).toEqual([
      `first: ${said[0]}`,
      `latest: ${said[2]}`,
    ]);
  });
});
