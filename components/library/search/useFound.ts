import { useEffect, useState } from 'preact/hooks';
import type { TimeOrder } from '../../../lib/views/earlier.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { keptPlace } from '../kept-place.ts';
import { type Find, type FoundSoFar, firstFound, wholeFound } from './found-parts.ts';

/**
 * What a search fits: its newest statements as soon as they are found, then all of them. Only the latest search counts,
 * in whatever order the answers come. To whoever comes back to a place further down, all come at once.
 * The oldest first is told only of the whole.
 * @param key tells one search from another.
 */
export function useFound(key: string, find: Find, order: TimeOrder): Answer<FoundSoFar> {
  const [answer, setAnswer] = useState<Answer<FoundSoFar>>({ value: null, state: 'busy' });
  useEffect(() => {
    let current = true;
    const show = (next: Answer<FoundSoFar>) => current && setAnswer(next);
    setAnswer(({ value }) => ({ value, state: 'busy' }));
    const { scroll, row } = keptPlace();
    const work = async () => {
      const first = await firstFound(find);
      const { found } = first;
      const isShown = order === 'newest' && (found.whole || (scroll === 0 && row === null));
      if (isShown) show({ value: found, state: found.whole ? 'ready' : 'busy' });
      if (current && !(isShown && found.whole))
        show({ value: await wholeFound(find, first, order), state: 'ready' });
    };
    work().catch((error: unknown) => {
      console.error(error);
      if (current) setAnswer(({ value }) => ({ value, state: 'failed' }));
    });
    return () => {
      current = false;
    };
  }, [key]);
  return answer;
}
