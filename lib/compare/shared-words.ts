import type { Span } from '../model.ts';
import { wordsOf } from './words.ts';

/**
 * The stretches of a content whose words another content has too, in whatever form. Stop words count for nothing by
 * themselves; one that both share joins the shared words on either side of it, so that a phrase is marked whole.
 */
export function sharedWords(content: string, other: string, stopWords: ReadonlySet<string>): Span[] {
  const others = wordsOf(other);
  const stems = new Set(others.filter(({ folded }) => !stopWords.has(folded)).map(({ stem }) => stem));
  const forms = new Set(others.map(({ folded }) => folded));
  const spans: Span[] = [];
  /** Where a shared stretch ends that the next shared word may carry on; behind stop words that both have. */
  let reach = 0;
  for (const { start, end, folded, stem } of wordsOf(content)) {
    const last = spans.at(-1);
    const follows = last !== undefined && content.slice(reach, start).trim() === '';
    if (stopWords.has(folded)) {
      if (follows && forms.has(folded)) reach = end;
    } else if (stems.has(stem)) {
      if (follows) last.end = end;
      else spans.push({ start, end });
      reach = end;
    }
  }
  return spans;
}
