import fc from 'fast-check';
import type { FoundSpeaker, Instant, Statement } from '../../../../lib/model.ts';
import type { AnnotationDraft } from '../../../../lib/model-schema.ts';
import { annotate, removeAnnotation } from '../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import type { BackupOptions } from '../../../../lib/record/backup/write-backup.ts';
import { writeBackup } from '../../../../lib/record/backup/write-backup.ts';
import { correctStatement, denyStatement, undoCorrection } from '../../../../lib/record/by-hand/correct.ts';
import { keepApart, mergeSpeakers, undoDecision } from '../../../../lib/record/merging/merging.ts';
import { partSpeaker } from '../../../../lib/record/merging/parting.ts';
import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { emptyRecord, NOW, type Quote, read, reading } from '../readings.ts';

/** Records that have been worked with: read, annotated, merged, parted, in any order. */

const NAMES = ['Anna Berg', 'Berg', 'Anya Gora', 'Berta Stein', 'Анна Берг'];
const TEXTS = [
  'We shall finish the dam before the spring floods',
  'No tax will rise as long as I hold this office',
  'The road to the north is open again this week',
  '=1+1 is what <script>alert(1)</script> they told us — \ud83d\ude00 \u2028 "all" of it',
];

const quote: fc.Arbitrary<Quote> = fc.record({
  text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ minLength: 20, maxLength: 60, unit: 'binary' })),
  by: fc.constantFrom(...NAMES, null),
});

const STEPS = {
  annotate: (_, { record, a, b, now }) => annotate(record, a.id, { ...ANNOTATION, note: b.text }, now),
  'annotate no more': (_, { record, a, now }) => removeAnnotation(record, a.id, now),
  shift: (_, { record, a, b, now }) => answerShift(record, a.id, b.id, 'partly', now),
  'shift no more': (_, { record, a, b, now }) => answerShift(record, a.id, b.id, null, now),
  correct: (_, { record, a, b, now }) =>
    correctStatement(record, a.id, { speaker: b.speaker && correctedTo(b, b.speaker) }, now),
  deny: (_, { record, a, now }) => denyStatement(record, a.id, now),
  'correct no more': async (_, { record, a, b, now }) => {
    const rows = await record.corrections.toArray();
    const row = rows[b.start % Math.max(1, rows.length)];
    return undoCorrection(record, row?.statementId ?? a.id, now);
  },
  merge: (_, { record, a, b, now }) => {
    return a.speakerId && b.speakerId ? mergeSpeakers(record, a.speakerId, b.speakerId, now) : null;
  },
  apart: (_, { record, a, b, now }) => {
    return a.speakerId && b.speakerId ? keepApart(record, a.speakerId, b.speakerId, now) : null;
  },
  part: (_, { record, a, now }) => a.speakerId && partSpeaker(record, a.speakerId, a.articleId, now),
  'decide no more': async ({ one }, { record, now }) => {
    const rows = await record.decisions.toArray();
    return undoDecision(record, rows[one % Math.max(1, rows.length)]?.id ?? '', now);
  },
} as const satisfies Record<string, (step: Step, at: At) => unknown>;

interface Step {
  does: string;
  address: string;
  quotes: Quote[];
  published: string;
  one: number;
  other: number;
  wait?: number;
}

/** What a step is done with, and when. */
interface At {
  record: RecordDatabase;
  a: Statement;
  b: Statement;
  now: Instant;
}

const correctedTo = ({ speakerId }: Statement, { name, sort }: FoundSpeaker) => ({ name, sort, speakerId });

const about = {
  address: fc.constantFrom('daily.example/a', 'daily.example/b', 'courier.example/c'),
  quotes: fc.array(quote, { minLength: 1, maxLength: 4 }),
  published: fc.constantFrom('2025-03-01', '2025-06-01', '2025-11-08'),
  one: fc.nat(20),
  other: fc.nat(20),
  /** Minutes since the one before. */
  wait: fc.nat(2),
};

const worked = (...does: string[]) =>
  fc.array(fc.record({ ...about, does: fc.constantFrom(...does) }), { minLength: 1, maxLength: 10 });

/** What may be done with a record, one after the other, that leaves every statement as it was found. */
export const work = worked('read', 'annotate', 'merge', 'apart', 'part', 'shift');
/** All that may be done with it, corrections and undoing among it. */
export const anyWork = worked('read', 'read', ...Object.keys(STEPS));

export async function workedRecord(steps: readonly Step[], record = emptyRecord()): Promise<RecordDatabase> {
  let minutes = 0;
  for (const [i, one] of steps.entries()) {
    minutes += one.wait ?? 0;
    const now = new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
    if (i === 0 || one.does === 'read')
      await read(record, reading(one.address, one.quotes, { published: one.published }), now);
    else await take(record, one, now);
  }
  return record;
}

async function take(record: RecordDatabase, step: Step, now: Instant): Promise<void> {
  const statements = (await record.statements.toArray()).map(({ statement }) => statement);
  const a = statements[step.one % statements.length];
  const b = statements[step.other % statements.length];
  const does = Object.entries(STEPS).find(([name]) => name === step.does)?.[1];
  if (a && b) await does?.(step, { record, a, b, now });
}

const ANNOTATION: AnnotationDraft = {
  verdict: 'half-true',
  attribution: null,
  consistency: 'changed',
  note: '',
  tags: ['budget'],
  sources: ['https://source.example/'],
};

/** The text of a record's backup. */
export async function backupOf(
  record: RecordDatabase,
  options: Partial<BackupOptions> = {},
): Promise<string> {
  let text = '';
  await writeBackup(record, {
    made: NOW,
    take: (piece) => {
      text += piece;
    },
    ...options,
  });
  return text;
}

/** A text as a file gives it: in pieces. */
export async function* inPieces(text: string, length = 700): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}
