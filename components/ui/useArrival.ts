import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref whose element takes the focus when it is shown, where `arriving` says so. */
export function useArrival<Target extends HTMLElement>(arriving: boolean): RefObject<Target | null> {
  const ref = useRef<Target>(null);
  // Only the moment of arrival counts: a later change of `arriving` must not steal the focus.
  const asked = useRef(arriving);
  useLayoutEffect(() => {
    if (asked.current) ref.current?.focus();
  }, []);
  return ref;
}
