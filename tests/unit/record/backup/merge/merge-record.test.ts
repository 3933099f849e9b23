import { describe, expect, test } from 'vitest';
import { annotate, removeAnnotation } from '../../../../../lib/record/annotations/annotate.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../../lib/record/backup/record-hash.ts';
import {
  correctStatement,
  denyStatement,
  undoCorrection,
} from '../../../../../lib/record/by-hand/correct.ts';
import { keepApart, mergeSpeakers } from '../../../../../lib/record/merging/merging.ts';
import { NOW, read, reading } from '../../readings.ts';
import { backupOf, inPieces } from '../made-record.ts';
import { DAM, draft, EARLY, idOf, joined, LATE, partedIn, ROAD, recordOf, TAX } from './joined-records.ts';

describe('what the reader has decided, in a record and in the backup beside it', () => {
  test('of two annotations the later holds, and the other is in its history', async () => {
    for (const [mine, theirs] of [
      [EARLY, LATE],
      [LATE, EARLY],
    ] as const) {
      const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
      const other = await recordOf(['daily.example/a', [{ text: DAM }]]);
      const id = await idOf(record, DAM);
      await annotate(record, id, draft(mine), mine);
      await annotate(other, id, draft(theirs), theirs);
      const counts = await joined(record, other);
      expect(await record.annotations.toArray()).toMatchObject([{ note: LATE }]);
      expect(await record.annotationVersions.toArray()).toMatchObject([
        { until: LATE, annotation: { note: EARLY } },
      ]);
      expect(counts[mine === LATE ? 'kept' : 'changed'].annotations).toBe(1);
    }
  });

  test('an annotation that was removed since the backup stays removed', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    await annotate(record, id, draft('seen'), NOW);
    const text = await backupOf(record);
    await removeAnnotation(record, id, LATE);
    const before = await recordHash(record);
    await restoreBeside(record, readBackup(inPieces(text)), { now: NOW, stage: 'removed' });
    expect(await recordHash(record)).toBe(before);
  });

  test('of two corrections the later holds, and undoing goes back to the other', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    const by = (name: string) => ({ speaker: { name, sort: 'person', speakerId: null } }) as const;
    await correctStatement(record, id, by('Berta Stein'), EARLY);
    await correctStatement(other, id, by('Carla Holm'), LATE);
    await joined(record, other);
    expect((await record.statements.get(id))?.statement.speaker?.name).toBe('Carla Holm');
    expect((await record.corrections.get(id))?.steps).toHaveLength(2);
  });

  test('a correction that was undone since the backup does not come back over the one that holds again', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const id = await idOf(record, DAM);
    const by = (name: string) => ({ speaker: { name, sort: 'person', speakerId: null } }) as const;
    await correctStatement(record, id, by('Berta Stein'), NOW);
    await correctStatement(record, id, by('Carla Holm'), EARLY);
    const text = await backupOf(record);
    await undoCorrection(record, id, LATE);
    await restoreBeside(record, readBackup(inPieces(text)), { now: LATE, stage: 'undone' });
    expect((await record.statements.get(id))?.statement.speaker?.name).toBe('Berta Stein');
  });

  test('what the reader has said is no statement does not come back', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }]]);
    const other = await recordOf(['daily.example/a', [{ text: DAM }, { text: TAX }]]);
    const id = await idOf(record, DAM);
    await denyStatement(record, id, EARLY);
    await joined(record, other);
    expect(await record.statements.get(id)).toBeUndefined();
    await joined(other, record);
    expect(await other.statements.get(id)).toBeUndefined();
  });

  test('takes decisions over, for what is on record too; a later one of the reader’s stands against them', async () => {
    const names = [{ text: DAM }, { text: TAX, by: 'Anya Gora' }];
    const merged = await recordOf(['daily.example/a', names]);
    const ids = (await merged.speakers.toArray()).map(({ speaker }) => speaker.id);
    const [one = '', two = ''] = ids;
    await mergeSpeakers(merged, one, two, EARLY);
    const record = await recordOf(['daily.example/a', names], ['courier.example/b', [{ text: ROAD }]]);
    await joined(record, merged);
    expect(
      new Set((await record.statements.toArray()).map(({ statement }) => statement.speakerId)).size,
    ).toBe(1);
    const apart = await recordOf(['daily.example/a', names]);
    await keepApart(apart, one, two, LATE);
    expect((await joined(apart, merged)).kept.decisions).toBe(1);
    expect(await apart.decisions.toArray()).toMatchObject([{ sort: 'apart' }]);
  });

  test('tells those apart whom the reader parted twice in one article, and a name means the last of them', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM, by: 'Berg' }]]);
    await partedIn(record, DAM, EARLY);
    const other = await recordOf(
      ['courier.example/b', [{ text: ROAD, by: 'Berg' }]],
      ['daily.example/a', [{ text: TAX, by: 'Berg' }]],
    );
    await partedIn(other, TAX, EARLY, LATE);
    await joined(record, other);
    const once = await recordHash(record);
    await joined(record, other);
    expect(await recordHash(record)).toBe(once);
    const ids = new Map(
      (await record.statements.toArray()).map(({ statement: { text, speakerId } }) => [text, speakerId]),
    );
    expect(ids.get(TAX)).toBe(ids.get(DAM));
    expect(ids.get(ROAD)).not.toBe(ids.get(DAM));
  });

  test('puts nobody on record of whom the backup brings no statement and no decision', async () => {
    const record = await recordOf(
      ['courier.example/b', [{ text: ROAD, by: 'Anna Berg' }]],
      ['daily.example/a', [{ text: DAM, by: 'Berg' }]],
    );
    await read(record, reading('courier.example/c', [{ text: TAX, by: 'Carla Berg' }]));
    await partedIn(record, DAM, EARLY);
    // All that this Berg said is another's since, by a decision that is on record already; the name alone may mean two.
    const other = await recordOf(['daily.example/a', [{ text: TAX, by: 'Berg' }]]);
    await partedIn(other, TAX, EARLY);
    expect(await other.speakers.count()).toBe(2);
    const names = async () => (await record.speakers.toArray()).map(({ speaker }) => speaker.name).sort();
    const before = await names();
    expect((await joined(record, other, true)).added).toMatchObject({ speakers: 0, statements: 1 });
    expect((await joined(record, other)).added).toMatchObject({ speakers: 0, statements: 1 });
    expect(await names()).toEqual(before);
    const once = await recordHash(record);
    expect((await joined(record, other)).added).toMatchObject({ speakers: 0, statements: 0 });
    expect(await recordHash(record)).toBe(once);
  });
});
