import * as v from 'valibot';

/** The parts of a place's address: written, and read as what somebody else may have written. */

/** The hash of a path and what is asked of it; what is empty is left out. */
export function address(path: readonly string[], asked: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return `#/${path.map(encodeURIComponent).join('/')}${query && `?${query}`}`;
}

/** Longer than anybody types; the record is asked for no more. */
const LONGEST_TEXT = 500;

/** The words typed into a place's field. */
export const textOf = (asked: URLSearchParams): string => (asked.get('q') ?? '').slice(0, LONGEST_TEXT);

/** What a part of an address says, where it is what may stand there. */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: string | null,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}

/** An address that somebody wrote by hand may be no encoding at all. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
