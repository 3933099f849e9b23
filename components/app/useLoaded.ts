import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecordFailure } from '../../lib/views/record-failure.ts';
import { failureIn } from './failure.ts';

/** Why there is nothing to show of what was asked for. */
export type NotThere = { is: 'loading' } | { is: 'missing' } | { is: 'failed'; failure: RecordFailure };

/** What a screen shows one of, as the record tells it. */
export type Loaded<View> = NotThere | { is: 'here'; view: View };

interface Loading<View> {
  loaded: Loaded<View>;
  /** Asks anew. */
  load: () => Promise<void>;
  /** What a change has made of it; null where it is no longer on record. */
  show: (view: View | null) => void;
}

/** Asks the record for one thing when its screen is shown. */
export function useLoaded<View>(ask: () => Promise<View | null>): Loading<View> {
  const [loaded, setLoaded] = useState<Loaded<View>>({ is: 'loading' });
  const show = useCallback(
    (view: View | null) => setLoaded(view === null ? { is: 'missing' } : { is: 'here', view }),
    [],
  );
  const load = () =>
    ask().then(show, (error: unknown) =>
      setLoaded({ is: 'failed', failure: failureIn(error) ?? 'unavailable' }),
    );
  useEffect(() => {
    load();
  }, []);
  return { loaded, load, show };
}
