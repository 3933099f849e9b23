import type { PageGate } from './page-gate.ts';
import type { PageReader } from './reader.ts';

/** What our scripts in one page know of each other; in their own world, where the page cannot see it. */
export interface World {
  gate: PageGate | null;
  reader: PageReader | null;
}

declare global {
  var onRecord: World | undefined;
}

export function world(): World {
  globalThis.onRecord ??= { gate: null, reader: null };
  return globalThis.onRecord;
}
