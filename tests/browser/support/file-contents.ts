import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { SavedFile } from './saved-file.ts';

/** What exported files hold, each read as those would who know nothing of On Record but its format. */

const PageSchema = v.object({ first: v.object({ items: v.array(v.unknown()) }) });
const ReviewsSchema = v.object({ '@graph': v.array(v.object({ claimReviewed: v.string() })) });
const TitlesSchema = v.array(v.object({ title: v.string() }));

/** The annotations of a W3C collection. */
export function annotationsOf(text: string): unknown[] {
  return v.parse(PageSchema, JSON.parse(text)).first.items;
}

/** The claims that were reviewed. */
export function reviewedIn(text: string): string[] {
  return v.parse(ReviewsSchema, JSON.parse(text))['@graph'].map(({ claimReviewed }) => claimReviewed);
}

/** The titles of the works that CSL-JSON lists. */
export function titlesIn(text: string): string[] {
  return v.parse(TitlesSchema, JSON.parse(text)).map(({ title }) => title);
}

/** The rows of a table with headings. Throws where it is none by the rules. */
export function tableOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`row ${error.row}: ${error.message}`);
  return data;
}

/** A backup’s rows; the first line tells the moment, and the hash in the last holds it too. */
export function backupRowsOf({ content }: SavedFile): unknown[] {
  const lines = gunzipSync(content).toString().trimEnd().split('\n');
  return lines.slice(1, -1).map((line): unknown => JSON.parse(line));
}
