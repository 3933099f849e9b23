import { useState } from 'preact/hooks';
import { type Answer, useAnswer } from '../app/useAnswer.ts';
import { keptPlace } from './kept-place.ts';
import type { LibraryPort } from './port.ts';

/** The articles of a list as far as they have come. */
interface ListedArticles {
  /** Null before the first have come. */
  ids: readonly string[] | null;
  /** Null before they are counted. */
  total: number | null;
  state: Answer<unknown>['state'];
}

/**
 * The articles that hold what is typed. Of all articles the newest come at once, then the others; to whoever comes back
 * to a place further down, all come at once.
 */
export function useArticles(
  port: Pick<LibraryPort, 'articles' | 'newestArticles'>,
  typed: string,
): ListedArticles {
  const [isBack] = useState(() => keptPlace().scroll > 0 || keptPlace().row !== null);
  const newest = useAnswer('', async () => (isBack || typed !== '' ? null : port.newestArticles()));
  const all = useAnswer(typed, () => port.articles(typed));
  if (all.value) return { ids: all.value, total: all.value.length, state: all.state };
  const first = typed === '' ? newest.value : null;
  return { ids: first?.ids ?? null, total: first?.total ?? null, state: all.state };
}
