import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../lib/views/page.ts';
import type { ViewPort } from './port.ts';

/** How often a page that is being read is asked for again; the background also tells when it is done. */
const POLL_MS = 400;

interface PageNow {
  /** Null until the first answer. */
  page: PageView | null;
  refresh: () => Promise<void>;
  /** Looks at another page: what is being read meanwhile is of no more concern. */
  turn: () => Promise<void>;
  /** Reads the page now and shows what comes of it. */
  readNow: () => Promise<void>;
}

/**
 * The page being looked at, kept up to date.
 * @param readsOnOpen whether the view was opened by the click that asks for the page to be read.
 */
export function usePage(port: ViewPort, readsOnOpen: boolean): PageNow {
  const [page, setPage] = useState<PageView | null>(null);
  const asked = useRef(0);
  /** While a page is read at our own asking, the answer to that says when it is done. */
  const isReading = useRef(false);

  const settle = useCallback(async (answer: Promise<PageView>) => {
    asked.current += 1;
    const mine = asked.current;
    const view = await answer.catch((): PageView => ({ state: 'failed', reason: 'unavailable' }));
    // A slow answer must not overwrite a later one.
    if (mine === asked.current) setPage(view);
    return view;
  }, []);
  const refresh = useCallback(async () => {
    if (!isReading.current) await settle(port.page());
  }, [port, settle]);
  const turn = useCallback(() => {
    isReading.current = false;
    return refresh();
  }, [refresh]);
  const readNow = useCallback(async () => {
    isReading.current = true;
    setPage({ state: 'reading' });
    await settle(port.readNow().finally(() => (isReading.current = false)));
  }, [port, settle]);

  useEffect(() => {
    settle(port.page()).then((view) => {
      // The browser lends us a page of a site that is not granted for the click on the toolbar, which asks for it.
      if (readsOnOpen && view.state === 'not-read' && !view.granted) readNow();
    });
  }, [port, settle, readNow, readsOnOpen]);
  useEffect(() => {
    if (page?.state !== 'reading') return;
    const timer = setTimeout(refresh, POLL_MS);
    return () => clearTimeout(timer);
  }, [page, refresh]);

  return { page, refresh, turn, readNow };
}
