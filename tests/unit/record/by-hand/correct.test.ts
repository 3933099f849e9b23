import { describe, expect, test } from 'vitest';
import type { CorrectionDraft } from '../../../../lib/model-schema.ts';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { correctStatement, denyStatement, undoCorrection } from '../../../../lib/record/by-hand/correct.ts';
import { contentsOf, NOW, read, reading } from '../readings.ts';
import { DAM, LATER, MAY, named, PAPER, present, recorded, spanOf, TAX, ZOE } from './corrected.ts';

const EVERY: CorrectionDraft = {
  speaker: ZOE,
  said: MAY,
  span: spanOf(PAPER, 'finish the dam before the spring'),
};

describe('a correction', () => {
  test('of the speaker gives the statement to somebody else, and is sure', async () => {
    const { record, id, damId } = await recorded();
    expect(await correctStatement(record, damId, { speaker: ZOE }, LATER)).toBe(true);
    const [dam, tax] = await present(record, id);
    expect(dam).toMatchObject({ id: damId, text: DAM, speaker: { name: 'Zoë Hall', confidence: 1 } });
    expect(await named(record, dam?.speakerId)).toBe('Zoë Hall');
    expect(await named(record, tax?.speakerId)).toBe('Anna Berg');
  });

  test('of all that a speaker is on record with takes the speaker off, and undoing brings the same one back', async () => {
    const { record, damId, taxId, id } = await recorded();
    const speakers = async () => (await record.speakers.toArray()).map(({ speaker }) => speaker.name);
    const before = (await present(record, id))[0]?.speakerId;
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    expect((await speakers()).sort()).toEqual(['Anna Berg', 'Zoë Hall']);
    await correctStatement(record, taxId, { speaker: ZOE }, LATER);
    expect(await speakers()).toEqual(['Zoë Hall']);
    await undoCorrection(record, damId, LATER);
    await undoCorrection(record, taxId, LATER);
    expect(await speakers()).toEqual(['Anna Berg']);
    expect((await present(record, id))[0]?.speakerId).toBe(before);
  });

  test('to a speaker on record is by that very one, however many bear the name', async () => {
    const { record, damId } = await recorded();
    const other = await read(
      record,
      reading('weekly.example/1', [{ text: 'Bread is dear', by: 'Zoë Hall' }]),
    );
    const [bread] = await present(record, other);
    const speaker = { ...ZOE, name: 'Z. Hall', speakerId: bread?.speakerId ?? null };
    await correctStatement(record, damId, { speaker }, LATER);
    expect((await record.statements.get(damId))?.statement.speakerId).toBe(bread?.speakerId);
  });

  test('to nobody leaves it on record without a speaker', async () => {
    const { record, damId } = await recorded();
    await correctStatement(record, damId, { speaker: null }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({ speaker: null, speakerId: null });
  });

  test('of the date says so, and whether it was before the article', async () => {
    const { record, damId } = await recorded();
    await correctStatement(record, damId, { said: MAY }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({
      said: { ...MAY, basis: 'reader' },
      recalled: true,
    });
    await correctStatement(record, damId, { said: null }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({ said: null, recalled: false });
  });

  test('of the words keeps the id, and so the annotation', async () => {
    const { record, damId } = await recorded();
    const span = spanOf(PAPER, 'finish the dam before the spring floods');
    await correctStatement(record, damId, { span }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({
      id: damId,
      text: 'finish the dam before the spring floods',
      ...span,
    });
  });

  test('of one thing keeps what was corrected before', async () => {
    const { record, damId } = await recorded();
    await correctStatement(record, damId, { speaker: ZOE }, NOW);
    await correctStatement(record, damId, { said: MAY }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({
      speaker: { name: 'Zoë Hall' },
      said: MAY,
    });
  });

  test('changes nothing where the statement is not on record, or no words are marked', async () => {
    const { record, damId } = await recorded();
    const before = await contentsOf(record);
    expect(await correctStatement(record, 'nothing:at:0', { speaker: ZOE }, LATER)).toBe(false);
    expect(await correctStatement(record, damId, { span: { start: 26, end: 28 } }, LATER)).toBe(false);
    expect(await contentsOf(record)).toEqual(before);
  });
});

describe('a corrected statement stays so', () => {
  test('when the same page is read again: nothing changes', async () => {
    const { record } = await recorded();
    const [dam] = await record.statements.toArray();
    await correctStatement(record, dam?.statement.id ?? '', EVERY, LATER);
    const before = await contentsOf(record);
    await read(record, PAPER);
    expect(await contentsOf(record)).toEqual(before);
  });

  test('when the page has changed around it', async () => {
    const { record, id, damId } = await recorded();
    await correctStatement(record, damId, EVERY, LATER);
    await read(record, reading('daily.example/dam', [{ text: 'Good morning' }, { text: DAM }]), LATER);
    const rows = await present(record, id);
    expect(rows.map(({ text }) => text)).toEqual(['Good morning', 'finish the dam before the spring']);
    expect(rows[1]).toMatchObject({ id: damId, speaker: { name: 'Zoë Hall' }, said: MAY });
  });

  test('when its own words have changed a little, under the same id', async () => {
    const { record, id, damId } = await recorded();
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    const amended = DAM.replace('spring', 'summer');
    await read(record, reading('daily.example/dam', [{ text: amended }, { text: TAX }]), LATER);
    expect((await present(record, id))[0]).toMatchObject({
      id: damId,
      text: amended,
      speaker: { name: 'Zoë Hall' },
    });
  });

  test('where the article is read at another address of its own', async () => {
    const { record, damId } = await recorded();
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    const amp = await read(record, reading('amp.daily.example/dam', [{ text: DAM }, { text: TAX }]), LATER);
    const [dam, tax] = await present(record, amp);
    expect([dam?.speaker?.name, tax?.speaker?.name]).toEqual(['Zoë Hall', 'Anna Berg']);
  });

  test('but not in an article that merely has the same words', async () => {
    const { record, damId } = await recorded();
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    const other = await read(record, reading('weekly.example/dam', [{ text: DAM }]), LATER);
    expect((await present(record, other))[0]?.speaker?.name).toBe('Anna Berg');
  });

  test('where the article’s present text has it no more, and is told with that article as it is now', async () => {
    const { record, id, damId } = await recorded();
    await read(record, reading('daily.example/dam', [{ text: TAX }]), LATER);
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    expect((await record.statements.get(damId))?.statement).toMatchObject({
      articleVersion: 1,
      speaker: { name: 'Zoë Hall' },
    });
    expect((await record.articles.get(id))?.version).toBe(2);
    expect((await record.spoken.toArray()).map(({ article }) => article.version)).toEqual([2, 2]);
  });

  test('where the extractor no longer finds it, though its words are there', async () => {
    const { record, id, damId } = await recorded();
    await correctStatement(record, damId, { speaker: ZOE }, LATER);
    await read(record, { ...PAPER, found: PAPER.found.slice(1) }, LATER);
    expect((await present(record, id))[0]).toMatchObject({
      id: damId,
      text: DAM,
      speaker: { name: 'Zoë Hall' },
    });
  });
});

describe('what the reader says is no statement', () => {
  test('goes, and does not come back by reading, even where it was annotated', async () => {
    const { record, id, damId } = await recorded();
    const draft = { verdict: null, attribution: null, consistency: null, note: 'x', tags: [], sources: [] };
    await annotate(record, damId, draft, NOW);
    expect(await denyStatement(record, damId, LATER)).toBe(true);
    expect((await present(record, id)).map(({ text }) => text)).toEqual([TAX]);
    await read(record, PAPER, LATER);
    expect((await present(record, id)).map(({ text }) => text)).toEqual([TAX]);
  });

  test('is back as it was, annotation and all, when that is undone', async () => {
    const { record, damId } = await recorded();
    const draft = { verdict: null, attribution: null, consistency: null, note: 'x', tags: [], sources: [] };
    await annotate(record, damId, draft, NOW);
    await correctStatement(record, damId, { speaker: ZOE }, NOW);
    const before = await record.statements.get(damId);
    await denyStatement(record, damId, LATER);
    expect(await undoCorrection(record, damId, LATER)).toBe(true);
    expect((await record.statements.get(damId))?.statement).toEqual({
      ...before?.statement,
      firstRead: LATER,
    });
    expect((await record.annotations.get(damId))?.note).toBe('x');
  });
});

describe('undoing', () => {
  test('goes back step by step to what was found', async () => {
    const { record, damId } = await recorded();
    const before = await contentsOf(record);
    await correctStatement(record, damId, EVERY, NOW);
    await correctStatement(record, damId, { said: null }, LATER);
    await undoCorrection(record, damId, LATER);
    expect((await record.statements.get(damId))?.statement.said).toMatchObject(MAY);
    await undoCorrection(record, damId, LATER);
    const after = await contentsOf(record);
    expect(after['statements']).toEqual(before['statements']);
    expect(after['corrections']).toEqual([]);
    expect(await undoCorrection(record, damId, LATER)).toBe(false);
  });
});
