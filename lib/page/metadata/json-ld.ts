/** JSON-LD as news pages write it: several blocks, arrays, `@graph`, entities given by reference, broken JSON. */

export interface JsonObject {
  readonly [key: string]: unknown;
}

/** Everything a page's JSON-LD describes. */
export interface LinkedData {
  /** The described entities, in the page's order; those nested in others' properties are not among them. */
  entities: readonly JsonObject[];
  /** The object itself, or the one that its `@id` names. */
  resolve(value: unknown): JsonObject | null;
}

/** Guards against pages made to exhaust us; the largest blocks on real news pages are a tenth of this. */
const MAX_BLOCK = 1_000_000;
const MAX_ENTITIES = 2_000;

/** Reads all JSON-LD of a page; what cannot be parsed is passed over. */
export function readLinkedData(page: Document): LinkedData {
  const entities: JsonObject[] = [];
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const block = script.textContent ?? '';
    if (block.length <= MAX_BLOCK) collect(parseTolerantly(block), entities);
  }
  // Most pages refer to nothing, so nothing is indexed until one does.
  let index: Map<string, JsonObject> | null = null;
  const byId = () => {
    index ??= new Map();
    if (index.size === 0) for (const entity of entities) indexById(entity, index, 3);
    return index;
  };
  return {
    entities,
    resolve: (value) => {
      if (!isObject(value)) return null;
      const id = value['@id'];
      // A reference has nothing but its `@id` (and at most a type).
      const isReference = typeof id === 'string' && Object.keys(value).length <= 2;
      return isReference ? (byId().get(id) ?? value) : value;
    },
  };
}

/** Flattens arrays and graphs; a web page's main entity is the article it is about. */
function collect(value: unknown, into: JsonObject[]): void {
  if (into.length >= MAX_ENTITIES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
  } else if (isObject(value)) {
    if (Array.isArray(value['@graph'])) collect(value['@graph'], into);
    else into.push(value);
    if (isObject(value['mainEntity'])) collect(value['mainEntity'], into);
  }
}

function indexById(entity: JsonObject, byId: Map<string, JsonObject>, depth: number): void {
  const id = entity['@id'];
  if (typeof id === 'string' && Object.keys(entity).length > 2 && !byId.has(id)) byId.set(id, entity);
  if (depth === 0) return;
  for (const value of Object.values(entity).flat()) if (isObject(value)) indexById(value, byId, depth - 1);
}

/** Parses JSON with the faults that templates leave in it: raw line breaks, comment and CDATA marks, stray commas. */
function parseTolerantly(block: string): unknown {
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

function isObject(value: unknown): value is JsonObject {
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
