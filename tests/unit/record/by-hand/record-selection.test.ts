import { describe, expect, test } from 'vitest';
import { denyStatement, undoCorrection } from '../../../../lib/record/by-hand/correct.ts';
import { recordSelection } from '../../../../lib/record/by-hand/record-selection.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { NOW, read, reading } from '../readings.ts';
import { DAM, LATER, MAY, named, PAPER, present, recorded, spanOf, TAX, ZOE } from './corrected.ts';

describe('words that the reader has selected', () => {
  const SELECTED = 'On the day there was news';
  const select = (record: RecordDatabase, id: string, words = SELECTED) =>
    recordSelection(record, id, { span: spanOf(PAPER, words), speaker: ZOE, said: MAY }, NOW);

  test('are on record as a statement, and stay through reading', async () => {
    const { record, id } = await recorded();
    const statementId = await select(record, id);
    await read(record, PAPER, LATER);
    await read(record, reading('daily.example/dam', [{ text: DAM }]), LATER);
    const [selected] = await present(record, id);
    expect(selected).toMatchObject({
      id: statementId,
      text: SELECTED,
      kind: 'indirect',
      speaker: { name: 'Zoë Hall' },
      said: { ...MAY, basis: 'reader' },
    });
    expect(await named(record, selected?.speakerId)).toBe('Zoë Hall');
  });

  test('are taken without the marks around them, as quoted', async () => {
    const { record, id, damId } = await recorded();
    await denyStatement(record, damId, NOW);
    const statementId = await select(record, id, `“${DAM}”, `);
    expect((await record.statements.get(statementId ?? ''))?.statement).toMatchObject({
      text: DAM,
      kind: 'direct',
    });
  });

  test('correct what was found there already', async () => {
    const { record, id, damId } = await recorded();
    expect(await select(record, id, DAM.slice(0, -7))).toBe(damId);
    expect((await present(record, id)).length).toBe(2);
    expect((await record.statements.get(damId))?.statement.text).toBe(DAM.slice(0, -7));
  });

  test('take in what was found within them by the same speaker', async () => {
    const { record, id } = await recorded();
    const span = { start: spanOf(PAPER, DAM).start, end: spanOf(PAPER, TAX).end };
    const speaker = { name: 'Anna Berg', sort: 'person' as const, speakerId: null };
    await recordSelection(record, id, { span, speaker, said: null }, NOW);
    await read(record, PAPER, LATER);
    expect(await present(record, id)).toHaveLength(1);
  });

  test('go when that is undone, and are brought back by undoing once more', async () => {
    const { record, id } = await recorded();
    const statementId = (await select(record, id)) ?? '';
    await undoCorrection(record, statementId, LATER);
    await read(record, PAPER, LATER);
    expect(await present(record, id)).toHaveLength(2);
    await undoCorrection(record, statementId, LATER);
    expect(await present(record, id)).toHaveLength(3);
  });

  test('are none where nothing but marks was selected', async () => {
    const { record, id } = await recorded();
    expect(await select(record, id, ', ')).toBeNull();
  });
});
