import { selectorsOf } from '../annotation/selectors.ts';
import { BEST_RATING, type Judgement, judgementsOf, WORST_RATING } from '../annotation/verdicts.ts';
import type { Annotation } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';
import type { ExportFormat } from './export-format.ts';
import { quotationOf } from './schema-quotation.ts';

/**
 * W3C Web Annotation Data Model as JSON-LD: one collection with one embedded page, one annotation a statement. The
 * collection's context defines the prefix `schema`, which keeps schema.org's words apart from the model's own `text`,
 * `name` and `creator`.
 */
export const w3c = {
  id: 'w3c',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write(rows, { subject, exported }) {
    const id = urn('export', exported);
    const page = `${id}:page:1`;
    return `${JSON.stringify(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id,
        type: 'AnnotationCollection',
        label: subject === null ? 'On Record' : `On Record: ${subject}`,
        created: exported,
        generator: { type: 'Software', name: 'On Record' },
        total: rows.length,
        first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items: rows.map(annotationOf) },
        last: page,
      },
      null,
      2,
    )}\n`;
  },
} satisfies ExportFormat;

/** Names a thing of the record: it has no address on the web that others could open. */
function urn(sort: 'export' | 'statement', id: string): string {
  return `urn:x-on-record:${sort}:${encodeURIComponent(id)}`;
}

function annotationOf({ statement, article, speaker, annotation }: ExportRow) {
  const judgements = annotation ? judgementsOf(annotation) : [];
  return {
    id: urn('statement', statement.id),
    type: 'Annotation',
    motivation: judgements.length > 0 ? 'assessing' : 'highlighting',
    created: annotation?.created ?? statement.firstRead,
    ...(annotation && { modified: annotation.updated }),
    body: [
      quotationOf({ statement, article, speaker }),
      ...judgements.map(ratingBody),
      ...(annotation ? textualBodies(annotation) : []),
    ],
    target: {
      type: 'SpecificResource',
      source: article.address,
      selector: selectorsOf(statement, article),
    },
  };
}

function textualBody(purpose: 'commenting' | 'tagging' | 'linking', value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

function textualBodies({ note, tags, sources }: Annotation) {
  return [
    ...(note === '' ? [] : [textualBody('commenting', note)]),
    ...tags.map((tag) => textualBody('tagging', tag)),
    ...sources.map((source) => textualBody('linking', source)),
  ];
}

/** A verdict: its English label as text, and as a schema.org Rating that says which question it answers. */
function ratingBody({ axis, answer }: Judgement) {
  return {
    type: ['TextualBody', 'schema:Rating'],
    purpose: 'classifying',
    format: 'text/plain',
    language: 'en',
    value: answer.label.en,
    'schema:reviewAspect': axis.name,
    ...(answer.rating !== null && {
      'schema:ratingValue': answer.rating,
      'schema:bestRating': BEST_RATING,
      'schema:worstRating': WORST_RATING,
    }),
  };
}
