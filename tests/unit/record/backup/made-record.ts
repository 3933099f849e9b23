import fc from 'fast-check';
import type { AnnotationDraft } from '../../../../lib/model-schema.ts';
import { annotate } from '../../../../lib/record/annotations/annotate.ts';
import { answerShift } from '../../../../lib/record/annotations/shift-answers.ts';
import type { BackupOptions } from '../../../../lib/record/backup/write-backup.ts';
import { writeBackup } from '../../../../lib/record/backup/write-backup.ts';
import { keepApart, mergeSpeakers } from '../../../../lib/record/merging/merging.ts';
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

const STEPS = ['read', 'annotate', 'merge', 'apart', 'part', 'shift'] as const;

const step = fc.record({
  does: fc.constantFrom(...STEPS),
  address: fc.constantFrom('daily.example/a', 'daily.example/b', 'courier.example/c'),
  quotes: fc.array(quote, { minLength: 1, maxLength: 4 }),
  published: fc.constantFrom('2025-03-01', '2025-06-01', '2025-11-08'),
  one: fc.nat(20),
  other: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What may be done with a record, one after the other. */
export const work = fc.array(step, { minLength: 1, maxLength: 10 });

export async function workedRecord(steps: readonly Step[], record = emptyRecord()): Promise<RecordDatabase> {
  for (const [i, one] of steps.entries()) await take(record, i === 0 ? { ...one, does: 'read' } : one);
  return record;
}

async function take(record: RecordDatabase, { does, address, quotes, published, one, other }: Step) {
  if (does === 'read') return read(record, reading(address, quotes, { published }));
  const statements = (await record.statements.toArray()).map(({ statement }) => statement);
  const a = statements[one % statements.length];
  const b = statements[other % statements.length];
  if (!a || !b) return;
  if (does === 'annotate') return annotate(record, a.id, { ...ANNOTATION, note: b.text }, NOW);
  if (does === 'shift') return answerShift(record, a.id, b.id, 'partly', NOW);
  if (a.speakerId === null || b.speakerId === null) return;
  if (does === 'merge') return mergeSpeakers(record, a.speakerId, b.speakerId, NOW);
  if (does === 'apart') return keepApart(record, a.speakerId, b.speakerId, NOW);
  return partSpeaker(record, a.speakerId, a.articleId, NOW);
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
