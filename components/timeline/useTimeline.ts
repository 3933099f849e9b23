import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TimelineBridges, TimelineMark, TimelineView } from '../../lib/views/timeline.ts';
import { keepPlace, keptPlace } from '../library/kept-place.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';
import { type Domain, wholeDomain } from './domain.ts';
import { countIn, isDense } from './layout.ts';

/** Up to so many statements are read at once and for good; of more, those of the stretch that is shown. */
const READ_AT_ONCE = 400;
/** A stretch that is being zoomed through is not asked for step by step. */
const SETTLED_MS = 150;
const NO_BRIDGES: TimelineBridges = { bridges: [], compared: true };

type Port = Pick<SpeakerPagePort, 'timelineMarks' | 'timelineBridges'>;

export interface ShownTimeline {
  whole: Domain;
  domain: Domain;
  /** Shows another stretch, one of many on the way of a wheel or a drag. */
  setDomain: (domain: Domain) => void;
  /** Shows another stretch by one press: kept at once, since the next may lead away. */
  show: (domain: Domain) => void;
  /** Null where the statements shown are too many for each to have a mark, or are not read yet. */
  marks: readonly TimelineMark[] | null;
  bridges: TimelineBridges;
}

/** The stretch of a timeline that is shown, with what stands on it, read as it is needed. */
export function useTimeline(port: Port, speakerId: string, view: TimelineView, width: number): ShownTimeline {
  const whole = useMemo(() => wholeDomain(view.days), [view]);
  const [domain, setDomain] = useState<Domain>(() => keptPlace().stretch ?? whole);
  const keep = (stretch: Domain) => keepPlace({ stretch: stretch === whole ? null : stretch });
  useEffect(() => {
    // A stretch that is being zoomed through is not kept step by step.
    const timer = setTimeout(() => keep(domain), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [domain]);
  const show = (stretch: Domain) => {
    setDomain(stretch);
    keep(stretch);
  };
  const [marks, setMarks] = useState<{ of: Domain; marks: readonly TimelineMark[] } | null>(null);
  const [bridges, setBridges] = useState(NO_BRIDGES);
  /** The stretch whose bridges are shown. */
  const bridged = useRef<Domain | null>(null);
  const fewInAll = countIn(view, whole) <= READ_AT_ONCE;
  const wanted = fewInAll ? whole : domain;
  const dense = isDense(view, domain, width);
  const have = marks && wanted.from >= marks.of.from && wanted.to <= marks.of.to;

  useEffect(() => {
    if (width === 0 || (have && bridged.current === wanted)) return;
    let current = true;
    const [from, to] = [Math.floor(wanted.from), Math.ceil(wanted.to)];
    const timer = setTimeout(
      () => {
        const read = fewInAll || !dense;
        if (!have && read)
          port.timelineMarks(speakerId, from, to).then((found) => {
            if (current && found) setMarks({ of: wanted, marks: found });
          }, console.error);
        port.timelineBridges(speakerId, from, to).then((found) => {
          bridged.current = wanted;
          if (current) setBridges(found);
        }, console.error);
      },
      bridged.current === null ? 0 : SETTLED_MS,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [speakerId, wanted, dense, width === 0]);

  return { whole, domain, setDomain, show, marks: have ? marks.marks : null, bridges };
}
