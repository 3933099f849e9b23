import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { paintedStatements } from '../../../../lib/record/views/page-view.ts';
import { emptyRecord, NOW, read, reading } from '../readings.ts';

const DAM = 'We shall finish the dam before the spring floods';
const DAM_AMENDED = 'We shall finish the dam before the summer floods';
const TAX = 'No tax will rise as long as I hold this office';
const LATER = '2025-11-09T10:00:00.000Z';
const ADDRESS = 'daily.example/dam';

const VERDICT = {
  verdict: 'half-true' as const,
  attribution: null,
  consistency: null,
  note: 'See the budget',
  tags: [],
  sources: [],
};

/** A record with one article whose first statement the reader has annotated. */
async function annotatedDam() {
  const record = emptyRecord();
  const id = await read(record, reading(ADDRESS, [{ text: DAM }, { text: TAX }]));
  const [dam] = await paintedStatements(record, id);
  await annotate(record, dam?.id ?? '', VERDICT, NOW);
  return { record, id, damId: dam?.id ?? '' };
}

describe('the annotation of a statement whose words an article has changed', () => {
  test('goes to what the statement has become', async () => {
    const { record, id, damId } = await annotatedDam();
    await read(record, reading(ADDRESS, [{ text: DAM_AMENDED }, { text: TAX }]), LATER);
    const [amended, tax] = await paintedStatements(record, id);
    expect(amended).toMatchObject({ annotated: true, verdict: 'half-true' });
    expect(tax?.annotated).toBe(false);
    expect(await record.annotations.get(amended?.id ?? '')).toMatchObject({
      note: 'See the budget',
      created: NOW,
    });
    expect(await record.annotations.get(damId)).toBeUndefined();
  });

  test('stays with the old statement where that is nowhere to be found', async () => {
    const { record, id, damId } = await annotatedDam();
    await read(record, reading(ADDRESS, [{ text: 'Ask my deputy about it' }, { text: TAX }]), LATER);
    expect((await paintedStatements(record, id)).some(({ annotated }) => annotated)).toBe(false);
    expect(await record.annotations.get(damId)).toMatchObject({ note: 'See the budget' });
  });

  test('stays where another outlet reports the statement as it was', async () => {
    const { record, id, damId } = await annotatedDam();
    const other = await read(record, reading('weekly.example/dam', [{ text: DAM }]));
    await read(record, reading(ADDRESS, [{ text: DAM_AMENDED }, { text: TAX }]), LATER);
    expect(await record.annotations.get(damId)).toBeDefined();
    expect((await paintedStatements(record, other))[0]?.annotated).toBe(true);
    expect((await paintedStatements(record, id))[0]?.annotated).toBe(false);
  });

  test('does not displace what the reader has said of the new one', async () => {
    const { record, id, damId } = await annotatedDam();
    const amended = reading(ADDRESS, [{ text: DAM_AMENDED }, { text: TAX }]);
    await read(record, amended, LATER);
    const [heir] = await paintedStatements(record, id);
    await annotate(record, heir?.id ?? '', { ...VERDICT, note: 'Amended' }, LATER);
    await read(record, reading(ADDRESS, [{ text: DAM }, { text: TAX }]), LATER);
    expect(await record.annotations.get(damId)).toMatchObject({ note: 'Amended' });
  });
});
