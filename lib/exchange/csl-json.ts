import { judgementWords } from '../annotation/verdicts.ts';
import { groupBy } from '../group-by.ts';
import type { Article, Day } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';
import type { ExportContext, ExportFormat } from './export-format.ts';
import { readableInterval } from './readable-date.ts';

/**
 * CSL-JSON, which Zotero and other reference managers import: one item an article, as articles are what is cited, with
 * its statements in the item's note.
 */
export const cslJson = {
  id: 'cslJson',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write(rows, context) {
    const articles = groupBy(rows, ({ article }) => article.id);
    return `${JSON.stringify(
      Array.from(articles.values(), (own) => itemOf(own, context)),
      null,
      2,
    )}\n`;
  },
} satisfies ExportFormat;

function itemOf(rows: readonly [ExportRow, ...ExportRow[]], context: ExportContext) {
  const { article } = rows[0];
  return {
    id: article.address,
    type: 'article-newspaper',
    title: article.title,
    'container-title': article.publisher,
    ...(article.byline !== null && { author: [{ literal: article.byline }] }),
    ...(article.published !== null && { issued: cslDate(article.published) }),
    accessed: cslDate(article.lastRead.slice(0, 10)),
    URL: article.address,
    language: article.language,
    note: rows.map((row) => noteOf(row, article, context)).join('\n\n'),
  };
}

function noteOf(
  { statement, speaker, annotation }: ExportRow,
  { publisher }: Article,
  context: ExportContext,
) {
  const { language } = context;
  const who = speaker?.name ?? statement.speaker?.name ?? publisher;
  const when = statement.said ? `, ${readableInterval(statement.said, language)}` : '';
  const verdicts = annotation ? judgementWords(annotation, language) : [];
  const note = annotation?.note ?? '';
  return [`${who}${when}: “${statement.text}”`, ...verdicts, ...(note === '' ? [] : [note])].join('\n');
}

/** A day by CSL's own form: `{"date-parts": [[2025, 11, 8]]}`. */
function cslDate(day: Day) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
