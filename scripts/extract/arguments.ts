import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { AddressSchema, DaySchema } from '../../lib/model-schema.ts';
import { LanguageTagSchema } from './language-tag.ts';

export const USAGE = `usage: npm run --silent extract -- [--lang xx] [--published YYYY-MM-DD] [--url URL] FILE...

Prints a JSON line for each article: the article and the statements found in it.

FILE  name.jsonl   an article a line: {"id","lang"?,"published"?,"url"?,"title"?,"publisher"?,"text"}
      name.html    a page, read as the extension reads it
      name.txt     an article's text, in UTF-8
      -            standard input. It, and a file of any other name, is read as
                   .jsonl if it begins with {, as .html if it begins with <, else as .txt

--lang, --published and --url hold for every text, and every line of a .jsonl, that does not say itself; of a page
they hold whatever it says.

Exit status: 0 all read; 1 something could not be read, named on stderr; 2 wrong usage.`;

/** What the command line says of the articles in its files. */
export interface Given {
  language: string | null;
  published: string | null;
  url: string | null;
}

export type Arguments = { files: string[]; given: Given } | { help: true } | { wrong: string };

const FlagsSchema = v.object({
  lang: v.optional(LanguageTagSchema),
  published: v.optional(DaySchema),
  url: v.optional(AddressSchema),
});

/** Reads the command line; `wrong` says what it could not take. */
export function readArguments(words: string[]): Arguments {
  try {
    const { values, positionals: files } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        published: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { help: true };
    const flags = v.safeParse(FlagsSchema, values);
    if (!flags.success) {
      const [issue] = flags.issues;
      return { wrong: `--${v.getDotPath(issue)}: ${issue.message}` };
    }
    if (files.length === 0) return { wrong: 'no FILE given' };
    const { lang, published, url } = flags.output;
    return { files, given: { language: lang ?? null, published: published ?? null, url: url ?? null } };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
