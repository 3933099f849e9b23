import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';

interface ListItemProps<Row> {
  index: number;
  /** Rows in the whole list. */
  of: number;
  /** Undefined until it has been read. */
  row: Row | undefined;
  /** Pixels below the list's top. */
  top: number;
  /** About how high it is. */
  estimate: number;
  measure: (element: HTMLLIElement | null) => void;
  draw: (row: Row) => ComponentChildren;
}

/** One row of a long list, where it stands. It is drawn anew only where it or how it is drawn has changed. */
export function ListItem<Row>({ index, of, row, top, estimate, measure, draw }: ListItemProps<Row>) {
  const drawn = useMemo(() => row !== undefined && draw(row), [row, draw]);
  // As high as it is likely to be: else all below it would move when it arrives.
  const waiting = row === undefined && { minBlockSize: `${estimate}px` };
  return (
    <li
      ref={measure}
      data-index={index}
      aria-setsize={of}
      aria-posinset={index + 1}
      aria-busy={row === undefined}
      style={{ transform: `translateY(${top}px)`, ...waiting }}
    >
      {drawn || <p class="row-waiting">{i18n.t('app.loading')}</p>}
    </li>
  );
}
