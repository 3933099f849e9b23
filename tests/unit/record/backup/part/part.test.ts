import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartScope } from '../../../../../lib/messages/view.ts';
import { annotate, removeAnnotation } from '../../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../../lib/record/annotations/shift-answers.ts';
import { restoreBeside } from '../../../../../lib/record/backup/merge/restore-beside.ts';
import { readBackup } from '../../../../../lib/record/backup/read-backup.ts';
import { recordHash } from '../../../../../lib/record/backup/record-hash.ts';
import { restoreWhole } from '../../../../../lib/record/backup/restore-whole.ts';
import { writePart } from '../../../../../lib/record/backup/write-backup.ts';
import { correctStatement, denyStatement } from '../../../../../lib/record/by-hand/correct.ts';
import { mergeSpeakers } from '../../../../../lib/record/merging/merging.ts';
import type { RecordDatabase } from '../../../../../lib/record/schema.ts';
import { dropOutOfUse } from '../../../../../lib/record/speakers/out-of-use.ts';
import { emptyRecord, NOW, read, reading } from '../../readings.ts';
import { inPieces, work, workedRecord } from '../made-record.ts';
import { DAM, draft, EARLY, idOf, LATE, partedIn, ROAD, recordOf, TAX } from '../merge/joined-records.ts';

const ALL: PartScope = { of: 'search', query: { text: '' } };

async function textOfPart(record: RecordDatabase, scope: PartScope): Promise<string> {
  let text = '';
  await writePart(record, scope, {
    made: NOW,
    take: (piece) => {
      text += piece;
    },
  });
  return text;
}

let stages = 0;

async function beside(record: RecordDatabase, text: string) {
  const stage = `part-stage-${stages++}`;
  return (await restoreBeside(record, readBackup(inPieces(text)), { now: NOW, stage })).counts;
}

async function restored(text: string): Promise<RecordDatabase> {
  const record = emptyRecord();
  await restoreWhole(record, readBackup(inPieces(text)));
  return record;
}

const nothing = expect.objectContaining({
  ...{ articles: 0, statements: 0, speakers: 0, annotations: 0, corrections: 0, decisions: 0 },
});

/** A scope of each sort, of what is on record. */
async function scopesOf(record: RecordDatabase, pick: number): Promise<PartScope[]> {
  const rows = await record.statements.toArray();
  const one = rows[pick % rows.length];
  if (!one) return [ALL];
  const { articleId, speakerId, text } = one.statement;
  const picked = rows.filter((_, i) => (i + pick) % 3 === 0).map(({ statement }) => statement.id);
  return [
    { of: 'article', articleId },
    ...(speakerId ? [{ of: 'speaker' as const, speakerId }] : []),
    { of: 'search', query: { text: text.slice(0, 12) } },
    { of: 'selection', statementIds: picked },
    ALL,
  ];
}

describe('a part of a record, restored', () => {
  test('is, of everything, all that is said on record, and all the reader has found of it', async () => {
    await fc.assert(
      fc.asyncProperty(work, async (steps) => {
        const record = await workedRecord(steps);
        const text = await textOfPart(record, ALL);
        const copy = await restored(text);
        // What was before, and what was undone, is the reader's alone.
        await record.annotationVersions.clear();
        await record.undone.clear();
        // Whoever says nothing any more is in no part, nor is what was decided of them.
        const told = new Set(await copy.speakers.toCollection().primaryKeys());
        await record.decisions.filter(({ about }) => !about.every((id) => told.has(id))).delete();
        await dropOutOfUse(record, await record.speakers.toCollection().primaryKeys());
        // Which block of its speaker holds a statement is of no account.
        for (const one of [record, copy])
          await one.statements.toCollection().modify(({ standing }) => {
            if ('leads' in standing) standing.block = 0;
          });
        expect(await recordHash(copy)).toBe(await recordHash(record));
      }),
      { numRuns: 30 },
    );
  });

  test('adds nothing to the record that it is of', async () => {
    await fc.assert(
      fc.asyncProperty(work, fc.nat(20), async (steps, pick) => {
        const record = await workedRecord(steps);
        const before = await recordHash(record);
        for (const scope of await scopesOf(record, pick)) {
          expect(await beside(record, await textOfPart(record, scope))).toEqual({
            ...{ added: nothing, changed: nothing, kept: nothing },
          });
          expect(await recordHash(record), JSON.stringify(scope)).toBe(before);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('adds nothing the second time, whatever is on record', async () => {
    await fc.assert(
      fc.asyncProperty(work, work, fc.nat(20), async (mine, theirs, pick) => {
        const other = await workedRecord(theirs);
        for (const scope of await scopesOf(other, pick)) {
          const text = await textOfPart(other, scope);
          const record = await workedRecord(mine);
          const own = await record.statements.toCollection().primaryKeys();
          await beside(record, text);
          const once = await recordHash(record);
          expect(await record.statements.toCollection().primaryKeys()).toEqual(expect.arrayContaining(own));
          await beside(record, text);
          expect(await recordHash(record), JSON.stringify(scope)).toBe(once);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('holds the chosen statements alone, and fits an empty record', async () => {
    await fc.assert(
      fc.asyncProperty(work, fc.nat(20), async (steps, pick) => {
        const record = await workedRecord(steps);
        for (const scope of await scopesOf(record, pick)) {
          const copy = await restored(await textOfPart(record, scope));
          const rows = await copy.statements.toArray();
          if (scope.of === 'selection')
            expect(rows.map(({ statement }) => statement.id).sort()).toEqual([...scope.statementIds].sort());
          if (scope.of === 'speaker')
            expect(rows.every(({ statement }) => statement.speakerId === scope.speakerId)).toBe(true);
          const articles = new Set(rows.map(({ statement }) => statement.articleId));
          expect(await copy.articles.count()).toBe(scope.of === 'article' ? 1 : articles.size);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('with the chosen statements go', () => {
  const twoOutlets = () =>
    recordOf(
      ['daily.example/a', [{ text: DAM }, { text: TAX, by: 'Berta Stein' }]],
      ['courier.example/b', [{ text: DAM }]],
    );
  const articleOf = async (record: RecordDatabase, page: string): Promise<PartScope> => {
    const row = await record.articles.filter(({ address }) => address.includes(page)).first();
    return { of: 'article', articleId: row?.id ?? '' };
  };

  test('an annotation that was made on another outlet’s report of one; restored where that is, it is the same', async () => {
    const record = await twoOutlets();
    const made = (await record.statements.toArray()).find(({ standing }) => 'leads' in standing);
    await annotate(record, made?.statement.id ?? '', draft('seen'), NOW);
    const elsewhere = (await record.statements.toArray()).find(({ standing }) => 'joins' in standing);
    const scope: PartScope = { of: 'selection', statementIds: [elsewhere?.statement.id ?? ''] };
    const text = await textOfPart(record, scope);
    const copy = await restored(text);
    expect(await copy.annotations.toArray()).toMatchObject([
      { note: 'seen', statementId: elsewhere?.statement.id },
    ]);
    expect(await copy.statements.toArray()).toMatchObject([{ standing: { leads: expect.any(String) } }]);
    const before = await recordHash(record);
    await beside(record, text);
    expect(await recordHash(record)).toBe(before);
  });

  test('no note that was removed or changed since', async () => {
    const record = await twoOutlets();
    const [dam, tax] = [await idOf(record, DAM), await idOf(record, TAX)];
    await annotate(record, dam, draft('a hasty word'), EARLY);
    await removeAnnotation(record, dam, LATE);
    await annotate(record, tax, draft('a first thought'), EARLY);
    await annotate(record, tax, draft('on second thoughts'), LATE);
    const text = await textOfPart(record, ALL);
    expect(text).toContain('on second thoughts');
    expect(text).not.toContain('a hasty word');
    expect(text).not.toContain('a first thought');
  });

  test('corrections of them; of a page, also what is no statement', async () => {
    const record = await twoOutlets();
    const tax = await idOf(record, TAX);
    await correctStatement(
      record,
      tax,
      { speaker: { name: 'Carla Holm', sort: 'person', speakerId: null } },
      NOW,
    );
    const scope = await articleOf(record, 'daily');
    const dam = (await record.statements.toArray()).find(
      ({ statement }) =>
        statement.text === DAM && 'articleId' in scope && statement.articleId === scope.articleId,
    );
    await denyStatement(record, dam?.statement.id ?? '', NOW);
    const copy = await restored(await textOfPart(record, scope));
    expect(await copy.statements.toArray()).toMatchObject([
      { statement: { speaker: { name: 'Carla Holm' } } },
    ]);
    expect(await copy.corrections.count()).toBe(2);
    const only = await restored(await textOfPart(record, { of: 'selection', statementIds: [tax] }));
    expect(await only.corrections.toArray()).toMatchObject([{ statementId: tax }]);
  });

  test('decisions without which their speakers would be others, and no others', async () => {
    const record = await recordOf(
      ['daily.example/a', [{ text: DAM, by: 'Berg' }]],
      ['courier.example/b', [{ text: TAX, by: 'Berta Stein' }]],
      ['courier.example/c', [{ text: ROAD, by: 'Anya Gora' }]],
    );
    await partedIn(record, DAM, EARLY);
    const [stein = '', gora = ''] = await Promise.all(
      [TAX, ROAD].map(
        async (text) => (await record.statements.get(await idOf(record, text)))?.statement.speakerId ?? '',
      ),
    );
    await mergeSpeakers(record, stein, gora, NOW);
    const daily = await restored(await textOfPart(record, await articleOf(record, 'daily')));
    expect((await daily.decisions.toArray()).map(({ sort }) => sort)).toEqual(['part']);
    expect(await daily.speakers.count()).toBe(2);
    for (const text of [TAX, ROAD]) {
      const scope: PartScope = { of: 'selection', statementIds: [await idOf(record, text)] };
      const copy = await restored(await textOfPart(record, scope));
      const [row] = await copy.statements.toArray();
      expect((await copy.decisions.toArray()).map(({ sort }) => sort)).toEqual(row?.namedId ? ['merge'] : []);
    }
  });

  test('answers on two of them, and none on one alone', async () => {
    const record = await twoOutlets();
    const [dam, tax] = [await idOf(record, DAM), await idOf(record, TAX)];
    await answerShift(record, dam, tax, 'partly', NOW);
    const both = await restored(await textOfPart(record, { of: 'selection', statementIds: [dam, tax] }));
    expect(await both.shiftAnswers.count()).toBe(1);
    const one = await restored(await textOfPart(record, { of: 'selection', statementIds: [dam] }));
    expect(await one.shiftAnswers.count()).toBe(0);
  });

  test('the first date of those that tell of one statement, and not of what stays behind', async () => {
    const record = emptyRecord();
    await read(record, reading('daily.example/a', [{ text: DAM }], { published: '2025-03-01' }));
    await read(record, reading('courier.example/b', [{ text: DAM }], { published: '2025-03-09' }));
    const copy = await restored(await textOfPart(record, await articleOf(record, 'courier')));
    const [row] = await copy.statements.toArray();
    expect(row?.standing).toMatchObject({ first: { to: row?.statement.said?.to ?? '' } });
  });
});

describe('the file of a part', () => {
  const summaryOf = async (text: string) => {
    const reading = readBackup(inPieces(text));
    for (;;) {
      const next = await reading.next();
      if (next.done) return next.value;
    }
  };

  test('says of what it is a part', async () => {
    const record = await recordOf(['daily.example/a', [{ text: DAM }]]);
    const [row] = await record.statements.toArray();
    const { articleId = '', speakerId } = row?.statement ?? {};
    const parts: [PartScope, string | null][] = [
      [{ of: 'article', articleId }, 'News of the day'],
      [{ of: 'speaker', speakerId: speakerId ?? '' }, 'Anna Berg'],
      [{ of: 'search', query: { text: 'dam' } }, 'dam'],
      [{ of: 'selection', statementIds: [row?.statement.id ?? ''] }, null],
    ];
    for (const [scope, name] of parts)
      expect((await summaryOf(await textOfPart(record, scope))).part).toEqual({ of: scope.of, name });
  });

  test('is refused by what knows whole records alone, and where its head does not say of what it is', async () => {
    const text = await textOfPart(await recordOf(['daily.example/a', [{ text: DAM }]]), ALL);
    expect(text.split('\n')[0]).toContain('"form":2');
    const head = (changed: string) => text.replace(/^.*\n/u, `${changed}\n`);
    const stranger = head(
      `{"onRecord":"backup","form":2,"made":"${NOW}","part":{"of":"friends","name":null}}`,
    );
    await expect(summaryOf(stranger)).rejects.toMatchObject({ problem: 'other' });
    // Without its word for a part it is no whole record either.
    await expect(summaryOf(head(`{"onRecord":"backup","form":2,"made":"${NOW}"}`))).rejects.toMatchObject({
      problem: 'damaged',
    });
    await expect(summaryOf(text.slice(0, -90))).rejects.toMatchObject({ problem: 'cut' });
  });
});
