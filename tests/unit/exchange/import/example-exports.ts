import fc from 'fast-check';
import { ACCURACY, ATTRIBUTION, CONSISTENCY } from '../../../../lib/annotation/verdicts.ts';
import type { ImportedStatement } from '../../../../lib/exchange/import-format.ts';
import type { Annotation, Said } from '../../../../lib/model.ts';
import type { ExportRow } from '../../../../lib/views/export-row.ts';
import { ANNOTATION, ARTICLE, row, STATEMENT } from '../example-rows.ts';

/** Rows of any record there may be, for the laws that what is exported comes back. */

/** Words with all that is hard for some format: marks, line breaks, formulas, mark-up, letters beyond the first plane. */
const words = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'Ж',
      ' ',
      '"',
      "'",
      ',',
      ';',
      '=',
      '-',
      '@',
      '\n',
      '\t',
      '<b>',
      '\\',
      '🌉',
      '«',
      '`',
      '&',
    ),
    maxLength: 30,
  })
  .map((text) => `w${text}w`);
const line = words.map((text) => text.replaceAll('\n', ' '));

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const said: fc.Arbitrary<Said> = fc
  .tuple(
    day,
    day,
    fc.constantFrom('day', 'about', 'week', 'part', 'month', 'quarter', 'season', 'year', 'decade'),
    words,
  )
  .map(([a, b, precision, basis]) => {
    const [from = a, to = b] = [a, b].sort();
    return { from, to, precision, basis };
  });

const answer = <Id extends string>(axis: { answers: readonly { id: Id }[] }) =>
  fc.constantFrom(null, ...axis.answers.map(({ id }) => id));

const annotation: fc.Arbitrary<Annotation> = fc.record({
  statementId: fc.constant(STATEMENT.id),
  verdict: answer(ACCURACY),
  attribution: answer(ATTRIBUTION),
  consistency: answer(CONSISTENCY),
  note: words,
  // CSV parts tags by semicolons.
  tags: fc.uniqueArray(fc.stringMatching(/^\p{L}[\p{L} -]{0,10}\p{L}$/u), { maxLength: 3 }),
  sources: fc.uniqueArray(fc.webUrl(), { maxLength: 3 }),
  created: fc.constant(ANNOTATION.created),
  updated: fc.constant(ANNOTATION.updated),
});

const check = fc.record(
  {
    checker: line,
    address: fc.option(fc.webUrl()),
    reviewed: fc.option(day),
    label: line,
    verdict: answer(ACCURACY),
    appearances: fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['checker', 'address', 'reviewed', 'label', 'verdict'] },
);

const speaker = fc.record(
  { name: line, sort: fc.constantFrom('person', 'body', 'anonymous'), role: line },
  { requiredKeys: ['name', 'sort'] },
);

/** A row of some record, whose article still holds the statement. */
export const exportRow: fc.Arbitrary<ExportRow> = fc
  .record({
    text: words,
    before: words,
    after: words,
    kind: fc.constantFrom('direct', 'mixed', 'indirect'),
    speaker: fc.option(speaker),
    said: fc.option(said),
    recalled: fc.boolean(),
    address: fc.webUrl(),
    title: words,
    publisher: line,
    byline: fc.option(line),
    published: fc.option(day),
    language: fc.constantFrom('en', 'ru', 'kk'),
    annotation: fc.option(annotation),
    check: fc.option(check),
  })
  .map(({ text, before, after, kind, check, annotation, ...told }) => {
    const { speaker, said, recalled, ...article } = told;
    const mention = { text: 'she', start: 0, end: 3 };
    const exported = row(
      {
        text,
        kind: check ? 'claim' : kind,
        start: before.length,
        end: before.length + text.length,
        prefix: before,
        suffix: after,
        speaker: speaker && { ...speaker, mention, confidence: 0.5 },
        said,
        recalled,
        ...(check && { check }),
      },
      { ...ARTICLE, ...article, text: before + text + after },
      annotation,
    );
    const known = exported.speaker;
    return { ...exported, speaker: speaker && known ? { ...known, name: speaker.name } : null };
  });

/** What an import makes of a row that has lost nothing. */
export function importedFrom({ statement, article, annotation }: ExportRow): ImportedStatement {
  const { text, kind, speaker, said, recalled, prefix, suffix, check } = statement;
  const { address, title, publisher, byline, published, language } = article;
  return {
    article: { address, title, publisher, byline, published, language },
    text,
    kind,
    speaker: speaker && {
      name: speaker.name,
      sort: speaker.sort,
      ...(speaker.role !== undefined && { role: speaker.role }),
    },
    said,
    recalled,
    prefix,
    suffix,
    ...(check && { check }),
    ...(annotation && { annotation: draftOf(annotation) }),
  };
}

function draftOf({ verdict, attribution, consistency, note, tags, sources }: Annotation) {
  return { verdict, attribution, consistency, note, tags, sources };
}
