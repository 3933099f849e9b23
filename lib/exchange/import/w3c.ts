import { ACCURACY, ATTRIBUTION, answerLabelled, CONSISTENCY } from '../../annotation/verdicts.ts';
import { LIMITS } from '../../limits.ts';
import { isObject, type JsonObject, listOf, textOf } from '../../page/metadata/linked-data.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { annotationOf, type Remarks } from './annotation-of.ts';
import { jsonItems } from './json-items.ts';
import { languageOf } from './language-of.ts';
import { parsedJson } from './parsed-json.ts';
import { quotationAmong } from './quotation-of-ours.ts';
import { withoutMarks } from './quotation-words.ts';
import { wordsSelected } from './selector-words.ts';
import { badRow, type Candidate, statementRow } from './statement-row.ts';

/**
 * W3C Web Annotations as JSON-LD: a collection with an embedded page, a page, a graph, a list, or one alone. Ours come back
 * as they were; of other tools' the words that they point at, and what is written of them.
 */
export const w3cImport = {
  id: 'w3c',
  recognises: (head) =>
    /^\uFEFF?\s*[[{]/u.test(head) &&
    /"https?:\/\/www\.w3\.org\/ns\/anno\.jsonld"|"type"\s*:\s*"Annotation(?:Collection|Page)?"/u.test(head),
  async *read(pieces) {
    const caps = { length: LIMITS.importItem, depth: LIMITS.importDepth };
    for await (const item of jsonItems(pieces, (path) => ITEM_ARRAYS.has(path.join('.')), caps)) {
      if (item.is === 'bad') yield badRow(item.line, item.problem);
      else {
        const value = parsedJson(item.text);
        if (value === undefined) yield badRow(item.line, 'not-json');
        else if (isObject(value) && 'target' in value) yield annotationRow(value, item.line);
        else if (item.is === 'item') yield badRow(item.line, 'wrong-shape');
      }
    }
  },
} satisfies ImportFormat;

/** Where annotations stand in a list. */
const ITEM_ARRAYS = new Set(['', 'items', 'first.items', '@graph']);

function annotationRow(annotation: JsonObject, line: number): ImportedRow {
  const bodies = listOf(annotation['body']);
  const [target] = listOf(annotation['target']);
  const words = isObject(target) ? wordsSelected(target['selector']) : null;
  const quotation = quotationAmong(bodies) ?? highlighted(target, words);
  if (!quotation) return badRow(line, 'no-content');
  const remarks = [annotation['bodyValue'], ...bodies].map(remarksIn);
  const draft = annotationOf(joined(remarks));
  if (draft === null) return badRow(line, 'too-long');
  return statementRow(line, {
    ...quotation,
    prefix: words?.prefix ?? '',
    suffix: words?.suffix ?? '',
    ...(draft && { annotation: draft }),
  });
}

/** The words that another tool's annotation points at, of which it does not say who said them. */
function highlighted(target: unknown, words: { exact: string } | null): Candidate | null {
  if (!words || !isObject(target)) return null;
  const [source] = listOf(target['source'] ?? target['id']);
  const address = isObject(source) ? (textOf(source['id']) ?? textOf(source['url'])) : textOf(source);
  return highlightOf(words.exact, address);
}

/** A highlight of another tool as a statement that is attributed to nobody. */
export function highlightOf(exact: string, address: string | null, title = ''): Candidate {
  const text = withoutMarks(exact);
  return {
    article: { ...(address !== null && { address }), title, language: languageOf(text) },
    text,
    // Marks around the words say that they are quoted; without them they may be anybody's.
    kind: text === exact.trim() ? 'indirect' : 'direct',
    speaker: null,
    said: null,
  };
}

/** What one body says. */
function remarksIn(body: unknown): Remarks {
  if (typeof body === 'string') return { note: body };
  if (!isObject(body)) return {};
  const value = typeof body['value'] === 'string' ? body['value'] : '';
  if (value === '') return {};
  switch (textOf(body['purpose'])) {
    case 'classifying':
      return verdictIn(value, textOf(body['schema:reviewAspect']));
    case 'tagging':
      return { tags: [value] };
    case 'linking':
      return { sources: [value] };
    default:
      return { note: value };
  }
}

/** A verdict in our words; what another tool classifies by stays as a tag. */
function verdictIn(label: string, axis: string | null): Remarks {
  const verdict = answerLabelled(ACCURACY, label);
  const attribution = answerLabelled(ATTRIBUTION, label);
  const consistency = answerLabelled(CONSISTENCY, label);
  if (verdict && axis !== 'attribution' && axis !== 'consistency') return { verdict };
  if (attribution) return { attribution };
  return consistency ? { consistency } : { tags: [label] };
}

function joined(all: readonly Remarks[]): Remarks {
  const notes = all.flatMap(({ note }) => note ?? []);
  return {
    ...Object.assign({}, ...all),
    note: notes.join('\n\n'),
    tags: all.flatMap(({ tags }) => tags ?? []),
    sources: all.flatMap(({ sources }) => sources ?? []),
  };
}
