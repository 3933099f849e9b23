import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { DaySchema } from '../../../lib/model-schema.ts';
import { recordArticle } from '../../../lib/record/recording/record-article.ts';
import type { RecordDatabase } from '../../../lib/record/schema.ts';
import { readSavedPage } from '../../../scripts/extract/page.ts';
import { readStatements } from '../../../scripts/extract/statements.ts';
import { emptyRecord } from './readings.ts';

/** The sample pages, read and recorded as the extension does, without a browser. */

const SAMPLES = 'samples';
const IndexSchema = v.array(v.object({ path: v.string(), outlet: v.string(), published: DaySchema }));

/** A record of all samples; the latest are read first, as a reader may who only then looks for what was said before. */
export async function recordOfSamples(): Promise<RecordDatabase> {
  const record = emptyRecord();
  const samples = v.parse(IndexSchema, JSON.parse(readFileSync(join(SAMPLES, 'index.json'), 'utf8')));
  for (const { path, outlet, published } of samples.reverse()) {
    const url = `https://samples.example/${path}`;
    const reading = readSavedPage(readFileSync(join(SAMPLES, path)), path, path, {
      url,
      published,
      language: null,
    });
    if ('unreadable' in reading) throw new Error(`${path}: ${reading.unreadable}`);
    const { article, statements } = readStatements(reading.article);
    const { title, text, language } = article;
    const about = {
      address: url,
      title: title ?? '',
      publisher: outlet,
      byline: null,
      published,
      language,
      text,
    };
    await recordArticle(record, about, statements, '2026-11-01T10:00:00.000Z');
  }
  return record;
}
