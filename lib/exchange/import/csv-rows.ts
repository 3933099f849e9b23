import Papa from 'papaparse';
import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';

/** A row of a table; null cells where it is too long to be read, or the file ends within quotation marks. */
export type CsvRow =
  | { is: 'row'; number: number; cells: string[] }
  | { is: 'bad'; number: number; problem: 'too-long' | 'cut-short' };

/** How a file parts its cells and rows. */
export interface CsvDialect {
  delimiter: string;
  newline: '\n' | '\r' | '\r\n';
}

/** As much of a file as tells its dialect, and as is parsed at a time. */
const STRETCH = 65_536;

const ResultSchema = v.object({
  data: v.array(v.array(v.string())),
  errors: v.array(v.object({ code: v.optional(v.string()) })),
  meta: v.object({ cursor: v.number() }),
});

/** Reads the dialect off a file's beginning: comma, semicolon, tab or bar, and how its lines end. */
export function dialectOf(head: string): CsvDialect {
  const { meta } = Papa.parse<string[]>(head, { preview: 20 });
  const newline = meta.linebreak === '\r\n' || meta.linebreak === '\r' ? meta.linebreak : '\n';
  return { delimiter: meta.delimiter || ',', newline };
}

/** The rows of a CSV text that comes piece by piece, by `papaparse`; empty ones are passed over. Counted from 1. */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  let held = '';
  let number = 0;
  let dialect: CsvDialect | null = null;
  for await (const piece of pieces) {
    held += held === '' && number === 0 ? piece.replace(/^\uFEFF/u, '') : piece;
    if (held.length < STRETCH) continue;
    dialect ??= dialectOf(held.slice(0, STRETCH));
    const { rows, end } = parsed(held, dialect, true);
    for (const cells of rows) yield* rowOf(cells, ++number);
    held = held.slice(end);
    if (held.length > LIMITS.importItem) return yield { is: 'bad', number: number + 1, problem: 'too-long' };
  }
  const { rows, isWhole } = parsed(held, dialect ?? dialectOf(held), false);
  for (const [index, cells] of rows.entries()) {
    number += 1;
    if (isWhole || index < rows.length - 1) yield* rowOf(cells, number);
    else yield { is: 'bad', number, problem: 'cut-short' };
  }
}

function* rowOf(cells: string[], number: number): Generator<CsvRow> {
  const last = cells.at(-1)?.replace(/\r$/u, '') ?? '';
  const row = [...cells.slice(0, -1), last];
  if (row.some((cell) => cell !== '')) yield { is: 'row', number, cells: row };
}

/** @param isPart whether more of the file follows, so that the last row may not be all there. */
function parsed(text: string, dialect: CsvDialect, isPart: boolean) {
  // The low-level parser alone tells where it has stopped.
  const result: unknown = new Papa.Parser({ ...dialect }).parse(text, 0, isPart);
  const { data, errors, meta } = v.parse(ResultSchema, result);
  const isWhole = !errors.some(({ code }) => code === 'MissingQuotes');
  return { rows: data, end: meta.cursor, isWhole };
}
