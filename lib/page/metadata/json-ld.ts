import { isObject, type JsonObject, parseTolerantly } from './linked-data.ts';

/** JSON-LD as news pages write it: several blocks, arrays, `@graph`, entities given by reference, broken JSON. */

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
