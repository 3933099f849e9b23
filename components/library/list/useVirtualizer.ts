import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Asked {
  count: number;
  /** About how high a row is, in CSS pixels, until it has been measured. */
  estimate: number;
  /** The same function as long as the list is: another one has all its rows placed anew. */
  keyOf: (index: number) => string | number;
  list: RefObject<HTMLElement | null>;
  /** A row that stays in the document wherever the page is scrolled to, as it has the focus; null for none. */
  held: number | null;
}

/** Rows beyond either end of the window: enough that none is seen to arrive at an ordinary speed. */
const OVERSCAN = 8;

/** Which rows of a list are to stand in the document, as the window is scrolled; the list draws itself anew with them. */
export function useVirtualizer({ count, estimate, keyOf, list, held }: Asked) {
  const [, redraw] = useReducer<number, undefined>((n) => n + 1, 0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => window,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: () => window.scrollY,
    scrollMargin: topOf(list.current),
    overscan: OVERSCAN,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      return held === null || held >= count || shown.includes(held)
        ? shown
        : [...shown, held].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/** How far below the top of the document an element stands; in whole pixels, as the sum of two parts of one wavers. */
function topOf(element: HTMLElement | null): number {
  return element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : 0;
}
