import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { AddressSchema, type AnnotationDraft } from '../../model-schema.ts';

/** What another tool's annotation brings: no verdicts of ours, but words, tags and links. */
export type Remarks = Partial<AnnotationDraft>;

/** The reader's own annotation of these remarks; undefined where they say nothing, null where they say too much. */
export function annotationOf(remarks: Remarks): AnnotationDraft | undefined | null {
  const { verdict = null, attribution = null, consistency = null, note = '' } = remarks;
  const tags = unique(remarks.tags ?? []);
  const sources = unique(remarks.sources ?? []).filter((source) => v.is(AddressSchema, source));
  const isEmpty =
    note === '' && tags.length + sources.length === 0 && !verdict && !attribution && !consistency;
  if (isEmpty) return undefined;
  const isTooMuch =
    note.length > LIMITS.noteLength ||
    tags.length > LIMITS.tags ||
    sources.length > LIMITS.sources ||
    tags.some((tag) => tag.length > LIMITS.tagLength);
  return isTooMuch ? null : { verdict, attribution, consistency, note, tags, sources };
}

const unique = (words: readonly string[]) => [...new Set(words.filter((word) => word.trim() !== ''))];
