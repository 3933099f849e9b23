import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../lib/views.ts';
import type { ViewPort } from '../app/port.ts';

/** By a statement's id, how many earlier ones may differ from it. */
export type ShiftCounts = Readonly<Record<string, number>>;

const NONE: ShiftCounts = {};

/**
 * The possible shifts of a page's statements. They are found later than the rest, so the page is shown without them at
 * first; whenever it has changed they are asked for again, and what was known stays meanwhile.
 */
export function useShifts(
  { shifts }: Pick<ViewPort, 'shifts'>,
  view: Extract<PageView, { state: 'read' }>,
): ShiftCounts {
  const [known, setKnown] = useState({ articleId: '', counts: NONE });
  const { id } = view.article;
  useEffect(() => {
    let isShown = true;
    shifts(id).then((counts) => {
      if (isShown) setKnown({ articleId: id, counts });
      // What is only a hint is left out where the record cannot be read; the page says so itself.
    }, console.error);
    return () => {
      isShown = false;
    };
  }, [shifts, view, id]);
  return known.articleId === id ? known.counts : NONE;
}
