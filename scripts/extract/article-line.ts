import * as v from 'valibot';
import { DaySchema } from '../../lib/model-schema.ts';
import type { Given } from './arguments.ts';
import type { Reading } from './given-article.ts';
import { LanguageTagSchema } from './language-tag.ts';

/** A day, or the day of a date-time as it is written there. */
const PublishedSchema = v.pipe(
  v.string(),
  v.transform((written) => written.replace(/[T ]\d\d:.*$/u, '')),
  DaySchema,
);

/** A field that may be left out, null or empty: all three say nothing. */
function said<Schema extends v.GenericSchema<string, string>>(schema: Schema) {
  return v.optional(
    v.union([
      v.pipe(
        v.nullable(v.literal('')),
        v.transform(() => null),
      ),
      schema,
    ]),
    null,
  );
}

const LineSchema = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  lang: said(LanguageTagSchema),
  published: said(PublishedSchema),
  url: said(v.string()),
  title: said(v.string()),
  publisher: said(v.string()),
  text: v.string(),
});

/** Reads one line of a `.jsonl`; `name` is the id of an article that has none. */
export function readArticleLine(line: string, name: string, where: string, given: Given): Reading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { where, unreadable: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = v.safeParse(LineSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    return { where, unreadable: field === null ? issue.message : `${field}: ${issue.message}` };
  }
  const { id, lang, published, url, title, publisher, text } = parsed.output;
  return {
    article: {
      id: id ?? name,
      language: lang ?? given.language,
      url: url ?? given.url,
      title,
      publisher,
      published: published ?? given.published,
      text,
    },
  };
}
