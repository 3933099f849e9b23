import { LIMITS } from '../../lib/limits.ts';
import type { Annotation } from '../../lib/model.ts';
import type { AnnotationDraft } from '../../lib/model-schema.ts';
import { isWebAddress } from '../ui/address.ts';

/** What stands in the form: as the draft, but tags and sources still as they were typed. */
export interface TypedDraft
  extends Pick<AnnotationDraft, 'verdict' | 'attribution' | 'consistency' | 'note'> {
  tags: string;
  sources: string;
}

/** What is wrong with a field; `line` counts from 1. */
export type FieldError =
  | { field: 'tags'; why: 'too-many' }
  | { field: 'sources'; why: 'too-many' }
  | { field: 'sources'; why: 'no-address' | 'too-long'; line: number; words: string };

/** The form as it stands when it opens. */
export function typedFrom(annotation: Annotation | null): TypedDraft {
  return {
    verdict: annotation?.verdict ?? null,
    attribution: annotation?.attribution ?? null,
    consistency: annotation?.consistency ?? null,
    note: annotation?.note ?? '',
    tags: annotation?.tags.join(', ') ?? '',
    sources: annotation?.sources.join('\n') ?? '',
  };
}

/** What the reader had filled in, to be saved again. */
export function draftOf({
  verdict,
  attribution,
  consistency,
  note,
  tags,
  sources,
}: Annotation): AnnotationDraft {
  return { verdict, attribution, consistency, note, tags, sources };
}

/** Whether nothing has been filled in. */
export function isEmpty({ verdict, attribution, consistency, note, tags, sources }: TypedDraft): boolean {
  return !(verdict || attribution || consistency || note.trim() || tags.trim() || sources.trim());
}

/** Reads the form: a draft fit to be saved, or the first thing that is wrong in each field. */
export function readDraft(typed: TypedDraft): { draft: AnnotationDraft } | { errors: FieldError[] } {
  const tags = distinct(typed.tags.split(/[,\n]/u));
  const sources = distinct(typed.sources.split('\n'));
  const errors = [tagsError(tags), sourcesError(typed.sources, sources)].filter((error) => error !== null);
  if (errors.length > 0) return { errors };
  const { verdict, attribution, consistency } = typed;
  return { draft: { verdict, attribution, consistency, note: typed.note.trim(), tags, sources } };
}

function tagsError(tags: string[]): FieldError | null {
  const fits = tags.length <= LIMITS.tags && tags.every((tag) => tag.length <= LIMITS.tagLength);
  return fits ? null : { field: 'tags', why: 'too-many' };
}

function sourcesError(typed: string, sources: string[]): FieldError | null {
  if (sources.length > LIMITS.sources) return { field: 'sources', why: 'too-many' };
  for (const [index, line] of typed.split('\n').entries()) {
    const words = line.trim();
    if (words === '' || isWebAddress(words)) continue;
    const why = words.length > LIMITS.addressLength ? 'too-long' : 'no-address';
    return { field: 'sources', why, line: index + 1, words };
  }
  return null;
}

function distinct(pieces: string[]): string[] {
  return [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''))];
}
