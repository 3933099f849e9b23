import { useEffect, useReducer, useRef } from 'preact/hooks';

/** Rows to one question: more than a window shows. */
const STRETCH = 50;
/** Rows beyond either end of what is looked at that are asked for too, so that few are seen to arrive. */
const AHEAD = 30;
/** Rows that are remembered; beyond this all but those at hand are asked for again. */
const REMEMBERED = 4_000;

export interface Rows<Key, Row> {
  rowOf: (key: Key) => Row | undefined;
  failed: boolean;
  /** The rows from one place up to another are being looked at. */
  look: (from: number, to: number) => void;
}

/** A part of a list: places from one up to another. */
interface Part {
  from: number;
  to: number;
}

/**
 * The rows of a long list, asked for in stretches as they are looked at. While one stretch is on its way the reader
 * may scroll past many: then only what is looked at last is asked for.
 */
export function useRows<Key, Row>(
  keys: readonly Key[],
  load: (keys: Key[]) => Promise<ReadonlyMap<Key, Row>>,
): Rows<Key, Row> {
  const [, redraw] = useReducer<number, undefined>((n) => n + 1, 0);
  const state = useRef({
    keys,
    rows: new Map<Key, Row | null>(),
    wanted: { from: 0, to: 0 },
    busy: false,
    failed: false,
    alive: true,
  });
  state.current.keys = keys;

  const next = async () => {
    const now = state.current;
    if (now.busy || !now.alive) return;
    const missing = missingOf(now.keys, now.wanted, (key) => !now.rows.has(key));
    if (missing.length === 0) return;
    now.busy = true;
    try {
      const loaded = await load(missing);
      if (now.rows.size > REMEMBERED) now.rows = ofPart(now.rows, now.keys, widened(now.wanted));
      for (const key of missing) now.rows.set(key, loaded.get(key) ?? null);
      now.failed = false;
    } catch (error) {
      console.error(error);
      now.failed = true;
    }
    now.busy = false;
    if (!now.alive) return;
    redraw(undefined);
    if (!now.failed) next();
  };
  useEffect(
    () => () => {
      state.current.alive = false;
    },
    [],
  );
  return {
    rowOf: (key) => state.current.rows.get(key) ?? undefined,
    failed: state.current.failed,
    look: (from, to) => {
      state.current.wanted = { from, to };
      next();
    },
  };
}

const widened = ({ from, to }: Part): Part => ({ from: Math.max(0, from - AHEAD), to: to + AHEAD });

/** The keys that are missing: of the stretch that what is looked at lies in, else of those around it. */
function missingOf<Key>(keys: readonly Key[], wanted: Part, isMissing: (key: Key) => boolean): Key[] {
  for (const { from, to } of [wanted, widened(wanted)]) {
    const first = keys.slice(from, to).findIndex(isMissing);
    if (first < 0) continue;
    const start = Math.floor((from + first) / STRETCH) * STRETCH;
    return keys.slice(start, start + STRETCH).filter(isMissing);
  }
  return [];
}

/** The rows of one part of the list alone. */
function ofPart<Key, Row>(
  rows: ReadonlyMap<Key, Row>,
  keys: readonly Key[],
  { from, to }: Part,
): Map<Key, Row> {
  return new Map(
    keys.slice(from, to).flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [[key, row] as const];
    }),
  );
}
