import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { keepPlace, keptPlace } from '../kept-place.ts';
import { ListItem } from './ListItem.tsx';
import { useRows } from './useRows.ts';
import { useVirtualizer } from './useVirtualizer.ts';

interface VirtualListProps<Key extends string | number, Row> {
  /** Names the list for screen readers. */
  label: string;
  /** All rows in order, however many; a new array is a new list. */
  keys: readonly Key[];
  /** Reads the rows of some keys; what is no longer on record is left out. */
  load: (keys: Key[]) => Promise<ReadonlyMap<Key, Row>>;
  /** About how high a row is, in CSS pixels. */
  estimate: number;
  /**
   * Draws a row. The element that the arrow keys go to is marked with `data-main`. Another function draws all rows anew, so
   * it is to be the same one until something that the rows show has changed.
   */
  children: (row: Row) => ComponentChildren;
}

/**
 * A list of any length, of which only the rows in sight stand in the document. It is scrolled with the page; the arrow
 * keys, Home and End go from row to row; back to it leads to where the reader left it.
 */
export function VirtualList<Key extends string | number, Row>({
  label,
  keys,
  load,
  estimate,
  children,
}: VirtualListProps<Key, Row>) {
  const list = useRef<HTMLOListElement>(null);
  /** The row that has the focus, and whether it is still to be given it. */
  const [focused, setFocused] = useState<{ index: number | null; pending: boolean }>(() => {
    const { row } = keptPlace();
    return { index: row, pending: row !== null };
  });
  const rows = useRows(keys, load);
  const virtualizer = useVirtualizer({
    count: keys.length,
    estimate,
    keyOf: useCallback((index: number) => keys[index] ?? index, [keys]),
    list,
    held: focused.index,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;

  useLayoutEffect(() => rows.look(from, to), [keys, from, to]);
  useLayoutEffect(() => {
    const { scroll, row } = keptPlace();
    if (row !== null && row < keys.length) virtualizer.scrollToIndex(row, { align: 'center' });
    else if (scroll > 0) window.scrollTo({ top: scroll, behavior: 'instant' });
  }, []);
  const shownKeys = useRef(keys);
  useLayoutEffect(() => {
    if (shownKeys.current === keys) return;
    const before = shownKeys.current;
    shownKeys.current = keys;
    if (isLonger(keys, before)) return;
    // A row of the list before is none of this one.
    setFocused({ index: null, pending: false });
  }, [keys]);
  useLayoutEffect(() => {
    if (!focused.pending || focused.index === null) return;
    const row = list.current?.querySelector<HTMLElement>(
      `:scope > [data-index="${focused.index}"] [data-main]`,
    );
    if (!row) return;
    row.focus({ preventScroll: true });
    setFocused({ index: focused.index, pending: false });
  });

  const goTo = (index: number) => {
    // The row that has the focus may leave before the one that it goes to is there: until then the list has it.
    list.current?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(index, { align: 'auto' });
    setFocused({ index, pending: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = rowAround(event.target);
    if (at === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = TARGETS[event.key]?.(at, keys.length - 1);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };

  return (
    <>
      <ol
        ref={list}
        class="long-list"
        tabIndex={-1}
        aria-label={label}
        style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={({ target }) => {
          const index = indexAround(target);
          if (index === null) return;
          keepPlace({ row: index });
          if (index !== focused.index) setFocused({ index, pending: false });
        }}
      >
        {items.map(({ index, key, start }) => {
          const of = keys[index];
          return (
            <ListItem
              key={key}
              index={index}
              of={keys.length}
              row={of === undefined ? undefined : rows.rowOf(of)}
              top={start - virtualizer.options.scrollMargin}
              estimate={estimate}
              measure={virtualizer.measureElement}
              draw={children}
            />
          );
        })}
      </ol>
      {rows.failed && (
        <p class="error" role="alert">
          {i18n.t('app.problem')}{' '}
          <button type="button" onClick={() => rows.look(from, to)}>
            {i18n.t('state.retry')}
          </button>
        </p>
      )}
    </>
  );
}

/** Whether a list is another with more rows at its end. */
function isLonger<Key>(keys: readonly Key[], before: readonly Key[]): boolean {
  const last = before.length - 1;
  return last >= 0 && keys.length > last && keys[0] === before[0] && keys[last] === before[last];
}

const TARGETS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The row whose main element has the focus; null where it is elsewhere, as in a field that needs these keys itself. */
function rowAround(target: EventTarget | null): number | null {
  return target instanceof HTMLElement && target.dataset['main'] !== undefined ? indexAround(target) : null;
}

function indexAround(target: EventTarget | null): number | null {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset['index']) : null;
}
