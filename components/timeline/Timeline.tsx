import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TimelineView } from '../../lib/views/timeline.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';
import { zoomed } from './domain.ts';
import { countIn, isDense, rowsFor } from './layout.ts';
import { MarkFills } from './MarkShape.tsx';
import type { PictureProps } from './picture-props.ts';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { useTimeline } from './useTimeline.ts';
import { useWidth } from './useWidth.ts';
import { binPeriod, countWords } from './wording.ts';

interface TimelineProps extends Pick<PictureProps, 'onOpen' | 'onCompare' | 'onDays'> {
  port: Pick<SpeakerPagePort, 'timelineMarks' | 'timelineBridges'>;
  speakerId: string;
  view: TimelineView;
}

const CLOSER = 0.5;

/** A speaker's statements in time, as a picture or as a table; both show the same stretch. */
export function Timeline({ port, speakerId, view, ...actions }: TimelineProps) {
  const [frame, width] = useWidth();
  const [shows, setShows] = useState<'picture' | 'table'>('picture');
  const [point, setPoint] = useState<Parameters<PictureProps['onPoint']>[0]>(null);
  const { whole, domain, setDomain, show, marks, bridges } = useTimeline(port, speakerId, view, width);
  const verdicts = useMemo(() => new Map(view.annotated.map(({ id, verdict }) => [id, verdict])), [view]);
  const rows = useMemo(() => rowsFor(view, whole, width), [view, whole, width]);
  const rtl = i18n.t('direction') === 'rtl';
  const given = { view, marks, bridges: bridges.bridges, domain, width, rtl, rows };
  const zoom = (factor: number) => show(zoomed(domain, factor, (domain.from + domain.to) / 2, whole));
  const dense = width > 0 && isDense(view, domain, width);
  const isWhole = domain.to - domain.from >= whole.to - whole.from;
  return (
    <div class="timeline">
      <MarkFills />
      <div class="tl-bar">
        <fieldset class="orders">
          <legend class="unseen">{i18n.t('timeline.shownAs')}</legend>
          {(['picture', 'table'] as const).map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === shows}
              onClick={() => setShows(choice)}
            >
              {i18n.t(`timeline.${choice}`)}
            </button>
          ))}
        </fieldset>
        {/* Not `disabled`: what leads to the whole would take the focus with it. */}
        <div class="tl-zoom">
          <button
            type="button"
            aria-label={i18n.t('timeline.closer')}
            title={i18n.t('timeline.closer')}
            onClick={() => zoom(CLOSER)}
          >
            +
          </button>
          <button
            type="button"
            aria-label={i18n.t('timeline.further')}
            title={i18n.t('timeline.further')}
            aria-disabled={isWhole}
            onClick={() => zoom(1 / CLOSER)}
          >
            −
          </button>
          <button type="button" aria-disabled={isWhole} onClick={() => show(whole)}>
            {i18n.t('timeline.all')}
          </button>
        </div>
      </div>
      <p class="facts">
        <span>
          {binPeriod({
            from: Math.ceil(domain.from),
            to: Math.max(Math.ceil(domain.from) + 1, Math.floor(domain.to)),
          })}
        </span>
        <span>{countWords(countIn(view, domain))}</span>
      </p>
      <div ref={frame} class="tl-frame">
        {width > 0 && shows === 'picture' && (
          <TimelinePicture
            {...given}
            {...actions}
            whole={whole}
            verdicts={verdicts}
            onDomain={setDomain}
            onPoint={setPoint}
          />
        )}
        {width > 0 && shows === 'table' && (
          <TimelineTable {...given} {...actions} whole={whole} verdicts={verdicts} onDomain={show} />
        )}
      </div>
      {shows === 'picture' && (
        <>
          <p class="tl-point" aria-hidden="true">
            {point ? <strong>{point.about}</strong> : <span class="hint">{i18n.t('timeline.hint')}</span>}
            {point?.text && (
              <span class="tl-said" lang={point.language} dir="auto">
                {point.text}
              </span>
            )}
          </p>
          <TimelineLegend dense={dense} />
        </>
      )}
      {!bridges.compared && <p class="hint">{i18n.t('timeline.tooManyForShifts')}</p>}
      {view.undated > 0 && <p class="hint">{i18n.t('timeline.undated', { n: countWords(view.undated) })}</p>}
    </div>
  );
}
