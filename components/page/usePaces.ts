import { useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../lib/views/page.ts';
import type { Pace } from '../../lib/views/timeline.ts';
import type { ViewPort } from '../app/port.ts';

type ReadView = Extract<PageView, { state: 'read' }>;

/** How often the speakers of a page spoke, by their ids; asked once the page is shown, which does not wait for it. */
export function usePaces(port: Pick<ViewPort, 'paces'>, { speakers }: ReadView): ReadonlyMap<string, Pace> {
  const [paces, setPaces] = useState<ReadonlyMap<string, Pace>>(new Map());
  useEffect(() => {
    let current = true;
    const ids = speakers.flatMap(({ speaker, earlier }) => (speaker && earlier > 0 ? [speaker.id] : []));
    if (ids.length === 0) return;
    port
      .paces(ids.slice(0, MOST_SPEAKERS))
      .then(
        (found) => current && setPaces(new Map(found.map((pace) => [pace.speakerId, pace]))),
        console.error,
      );
    return () => {
      current = false;
    };
  }, [speakers]);
  return paces;
}

/** No article has so many that readers go through them. */
const MOST_SPEAKERS = 100;
