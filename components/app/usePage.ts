import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../../lib/views.ts';
import type { ViewPort } from './port.ts';

/** How often a page that is being read is asked for again; the background also tells when it is done. */
const POLL_MS = 400;

interface PageNow {
  /** Null until the first answer. */
  page: PageView | null;
  refresh: () => Promise<void>;
  /** Reads the page now and shows what comes of it. */
  readNow: () => Promise<void>;
}

/** The page being looked at, kept up to date. */
export function usePage(port: ViewPort): PageNow {
  const [page, setPage] = useState<PageView | null>(null);
  const asked = useRef(0);

  const settle = useCallback(async (answer: Promise<PageView>) => {
    asked.current += 1;
    const mine = asked.current;
    const view = await answer.catch((): PageView => ({ state: 'failed', reason: 'unavailable' }));
    // A slow answer must not overwrite a later one.
    if (mine === asked.current) setPage(view);
  }, []);
  const refresh = useCallback(() => settle(port.page()), [port, settle]);
  const readNow = useCallback(() => {
    setPage({ state: 'reading' });
    return settle(port.readNow());
  }, [port, settle]);

  useEffect(() => {
    refresh();
  }, [refresh]);
  useEffect(() => {
    if (page?.state !== 'reading') return;
    const timer = setTimeout(refresh, POLL_MS);
    return () => clearTimeout(timer);
  }, [page, refresh]);

  return { page, refresh, readNow };
}
