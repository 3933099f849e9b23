import { groupBy } from '../group-by.ts';

/** How many hosts are asked at the same time; each of them is asked for one page at a time. */
const LANES = 3;
/** Between two pages of one host, in milliseconds: no more than a reader who opens one after the other. */
const PAUSE = 1_000;

export interface Manners {
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Passed before each address: waits while the work is paused. */
  gate: () => Promise<void>;
  signal: AbortSignal;
}

/**
 * Works through addresses politely: one after the other on each host with a pause between, a few hosts side by side.
 * Answers what came of each, in their order. Rejects with what `work` throws, or the signal's reason.
 */
export async function politely<Result>(
  addresses: readonly string[],
  work: (address: string) => Promise<Result>,
  { wait, gate, signal }: Manners,
): Promise<Result[]> {
  const results = new Map<string, Result>();
  const hosts = [...groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const lane = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const [i, address] of host.entries()) {
        if (i > 0) await wait(PAUSE);
        await gate();
        signal.throwIfAborted();
        results.set(address, await work(address));
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return addresses.flatMap((address) => {
    const result = results.get(address);
    return result === undefined ? [] : [result];
  });
}
