import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import type { ImportedRow } from '../import-format.ts';
import { linesOf } from './lines.ts';
import { parsedJson } from './parsed-json.ts';
import { badRow } from './statement-row.ts';

/** The rows of a file of JSON lines, each checked against its shape; empty lines are passed over. */
export async function* jsonLineRows<S extends v.GenericSchema>(
  pieces: AsyncIterable<string>,
  schema: S,
  rowsOf: (value: v.InferOutput<S>, line: number) => Iterable<ImportedRow>,
): AsyncGenerator<ImportedRow> {
  for await (const { number, text } of linesOf(pieces, LIMITS.importItem)) {
    if (text === null) yield badRow(number, 'too-long');
    else if (text.trim() !== '') {
      const value = parsedJson(text);
      const checked = v.safeParse(schema, value);
      if (checked.success) yield* rowsOf(checked.output, number);
      else yield badRow(number, value === undefined ? 'not-json' : 'wrong-shape');
    }
  }
}
