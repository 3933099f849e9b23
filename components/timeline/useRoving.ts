import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** One stop of the tab key for many things: the arrows go from one to the next among them. */
export interface Roving {
  ref: RefObject<SVGGElement | null>;
  /** Which of them the tab key stops at. */
  at: number;
  focus: (place: number) => void;
  /** Goes `by` further, to the first (-Infinity) or the last (Infinity). */
  move: (by: number) => void;
  /** To be called with what has got the focus otherwise. */
  note: (place: number) => void;
}

export function useRoving(count: number): Roving {
  const ref = useRef<SVGGElement>(null);
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, Math.max(0, count - 1));
  const focus = (place: number) => {
    setChosen(place);
    const element = ref.current?.children.item(place);
    if (element instanceof SVGElement) element.focus();
  };
  const move = (by: number) => focus(Math.min(Math.max(0, at + by), Math.max(0, count - 1)));
  return { ref, at, focus, move, note: setChosen };
}
