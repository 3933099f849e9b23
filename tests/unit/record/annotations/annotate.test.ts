import { describe, expect, test } from 'vitest';
import type { AnnotationDraft } from '../../../../lib/model-schema.ts';
import {
  annotate,
  articlesReporting,
  removeAnnotation,
} from '../../../../lib/record/annotations/annotate.ts';
import { forgetArticle } from '../../../../lib/record/recording/forget.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { contentsOf, emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const LATER = '2025-11-10T10:00:00.000Z';

const draft = (note: string): AnnotationDraft => ({
  verdict: 'unproven',
  attribution: null,
  consistency: null,
  note,
  tags: ['dam'],
  sources: ['https://budget.example/'],
});

/** Reads an article with the statement on the dam; answers the ids of both. */
async function readDam(record: RecordDatabase, outlet: string, published = '2025-11-08') {
  const articleId = await read(record, reading(`${outlet}/dam`, [{ text: DAM }], { published }));
  const [painted] = await paintedStatements(record, articleId);
  return { articleId, statementId: painted?.id ?? '' };
}

const annotationIn = async (record: RecordDatabase, statementId: string) =>
  (await statementView(record, statementId))?.placed.annotation ?? null;

describe('annotating', () => {
  test('keeps what the reader says, with its times', async () => {
    const record = emptyRecord();
    const { statementId } = await readDam(record, 'daily.example');
    await annotate(record, statementId, draft('first'), NOW);
    await annotate(record, statementId, draft('second'), LATER);
    expect(await annotationIn(record, statementId)).toEqual({
      ...draft('second'),
      statementId,
      created: NOW,
      updated: LATER,
    });
  });

  test('holds for the statement in every outlet, read before or after', async () => {
    const record = emptyRecord();
    const first = await readDam(record, 'daily.example');
    const second = await readDam(record, 'evening.example');
    await annotate(record, second.statementId, draft('seen'), NOW);
    const third = await readDam(record, 'wire.example');
    for (const { statementId } of [first, second, third])
      expect((await annotationIn(record, statementId))?.note).toBe('seen');
    expect(await articlesReporting(record, third.statementId)).toEqual(
      new Set([first.articleId, second.articleId, third.articleId]),
    );
  });

  test('from another outlet changes the one annotation', async () => {
    const record = emptyRecord();
    const first = await readDam(record, 'daily.example');
    const second = await readDam(record, 'evening.example');
    await annotate(record, first.statementId, draft('first'), NOW);
    await annotate(record, second.statementId, draft('second'), LATER);
    expect(await record.annotations.count()).toBe(1);
    expect((await annotationIn(record, first.statementId))?.note).toBe('second');
  });

  test('can be undone from any outlet', async () => {
    const record = emptyRecord();
    const first = await readDam(record, 'daily.example');
    const second = await readDam(record, 'evening.example');
    await annotate(record, first.statementId, draft('first'), NOW);
    expect(await removeAnnotation(record, second.statementId, NOW)).toBe(true);
    expect(await annotationIn(record, first.statementId)).toBeNull();
  });

  test('what is not on record does nothing', async () => {
    const record = emptyRecord();
    expect(await annotate(record, 'nowhere', draft(''), NOW)).toBe(false);
    expect(await record.annotations.count()).toBe(0);
  });
});

describe('forgetting an article', () => {
  test('leaves no trace of it', async () => {
    const record = emptyRecord();
    const empty = await contentsOf(record);
    const { articleId, statementId } = await readDam(record, 'daily.example');
    await read(record, reading('daily.example/dam', [{ text: DAM }, { text: 'One more thing' }]));
    await annotate(record, statementId, draft(''), NOW);
    expect(await forgetArticle(record, articleId)).toBe(2);
    expect(await contentsOf(record)).toEqual(empty);
  });

  test('leaves what other articles have, as if it had never been read', async () => {
    const quotes = [{ text: DAM }, { text: 'Schools need teachers', by: 'Carl Dorn' }];
    const [with_, without] = [emptyRecord(), emptyRecord()];
    await read(without, reading('evening.example/other', quotes, { published: '2025-11-07' }));
    const { articleId } = await readDam(with_, 'daily.example');
    await read(with_, reading('evening.example/other', quotes, { published: '2025-11-07' }));
    await forgetArticle(with_, articleId);
    // The number of a recall block is not used again; everything else is the same.
    const statements = async (record: RecordDatabase) =>
      (await record.statements.toArray()).map((row) => ({ ...row, standing: { ...row.standing, block: 0 } }));
    expect(await statements(with_)).toEqual(await statements(without));
    expect(await with_.speakers.toArray()).toEqual(await without.speakers.toArray());
  });

  test('passes a statement on to the outlets that still report it, with their date', async () => {
    const record = emptyRecord();
    const first = await readDam(record, 'wire.example', '2025-11-06');
    await readDam(record, 'daily.example', '2025-11-07');
    await readDam(record, 'evening.example', '2025-11-08');
    const now = await read(
      record,
      reading('daily.example/now', [{ text: 'No dam at all' }], { published: '2025-12-01' }),
    );
    await forgetArticle(record, first.articleId);
    const [painted] = await paintedStatements(record, now);
    const view = await statementView(record, painted?.id ?? '');
    expect(view?.earlierTotal).toBe(1);
    expect(view?.earlier[0]?.article.publisher).toBe('daily.example');
    expect(view?.earlier[0]?.alsoIn.map(({ publisher }) => publisher)).toEqual(['evening.example']);
  });

  test('that is not on record does nothing', async () => {
    expect(await forgetArticle(emptyRecord(), 'nowhere')).toBe(0);
  });
});
