import { type ChosenFile, PAGE_FORMAT } from '../../components/exchange/file-work.ts';
import type { OnProgress, PagesFetched, RunningJob } from '../../components/exchange/port.ts';
import { type Fetched, type FetchProblem, fetchPage } from '../../lib/web/fetch-page.ts';
import { Pause } from '../../lib/web/pause.ts';
import { politely } from '../../lib/web/politely.ts';
import { borrowSites, giveBackSites } from './lent-sites.ts';

/** Fetches the pages that the reader has ticked, from sites that are granted for that alone. */
export function fetchPages(addresses: readonly string[], onProgress: OnProgress): RunningJob<PagesFetched> {
  const control = new AbortController();
  const pause = new Pause();
  const { signal } = control;
  const work = borrowSites(addresses).then((isGranted) =>
    isGranted ? fetched(addresses, onProgress, pause, signal) : ({ state: 'declined' } as const),
  );
  return {
    result: new Promise((resolve, reject) => {
      work.then(resolve, (error) => {
        if (!signal.aborted) reject(error);
      });
    }),
    pause: (held) => pause.set(held),
    stop: () => {
      control.abort();
      pause.set(false);
    },
  };
}

async function fetched(
  addresses: readonly string[],
  onProgress: OnProgress,
  pause: Pause,
  signal: AbortSignal,
): Promise<PagesFetched> {
  let done = 0;
  onProgress(0, 0);
  try {
    const results = await politely(
      addresses,
      async (address) => {
        const result = await fetchPage(address, signal);
        done += 1;
        onProgress(done / addresses.length, done);
        return { address, result };
      },
      { signal, gate: () => pause.passed(), wait: (time) => new Promise((go) => setTimeout(go, time)) },
    );
    return {
      state: 'fetched',
      files: results.flatMap(({ result }) => (typeof result === 'string' ? [] : fileOf(result))),
      failed: results.flatMap(({ address, result }) => problemOf(address, result)),
    };
  } finally {
    await giveBackSites();
  }
}

function fileOf({ address, is, bytes, charset }: Fetched): ChosenFile {
  const file = new File([bytes], address);
  return is === 'page'
    ? { file, format: PAGE_FORMAT, columns: null, served: { address, charset } }
    : { file, format: null, columns: null };
}

function problemOf(address: string, result: Fetched | FetchProblem) {
  return typeof result === 'string' ? [{ address, problem: result }] : [];
}
