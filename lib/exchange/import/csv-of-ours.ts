import * as v from 'valibot';
import { ACCURACY, ATTRIBUTION, answerLabelled, CONSISTENCY } from '../../annotation/verdicts.ts';
import type { ClaimCheck, Said } from '../../model.ts';
import { AnnotationDraftSchema, DatePrecisionSchema, DaySchema, KindSchema } from '../../model-schema.ts';
import { fromSpreadsheet } from '../csv-text.ts';
import type { ImportedRow, ImportedSpeaker } from '../import-format.ts';
import { badRow, statementRow } from './statement-row.ts';

/** The CSV that we export, read back with all that it tells; see `exchange/csv.ts` for its columns. */

/** Columns by which our own file is known from anybody else's. */
const OURS = ['quote', 'date_precision', 'recalled', 'annotated', 'id'];

/** Whether a table's first row is that of our own export. */
export function isOurs(header: readonly string[]): boolean {
  return OURS.every((name) => header.includes(name));
}

const day = v.union([v.literal(''), DaySchema]);

const CellsSchema = v.object({
  quote: v.string(),
  kind: KindSchema,
  speaker: v.string(),
  role: v.string(),
  speaker_sort: v.picklist(['', 'person', 'body', 'anonymous']),
  date: day,
  date_to: day,
  date_precision: v.picklist(['', ...DatePrecisionSchema.options]),
  date_basis: v.string(),
  recalled: v.picklist(['yes', 'no']),
  source: v.string(),
  title: v.string(),
  byline: v.string(),
  published: day,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  url: v.string(),
  checker: v.string(),
  check: v.string(),
  check_url: v.string(),
  check_date: day,
  check_verdict: v.string(),
  accuracy: v.string(),
  attribution: v.string(),
  consistency: v.string(),
  note: v.string(),
  tags: v.string(),
  sources: v.string(),
  annotated: v.string(),
});
type Cells = v.InferOutput<typeof CellsSchema>;

/** What an older export of ours lacks. */
const ADDED_LATER = {
  speaker_sort: '',
  byline: '',
  checker: '',
  check: '',
  check_url: '',
  check_date: '',
  check_verdict: '',
};

/** A row of our own table. */
export function ourRow(header: readonly string[], row: readonly string[], line: number): ImportedRow {
  const named = header.map((name, at) => [name, fromSpreadsheet(row[at] ?? '')] as const);
  const checked = v.safeParse(CellsSchema, { ...ADDED_LATER, ...Object.fromEntries(named) });
  if (!checked.success) return badRow(line, problemOf(checked.issues));
  const cells = checked.output;
  const annotation = annotationOf(cells);
  if (annotation && !v.is(AnnotationDraftSchema, annotation)) return badRow(line, 'wrong-shape');
  const check = checkOf(cells);
  return statementRow(line, {
    article: {
      address: cells.url,
      title: cells.title,
      publisher: cells.source,
      byline: cells.byline || null,
      published: cells.published || null,
      language: cells.language,
    },
    text: cells.quote,
    kind: cells.kind,
    speaker: speakerOf(cells),
    said: saidOf(cells),
    recalled: cells.recalled === 'yes',
    ...(check && { check }),
    ...(annotation && { annotation }),
  });
}

function problemOf(issues: readonly v.BaseIssue<unknown>[]) {
  const columns = issues.map(({ path }) => String(path?.[0]?.key));
  return columns.some((column) => /date|published/u.test(column)) ? 'bad-date' : 'wrong-shape';
}

function speakerOf({ speaker: name, role, speaker_sort: sort }: Cells): ImportedSpeaker | null {
  return name === '' ? null : { name, sort: sort || 'person', ...(role !== '' && { role }) };
}

function saidOf({
  date: from,
  date_to: to,
  date_precision: precision,
  date_basis: basis,
}: Cells): Said | null {
  return from && to && precision ? { from, to, precision, basis } : null;
}

function checkOf(cells: Cells): ClaimCheck | null {
  const { checker, check: label, check_url: address, check_date: reviewed, check_verdict: verdict } = cells;
  if (checker === '' && label === '') return null;
  return {
    checker,
    address: address || null,
    reviewed: reviewed || null,
    label,
    verdict: answerLabelled(ACCURACY, verdict),
  };
}

function annotationOf(cells: Cells) {
  if (cells.annotated === '') return null;
  const { accuracy, attribution, consistency, note, tags, sources } = cells;
  return {
    verdict: answerLabelled(ACCURACY, accuracy),
    attribution: answerLabelled(ATTRIBUTION, attribution),
    consistency: answerLabelled(CONSISTENCY, consistency),
    note,
    tags: tags === '' ? [] : tags.split('; '),
    sources: sources === '' ? [] : sources.split('\n'),
  };
}
