/** JSON-LD as a tree of plain values: what can be told of it without the page it stands on. */

export interface JsonObject {
  readonly [key: string]: unknown;
}

/** Parses JSON with the faults that templates leave in it: raw line breaks, comment and CDATA marks, stray commas. */
export function parseTolerantly(block: string): unknown {
  for (const mend of [(json: string) => json, mended]) {
    try {
      return JSON.parse(mend(block));
    } catch {
      // Mended next, else nothing: a page's broken metadata is no error of ours.
    }
  }
  return null;
}

function mended(block: string): string {
  return (
    block
      .trim()
      .replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, '')
      .replace(/(?:\/\/|\/\*)?\s*(?:\]\]|--)>\s*(?:\*\/)?$/, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids inside strings.
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;\s*$/, '')
  );
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an entity, without the vocabulary's address. */
export function typesOf(entity: JsonObject): string[] {
  return listOf(entity['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

/** A property's values: none, the one, or the items of the array. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first value that is a text with something in it; entities of HTML are resolved by `plainText`. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (isObject(item)) {
      const literal = item['@value'];
      if (typeof literal === 'string' && literal.trim()) return literal.trim();
    }
  }
  return null;
}
