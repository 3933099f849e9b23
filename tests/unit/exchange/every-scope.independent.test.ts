import { Cite } from '@citation-js/core';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import type { ExportScope } from '../../../lib/messages/view.ts';
import { annotate } from '../../../lib/record/annotations/annotate.ts';
import { readBackup } from '../../../lib/record/backup/read-backup.ts';
import { restoreWhole } from '../../../lib/record/backup/restore-whole.ts';
import { writeBackup, writePart } from '../../../lib/record/backup/write-backup.ts';
import { exportRows } from '../../../lib/record/export/export-rows.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { inPieces } from '../record/backup/made-record.ts';
import { emptyRecord, NOW, read, reading } from '../record/readings.ts';
import { expanded, nodesOf, SCHEMA, valuesOf } from './contexts/expanded.ts';
import '@citation-js/plugin-csl';

/** Every format of every part of the record, each file read by a program that is not ours. */

const DAM = 'We shall finish the dam before the spring floods';
const SCHOOLS = '«Школам нужны учителя», — was all *he* said, "and more"; no <b>less</b>';
const ROAD = 'The road to the north is open again this week';

let record: RecordDatabase;
/** What each scope is, and the statements in it, in order. */
const scopes = new Map<ExportScope['of'], { scope: ExportScope; texts: string[]; articles: number }>();

beforeAll(async () => {
  record = emptyRecord();
  const quotes = [{ text: DAM }, { text: SCHOOLS, by: 'Carl Dorn' }];
  const articleId = await read(record, reading('wire.example/a', quotes, { published: '2025-11-07' }));
  await read(
    record,
    reading('daily.example/b', [{ text: DAM }, { text: ROAD }], { published: '2025-11-08' }),
  );
  const rows = (await record.statements.toArray()).map(({ statement }) => statement);
  const of = (text: string) => rows.find((row) => row.text === text);
  await annotate(
    record,
    rows.find((row) => row.text === DAM && row.articleId === articleId)?.id ?? '',
    {
      ...{ verdict: 'half-true', attribution: null, consistency: null },
      ...{ note: 'Seen.', tags: ['dam'], sources: ['https://source.example/'] },
    },
    NOW,
  );
  scopes.set('article', { scope: { of: 'article', articleId }, texts: [DAM, SCHOOLS], articles: 1 });
  scopes.set('speaker', {
    scope: { of: 'speaker', speakerId: of(DAM)?.speakerId ?? '' },
    texts: [DAM, DAM, ROAD],
    articles: 2,
  });
  scopes.set('search', {
    scope: { of: 'search', query: { text: 'north road' } },
    texts: [ROAD],
    articles: 1,
  });
  scopes.set('selection', {
    scope: { of: 'selection', statementIds: [of(ROAD)?.id ?? '', of(SCHOOLS)?.id ?? ''] },
    texts: [SCHOOLS, ROAD],
    articles: 2,
  });
  scopes.set('everything', { scope: { of: 'everything' }, texts: [DAM, SCHOOLS, DAM, ROAD], articles: 2 });
});

const table = (file: string, column: string) =>
  Papa.parse<Record<string, string>>(file.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  }).data.map((row) => row[column]);

/** The statements that another program finds in a file. */
const READERS: Readonly<Record<string, (file: string) => unknown[] | Promise<unknown[]>>> = {
  w3c: async (file) =>
    nodesOf(`${SCHEMA}Quotation`, await expanded(file)).flatMap((node) => valuesOf(node, `${SCHEMA}text`)),
  csv: (file) => table(file, 'quote'),
  readwise: (file) => table(file, 'Highlight'),
  markdown: (file) => {
    const [, , body = ''] = file.split(/^---$/mu);
    const page = new JSDOM(new MarkdownIt({ html: true }).render(body)).window.document;
    return [...page.querySelectorAll('blockquote > p:first-child')].map(({ textContent }) => textContent);
  },
  claimReview: async (file) =>
    nodesOf(`${SCHEMA}ClaimReview`, await expanded(file)).flatMap((node) =>
      valuesOf(node, `${SCHEMA}claimReviewed`),
    ),
  cslJson: (file) =>
    v
      .parse(v.array(v.object({ note: v.string() })), new Cite(file).data)
      .flatMap(({ note }) => [...note.matchAll(/: “(.+)”$/gmu)].map(([, words]) => words)),
};

const textOf = async (format: ExportFormat, scope: ExportScope) => {
  const { subject, rows } = await exportRows(record, scope);
  const held = format.holds ? rows.filter(format.holds) : rows;
  return format.write(held, { subject, exported: NOW, language: 'en' });
};

const CASES = EXPORT_FORMATS.flatMap((format: ExportFormat) =>
  (['article', 'speaker', 'search', 'selection', 'everything'] as const).map((of) => ({
    id: format.id,
    of,
    format,
  })),
);

describe('what another program reads in a file', () => {
  it.each(CASES)('as $id, of: $of', async ({ id, of, format }) => {
    const { scope = { of: 'everything' }, texts = [] } = scopes.get(of) ?? {};
    const found = await READERS[id]?.(await textOf(format, scope));
    // Markdown is by speaker; of the two outlets that quote the dam one alone bears the annotation.
    const expected = id === 'claimReview' ? texts.filter((text) => text === DAM).slice(0, 1) : texts;
    expect(found?.toSorted()).toEqual(expected.toSorted());
  });

  it.each(['article', 'speaker', 'search', 'selection', 'everything'] as const)(
    'as a file of On Record, restored, of: %s',
    async (of) => {
      const { scope = { of: 'everything' as const }, texts, articles } = scopes.get(of) ?? {};
      let file = '';
      const options = {
        made: NOW,
        take: (piece: string) => {
          file += piece;
        },
      };
      if (scope.of === 'everything') await writeBackup(record, options);
      else await writePart(record, scope, options);
      const copy = emptyRecord();
      const { part } = await restoreWhole(copy, readBackup(inPieces(file)));
      expect(part?.of ?? 'everything').toBe(of);
      const rows = await copy.statements.toArray();
      expect(rows.map(({ statement }) => statement.text).toSorted()).toEqual(texts?.toSorted());
      expect(await copy.articles.count()).toBe(articles);
      expect(await copy.annotations.count()).toBe(texts?.includes(DAM) ? 1 : 0);
    },
  );
});
