import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { tickWords } from '../wording/dates.ts';
import { BridgeMarks } from './BridgeMarks.tsx';
import { domainOf, panned, zoomed } from './domain.ts';
import { layoutTimeline, scaleOf } from './layout.ts';
import type { PictureProps } from './picture-props.ts';
import { StatementMarks } from './StatementMarks.tsx';
import { useGestures } from './useGestures.ts';
import { calendarDay } from './wording.ts';

const CLOSER = 0.6;

/** The picture of a timeline. Wheel and pinch zoom, dragging moves it; keys do the same. */
export function TimelinePicture(props: PictureProps) {
  const { domain, whole, width, rtl, onDomain } = props;
  const svg = useRef<SVGSVGElement>(null);
  const picture = layoutTimeline(props);
  const { baseline } = picture;
  const scale = scaleOf(props);
  const zoom = (factor: number, around = (domain.from + domain.to) / 2) =>
    onDomain(zoomed(domain, factor, around, whole));
  const pan = (share: number) => onDomain(panned(domain, share, whole));
  useGestures(svg, {
    onZoom: (factor, x) => zoom(factor, scale.day(x)),
    onPan: (pixels) => pan(((rtl ? 1 : -1) * pixels) / width),
  });
  const keyed = useRef(false);
  useLayoutEffect(() => {
    // What had the focus may have been moved out of the picture: the keys go on from another mark of it.
    if (keyed.current && !svg.current?.contains(document.activeElement)) focusOn(svg.current);
    keyed.current = false;
  }, [domain]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = rtl ? -1 : 1;
    const around = scale.day(middleOf(event.target, svg.current));
    if (event.key === '+' || event.key === '=') zoom(CLOSER, around);
    else if (event.key === '-') zoom(1 / CLOSER, around);
    else if (event.key === '0') onDomain(whole);
    else if (event.shiftKey && event.key === 'ArrowRight') pan(0.25 * forward);
    else if (event.shiftKey && event.key === 'ArrowLeft') pan(-0.25 * forward);
    else return;
    keyed.current = true;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no fieldsets in SVG.
    <svg
      ref={svg}
      class="tl-picture"
      width={width}
      height={picture.height}
      role="group"
      aria-label={i18n.t('timeline.label')}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a line and its words in SVG take no focus. */}
      <g class="tl-axis" aria-hidden="true">
        <line x1="0" x2={width} y1={baseline + 0.5} y2={baseline + 0.5} />
        {picture.ticks.map(({ day, unit, x }) => (
          <g key={day} data-unit={unit}>
            <line x1={x} x2={x} y1={baseline} y2={baseline + 5} />
            <text x={x} y={baseline + 19} text-anchor={anchorAt(x, width)}>
              {tickWords(calendarDay(day), unit)}
            </text>
          </g>
        ))}
      </g>
      <BridgeMarks bridges={picture.bridges} onCompare={props.onCompare} onPoint={props.onPoint} />
      <StatementMarks
        picture={picture}
        verdicts={props.verdicts}
        rtl={rtl}
        onOpen={props.onOpen}
        onPoint={props.onPoint}
        onBin={({ from, to }) => {
          const closer = domainOf(from, to, whole);
          // What fills the picture already is not shown closer by choosing it.
          if (domain.to - domain.from <= (to - from) * 1.01) props.onDays(from, to - 1);
          else onDomain(closer);
        }}
      />
    </svg>
  );
}

/** Room that a tick's words need on either side. */
const TICK_ROOM = 24;

/** The words of a tick at the very edge stand beside it, so that they are not cut. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < TICK_ROOM) return 'start';
  return x > width - TICK_ROOM ? 'end' : 'middle';
}

/** How far from the picture's left what the keys are on stands, in pixels. */
function middleOf(target: EventTarget | null, picture: Element | null): number {
  if (!(target instanceof Element) || !picture) return 0;
  const { left, width } = target.getBoundingClientRect();
  return left + width / 2 - picture.getBoundingClientRect().left;
}

function focusOn(picture: Element | null): void {
  picture?.querySelector<SVGElement>('.tl-mark[tabindex="0"]')?.focus();
}
