import { storage } from 'wxt/utils/storage';
import type { TypedDraft } from '../../components/annotation/draft.ts';

/**
 * What was typed into the annotation form and not yet saved. A popup closes at the first click beside it, say to fetch
 * an address for the sources; the words are kept until the browser is closed.
 */

/** Each statement's own, so that nothing need be read before it is written: a popup may close right after the last letter. */
const keyOf = (statementId: string) => `session:draft:${statementId}` as const;

export function keptDraft(statementId: string): Promise<TypedDraft | null> {
  return storage.getItem<TypedDraft>(keyOf(statementId));
}

/** @param typed null where nothing is to be kept. */
export function keepDraft(statementId: string, typed: TypedDraft | null): Promise<void> {
  return storage.setItem<TypedDraft>(keyOf(statementId), typed);
}
