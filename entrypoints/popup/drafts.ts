import { storage } from 'wxt/utils/storage';
import type { TypedDraft } from '../../components/annotation/draft.ts';

/**
 * What was typed into the annotation form and not yet saved. A popup closes at the first click beside it, say to fetch
 * an address for the sources; the words are kept until the browser is closed.
 */
const drafts = storage.defineItem<Record<string, TypedDraft>>('session:drafts', { fallback: {} });

export async function keptDraft(statementId: string): Promise<TypedDraft | null> {
  return (await drafts.getValue())[statementId] ?? null;
}

/** One write after the other: each reads what the last one wrote. */
let writing = Promise.resolve();

export function keepDraft(statementId: string, typed: TypedDraft | null): Promise<void> {
  writing = writing.then(async () => {
    const { [statementId]: _, ...others } = await drafts.getValue();
    await drafts.setValue(typed ? { ...others, [statementId]: typed } : others);
  });
  return writing;
}
