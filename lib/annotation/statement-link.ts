import type { Article, Statement } from '../model.ts';
import { linkToQuotation } from './text-fragment.ts';

/** A link that opens a statement's source at its words. */
export function linkToStatement(
  { kind, check, text, prefix, suffix }: Pick<Statement, 'kind' | 'check' | 'text' | 'prefix' | 'suffix'>,
  { address }: Pick<Article, 'address'>,
): string {
  // A checker's own words for a claim need not stand in the check as they do in its mark-up.
  if (kind === 'claim') return check?.address ?? address;
  return linkToQuotation(address, text, prefix, suffix);
}
