import type { Said } from '../model.ts';

/** Whether words of the article date a statement: not where the article's own date stands in, or the reader gave it. */
export function isReadFromWords({ basis }: Said): boolean {
  return basis !== 'published' && basis !== 'reader';
}
