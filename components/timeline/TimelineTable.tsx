import { i18n } from '#i18n';
import type { TimelineBridge } from '../../lib/views/timeline.ts';
import { dayWords } from '../wording/dates.ts';
import { domainOf } from './domain.ts';
import { type Bin, layoutTimeline } from './layout.ts';
import type { PictureProps } from './picture-props.ts';
import { binPeriod, bridgeWords, calendarDay, countWords, markDate, verdictWords } from './wording.ts';

type TableProps = Omit<PictureProps, 'onPoint'>;

/** What the picture of a timeline shows, as a table. */
export function TimelineTable(props: TableProps) {
  const { whole, domain, onDomain, onDays } = props;
  const { marks, bins, annotated } = layoutTimeline(props);
  if (marks.length > 0 || bins.length === 0) return <MarksTable {...props} marks={marks} />;
  const show = ({ from, to }: Bin) => {
    if (domain.to - domain.from <= (to - from) * 1.01) onDays(from, to - 1);
    else onDomain(domainOf(from, to, whole));
  };
  const annotatedIn = ({ from, to }: Bin) =>
    annotated.filter(({ mark }) => mark.day >= from && mark.day < to);
  return (
    <table class="tl-table">
      <caption class="unseen">{i18n.t('timeline.label')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('timeline.when')}</th>
          <th scope="col">{i18n.t('timeline.howMany')}</th>
          <th scope="col">{i18n.t('timeline.annotated')}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from}>
            <td>
              <button type="button" class="link" onClick={() => show(bin)}>
                {binPeriod(bin)}
              </button>
            </td>
            <td>{countWords(bin.count)}</td>
            <td>
              {annotatedIn(bin).map(({ mark }) => (
                <div key={mark.id}>
                  <button type="button" class="link" onClick={() => props.onOpen(mark.id)}>
                    {dayWords(calendarDay(mark.day))}, {verdictWords(mark.verdict)}
                  </button>
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type MarksTableProps = Pick<TableProps, 'bridges' | 'verdicts' | 'onOpen' | 'onCompare'> & {
  marks: ReturnType<typeof layoutTimeline>['marks'];
};

function MarksTable({ marks, bridges, verdicts, onOpen, onCompare }: MarksTableProps) {
  const of = (id: string) => bridges.filter(({ earlierId, laterId }) => earlierId === id || laterId === id);
  return (
    <table class="tl-table">
      <caption class="unseen">{i18n.t('timeline.label')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('timeline.when')}</th>
          <th scope="col">{i18n.t('timeline.statement')}</th>
          <th scope="col">{i18n.t('timeline.kindHead')}</th>
          <th scope="col">{i18n.t('timeline.outlet')}</th>
          <th scope="col">{i18n.t('timeline.verdict')}</th>
          <th scope="col">{i18n.t('timeline.shift')}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ mark }) => (
          <tr key={mark.id}>
            <td class="tl-when">{markDate(mark)}</td>
            <td>
              <button type="button" class="link tl-words" onClick={() => onOpen(mark.id)}>
                <span lang={mark.language} dir="auto">
                  {mark.text}
                </span>
              </button>
            </td>
            <td>{i18n.t(`statement.${mark.kind}`)}</td>
            <td>
              <bdi>{mark.outlet}</bdi>
            </td>
            <td>{verdictWords(verdicts.get(mark.id))}</td>
            <td>
              {of(mark.id).map((bridge) => (
                <button
                  key={`${bridge.earlierId} ${bridge.laterId}`}
                  type="button"
                  class="link"
                  aria-label={bridgeWords(bridge)}
                  onClick={() => onCompare(bridge.earlierId, bridge.laterId)}
                >
                  ≈ {dayWords(calendarDay(otherDay(bridge, mark.id)))}
                </button>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const otherDay = ({ earlierId, earlierDay, laterDay }: TimelineBridge, id: string): number =>
  earlierId === id ? laterDay : earlierDay;
