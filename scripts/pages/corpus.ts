import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A saved page, with what is known to be true of it. */
export interface SavedPage {
  id: string;
  /** Where its bytes are. */
  file: string;
  /** Where it was served. */
  url: string;
  encoding: string;
  title: string | null;
  /** A day or a moment; its first ten characters are the day. */
  published: string | null;
}

const RowSchema = v.object({
  id: v.string(),
  file: v.string(),
  url: v.pipe(v.string(), v.url()),
  encoding: v.optional(v.string(), 'utf-8'),
  title: v.optional(v.nullable(v.string()), null),
  published: v.optional(v.nullable(v.string()), null),
});

/**
 * The saved pages of a folder, by its `index.jsonl`; null where it has none.
 * @throws Error where a line of the index is not as it should be.
 */
export function savedPages(directory: string): SavedPage[] | null {
  const index = join(directory, 'index.jsonl');
  if (!existsSync(index)) return null;
  const lines = readFileSync(index, 'utf8').split('\n');
  return lines.flatMap((line, number) => {
    if (!line.trim()) return [];
    const row = v.safeParse(RowSchema, parse(line));
    if (!row.success) throw new Error(`${index}, line ${number + 1}: ${row.issues[0].message}`);
    return [{ ...row.output, file: join(directory, row.output.file) }];
  });
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
