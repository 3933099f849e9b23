import { describe, expect, it } from 'vitest';
import type { OutsideSelection } from '../../../../lib/model-schema.ts';
import { correctStatement, denyStatement } from '../../../../lib/record/by-hand/correct.ts';
import { recordOutside, takeBackOutside } from '../../../../lib/record/by-hand/record-outside.ts';
import { articleOnPage, paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { statementView } from '../../../../lib/record/views/statement-view.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const LETTER = 'A reader writes: “The quay stays open”, and no longer.';

const LATER = '2025-11-10T08:00:00.000Z';

const START = LETTER.indexOf('“The quay stays open”');

/** A selection that takes in the quotation marks. */
const selection: OutsideSelection = {
  page: {
    address: 'https://daily.example/dam',
    title: 'News of the day',
    publisher: 'daily.example',
    byline: null,
    published: '2025-11-08',
    language: 'en',
  },
  text: LETTER,
  span: { start: START, end: START + '“The quay stays open”'.length },
};
const BERG = { speaker: { name: 'Berta Stein', sort: 'person', speakerId: null } } as const;

describe('words selected outside an article’s text', () => {
  it('are a statement of their page, by whom the reader says', async () => {
    const record = emptyRecord();
    const id = await recordOutside(record, selection, BERG, NOW);
    expect((await record.statements.get(id ?? ''))?.statement).toMatchObject({
      text: 'The quay stays open',
      kind: 'direct',
      speaker: { name: 'Berta Stein', confidence: 1 },
      said: { from: '2025-11-08' },
    });
  });

  it('stand beside the statements of the article, painted nowhere, and stay when it is read again', async () => {
    const record = emptyRecord();
    const page = reading('daily.example/dam', [{ text: DAM, by: 'Anna Berg' }]);
    const articleId = await read(record, page);
    const id = await recordOutside(record, selection, BERG, NOW);
    await read(record, page, '2025-12-01T08:00:00.000Z');
    const speakers = (await articleOnPage(record, articleId))?.speakers ?? [];
    const shown = speakers.flatMap(({ statements }) => statements.map(({ placed }) => placed.statement.text));
    expect(shown.sort()).toEqual(['The quay stays open', DAM]);
    expect((await paintedStatements(record, articleId)).map((painted) => painted.id)).not.toContain(id);
  });

  it('are corrected where they are recorded again, and gone where that was a slip', async () => {
    const record = emptyRecord();
    const id = await recordOutside(record, selection, {}, NOW);
    expect(await recordOutside(record, selection, BERG, NOW)).toBe(id);
    expect(await record.statements.count()).toBe(1);
    await denyStatement(record, id ?? '', NOW);
    expect(await record.statements.count()).toBe(0);
    await recordOutside(record, selection, BERG, NOW);
    expect(await record.statements.count()).toBe(1);
  });

  it('are taken back with their page where that is on record for them alone', async () => {
    const record = emptyRecord();
    const id = (await recordOutside(record, selection, BERG, NOW)) ?? '';
    expect(await takeBackOutside(record, id, NOW)).toBe(true);
    const { articles, statements, speakers, corrections } = record;
    for (const table of [articles, statements, speakers, corrections]) expect(await table.count()).toBe(0);
    expect(await recordOutside(record, selection, BERG, NOW)).toBe(id);
  });

  it('are the reader’s own, also when they are corrected later', async () => {
    const record = emptyRecord();
    const id = (await recordOutside(record, selection, {}, NOW)) ?? '';
    const correction = async () => (await statementView(record, id))?.correction;
    expect(await correction()).toMatchObject({ isByHand: true });
    await correctStatement(record, id, BERG, LATER);
    expect(await correction()).toMatchObject({ isByHand: true });
  });

  it('are as they were before where they were recorded again and that is taken back', async () => {
    const record = emptyRecord();
    const id = (await recordOutside(record, selection, BERG, NOW)) ?? '';
    await recordOutside(record, selection, { speaker: { ...BERG.speaker, name: 'Karl Otto' } }, LATER);
    expect(await takeBackOutside(record, id, LATER)).toBe(true);
    expect(await statementView(record, id)).toMatchObject({
      placed: { statement: { text: 'The quay stays open', speaker: { name: 'Berta Stein' } } },
      correction: { isByHand: true },
    });
  });

  it('are as a file had brought them where it was the first to do so', async () => {
    const record = emptyRecord();
    const id = (await recordOutside(record, selection, BERG, NOW)) ?? '';
    await record.corrections.clear();
    await recordOutside(record, selection, { said: null }, LATER);
    await takeBackOutside(record, id, LATER);
    expect((await record.statements.get(id))?.statement.text).toBe('The quay stays open');
    expect(await record.corrections.count()).toBe(0);
  });

  it('are taken back alone from an article that was read', async () => {
    const record = emptyRecord();
    await read(record, reading('daily.example/dam', [{ text: DAM, by: 'Anna Berg' }]));
    const id = (await recordOutside(record, selection, BERG, NOW)) ?? '';
    await takeBackOutside(record, id, NOW);
    const kept = await record.statements.toArray();
    expect(kept.map(({ statement }) => statement.text)).toEqual([DAM]);
    expect(await record.articles.count()).toBe(1);
  });

  it('have to be words', async () => {
    const start = LETTER.indexOf(', ');
    const marks = { ...selection, span: { start, end: start + 2 } };
    expect(await recordOutside(emptyRecord(), marks, BERG, NOW)).toBeNull();
  });
});
