import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Gestures {
  /** `factor` below 1 shows less time; `x` is the place that stays where it is, in pixels. */
  onZoom: (factor: number, x: number) => void;
  /** Pixels to the right. */
  onPan: (pixels: number) => void;
}

/** Pixels that a pointer may move and still have meant a click. */
const STILL = 4;
/** How much one pixel of the wheel zooms: a notch of 100 shows some two thirds. */
const PER_PIXEL = 0.004;
const LINE = 16;

/**
 * The wheel zooms, a sideways wheel and dragging move; two fingers do both. Keeps the page from scrolling meanwhile; but
 * who scrolls the page and comes past with the picture under the pointer goes on scrolling until the pointer is moved.
 */
export function useGestures(ref: RefObject<SVGSVGElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const left = () => element.getBoundingClientRect().left;
    const pointers = new Map<number, number>();
    let dragged = 0;
    let passing = false;

    const onWheel = (event: WheelEvent) => {
      if (passing) return;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      event.preventDefault();
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
        latest.current.onPan(-sideways * unit);
      else latest.current.onZoom(Math.exp(event.deltaY * unit * PER_PIXEL), event.clientX - left());
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pointers.size === 0) dragged = 0;
      pointers.set(event.pointerId, event.clientX);
    };
    const onMove = (event: PointerEvent) => {
      passing = false;
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, x]) => x);
      pointers.set(event.pointerId, event.clientX);
      dragged += Math.abs(event.clientX - before);
      if (dragged <= STILL) return;
      // Only once it is a drag: a captured pointer would click nothing but the whole picture.
      element.setPointerCapture(event.pointerId);
      if (other === undefined) latest.current.onPan(event.clientX - before);
      else if (event.clientX !== other && before !== other)
        latest.current.onZoom(Math.abs((before - other) / (event.clientX - other)), other - left());
    };
    const onUp = (event: PointerEvent) => pointers.delete(event.pointerId);
    const onClick = (event: MouseEvent) => {
      if (dragged > STILL) event.stopPropagation();
      dragged = 0;
    };
    const ended = new AbortController();
    const { signal } = ended;
    const onScroll = () => {
      passing = true;
    };
    window.addEventListener('scroll', onScroll, { signal, passive: true });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      element.addEventListener(end, onUp, { signal });
    element.addEventListener('click', onClick, { signal, capture: true });
    return () => ended.abort();
  }, []);
}
