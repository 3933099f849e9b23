import type { RecordDatabase } from '../../../../lib/record/schema.ts';
import { statementsOfArticle } from '../../../../lib/record/statements-of.ts';
import { emptyRecord, read, reading } from '../readings.ts';

/** A record of one article, and what its statements have become. */

export const DAM = 'We shall finish the dam before the spring floods come down the valley';

export const TAX = 'No tax will rise as long as I hold this office';

export const LATER = '2025-11-09T10:00:00.000Z';

export const PAPER = reading('daily.example/dam', [{ text: DAM }, { text: TAX }]);

export const ZOE = { name: 'Zoë Hall', sort: 'person' as const, speakerId: null };

export const MAY = { from: '2025-05-01', to: '2025-05-31', precision: 'month' as const };

export async function recorded(of = PAPER) {
  const record = emptyRecord();
  const id = await read(record, of);
  const [dam, tax] = await present(record, id);
  return { record, id, damId: dam?.id ?? '', taxId: tax?.id ?? '' };
}

/** Statements of an article's present text, in order. */
export async function present(record: RecordDatabase, articleId: string) {
  const version = (await record.articles.get(articleId))?.version;
  const rows = await statementsOfArticle(record, articleId).toArray();
  return rows
    .map(({ statement }) => statement)
    .filter(({ articleVersion }) => articleVersion === version)
    .sort((a, b) => a.start - b.start);
}

export const named = async (record: RecordDatabase, id: string | null | undefined) =>
  (await record.speakers.get(id ?? ''))?.speaker.name;

/** Where words stand in the text of a reading. */
export function spanOf({ article: { text } } = PAPER, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
