import { useEffect, useState } from 'preact/hooks';
import type { EarlierCounts } from '../../lib/views/earlier.ts';
import type { PageView } from '../../lib/views/page.ts';
import type { ViewPort } from '../app/port.ts';

/** By a statement's id, what is on record from before; null until it is known. */
export type CountsOfPage = Readonly<Record<string, EarlierCounts>> | null;

/**
 * What is on record from before of each of a page's statements. It is found later than the rest, so the page is shown
 * without it at first; whenever it has changed it is asked for again, and what was known stays meanwhile.
 */
export function useEarlierCounts(
  { earlierCounts }: Pick<ViewPort, 'earlierCounts'>,
  view: Extract<PageView, { state: 'read' }>,
): CountsOfPage {
  const [known, setKnown] = useState<{ articleId: string; counts: CountsOfPage }>({
    articleId: '',
    counts: null,
  });
  const { id } = view.article;
  useEffect(() => {
    let isShown = true;
    earlierCounts(id).then((counts) => {
      if (isShown) setKnown({ articleId: id, counts });
      // What is only a hint is left out where the record cannot be read; the page says so itself.
    }, console.error);
    return () => {
      isShown = false;
    };
  }, [earlierCounts, view, id]);
  return known.articleId === id ? known.counts : null;
}
