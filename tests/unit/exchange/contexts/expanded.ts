import jsonld from 'jsonld';
import type { JsonLdObj } from 'jsonld/jsonld-spec';
import * as v from 'valibot';
import { ANNOTATION_CONTEXT, SCHEMA_CONTEXT } from './contexts.ts';

/** JSON-LD as `jsonld` expands it: what another reader of linked data is told, term by term. */

const CONTEXTS = new Map<string, JsonLdObj>([
  ['http://www.w3.org/ns/anno.jsonld', ANNOTATION_CONTEXT],
  ['https://schema.org', SCHEMA_CONTEXT],
]);

async function documentLoader(documentUrl: string) {
  const document = CONTEXTS.get(documentUrl);
  if (!document) throw new Error(`no context is asked of the network: ${documentUrl}`);
  return { documentUrl, document };
}

const NodeSchema = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof NodeSchema>;

/** `safe` fails where a term or type is none of any vocabulary and would be lost. */
export async function expanded(json: string): Promise<Node[]> {
  const options = { documentLoader, safe: true };
  return v.parse(v.array(NodeSchema), await jsonld.expand(v.parse(NodeSchema, JSON.parse(json)), options));
}

/** All nodes of a type, wherever they stand. */
export function nodesOf(type: string, value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(type, item));
  if (!v.is(NodeSchema, value)) return [];
  const types = value['@type'];
  const own = Array.isArray(types) && types.includes(type) ? [value] : [];
  return [...own, ...Object.values(value).flatMap((inner) => nodesOf(type, inner))];
}

export const OA = 'http://www.w3.org/ns/oa#';
export const AS = 'http://www.w3.org/ns/activitystreams#';
export const SCHEMA = 'http://schema.org/';
/** What a node says of a property. */
export const valuesOf = (node: Node | undefined, property: string): unknown[] => {
  const values = node?.[property];
  return Array.isArray(values) ? values.map((one) => one['@value'] ?? one['@id'] ?? one) : [];
};
