import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { annotationOf } from './annotation-of.ts';
import { jsonItems } from './json-items.ts';
import { parsedJson } from './parsed-json.ts';
import { wordsSelected } from './selector-words.ts';
import { badRow, statementRow } from './statement-row.ts';
import { highlightOf } from './w3c.ts';

const AnnotationSchema = v.object({
  uri: v.optional(v.string()),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  target: v.optional(
    v.array(v.object({ source: v.optional(v.string()), selector: v.optional(v.unknown()) })),
    [],
  ),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
});

/**
 * An export of Hypothesis (`annotations`), or an answer of its API (`rows`). Page notes and replies point at no words, so
 * they are listed as such. Its `RangeSelector` leads through a page's own nodes, and is of no use to us.
 */
export const hypothesis = {
  id: 'hypothesis',
  recognises: (head) =>
    /^\uFEFF?\s*\{/u.test(head) &&
    /"export_(?:date|userid)"|"client_version"|"hypothesis/u.test(head) &&
    /"(?:annotations|rows)"\s*:|"uri"\s*:/u.test(head),
  async *read(pieces) {
    const caps = { length: LIMITS.importItem, depth: LIMITS.importDepth };
    for await (const item of jsonItems(pieces, isList, caps)) {
      if (item.is === 'bad') yield badRow(item.line, item.problem);
      else if (item.is === 'item') yield annotationRow(item.text, item.line);
      else if (parsedJson(item.text) === undefined) yield badRow(item.line, 'not-json');
    }
  },
} satisfies ImportFormat;

const isList = (path: readonly string[]) => ['annotations', 'rows', ''].includes(path.join('.'));

function annotationRow(json: string, line: number): ImportedRow {
  const value = parsedJson(json);
  if (value === undefined) return badRow(line, 'not-json');
  const checked = v.safeParse(AnnotationSchema, value);
  if (!checked.success) return badRow(line, 'wrong-shape');
  const { uri, text: note, tags, target, document } = checked.output;
  const [first] = target;
  const words = first ? wordsSelected(first.selector) : null;
  if (!words) return badRow(line, 'no-content');
  const draft = annotationOf({ note, tags });
  if (draft === null) return badRow(line, 'too-long');
  const title = [document?.title ?? []].flat()[0] ?? '';
  const { prefix, suffix } = words;
  return statementRow(line, {
    ...highlightOf(words.exact, uri ?? first?.source ?? null, title),
    prefix,
    suffix,
    ...(draft && { annotation: draft }),
  });
}
