import type {
  ImportedRow,
  ImportedStatement,
  ImportFormat,
  ImportOptions,
} from '../../../../lib/exchange/import-format.ts';

/** A text in pieces of so many characters, as a stream brings it. */
export async function* piecesOf(text: string, length = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** All rows that a format reads from a text. */
export async function rowsOf(
  format: Pick<ImportFormat, 'read'>,
  text: string,
  options: Partial<ImportOptions> & { pieceLength?: number } = {},
): Promise<ImportedRow[]> {
  const { pieceLength = 1_000, ...given } = options;
  const rows: ImportedRow[] = [];
  for await (const row of format.read(piecesOf(text, pieceLength), { language: 'en', ...given })) {
    rows.push(row);
  }
  return rows;
}

/** The statements among rows. */
export function statementsIn(rows: readonly ImportedRow[]): ImportedStatement[] {
  return rows.flatMap((row) => (row.is === 'statement' ? [row.statement] : []));
}

/** Lines and problems of the rows that cannot be taken. */
export function problemsIn(rows: readonly ImportedRow[]): [line: number, problem: string][] {
  const problems: [number, string][] = [];
  for (const row of rows) if (row.is === 'bad') problems.push([row.line, row.problem]);
  return problems;
}
