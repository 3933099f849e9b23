import { i18n } from '#i18n';
import { dayWords } from '../wording/dates.ts';
import { type Bin, CELL, type Picture, type PlacedMark } from './layout.ts';
import { MarkShape } from './MarkShape.tsx';
import type { PictureProps } from './picture-props.ts';
import { useRoving } from './useRoving.ts';
import { binWords, calendarDay, markWords, verdictWords } from './wording.ts';

interface StatementMarksProps extends Pick<PictureProps, 'verdicts' | 'rtl' | 'onOpen' | 'onPoint'> {
  picture: Picture;
  onBin: (bin: Bin) => void;
}

/** What can be chosen on a timeline: a mark, a bin, or an annotated statement over the bins. */
interface Choice {
  key: string;
  words: string;
  /** The statement's own words, where they are at hand. */
  said?: { text: string; language: string };
  choose: () => void;
  drawn: preact.JSX.Element;
}

/** The statements of a timeline in order of time: one stop of the tab key, the arrows go on from there. */
export function StatementMarks({ picture, verdicts, rtl, onOpen, onPoint, onBin }: StatementMarksProps) {
  const choices: Choice[] = [
    ...picture.marks.map((placed) => markChoice(placed, verdicts, onOpen)),
    ...picture.bins.map((bin) => binChoice(bin, picture.baseline, onBin)),
    ...picture.annotated.map((placed) => annotatedChoice(placed, onOpen)),
  ];
  const { ref, at, move, note } = useRoving(choices.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowRight') move(rtl ? -1 : 1);
    else if (key === 'ArrowLeft') move(rtl ? 1 : -1);
    else if (key === 'Home') move(-Infinity);
    else if (key === 'End') move(Infinity);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no fieldsets in SVG.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: only what is inside can be chosen.
    <g ref={ref} role="group" aria-label={i18n.t('timeline.marks')} onKeyDown={onKeyDown}>
      {choices.map(({ key, words, said, choose, drawn }, place) => {
        const point = () => onPoint({ about: words, ...said });
        return (
          // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
          <g
            key={key}
            class="tl-mark"
            role="button"
            tabindex={place === at ? 0 : -1}
            aria-label={said ? `${words}: ${said.text}` : words}
            onClick={choose}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              choose();
            }}
            onFocus={() => {
              note(place);
              point();
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={point}
            onPointerLeave={() => onPoint(null)}
          >
            {drawn}
          </g>
        );
      })}
    </g>
  );
}

function markChoice(
  { mark, x, y }: PlacedMark,
  verdicts: StatementMarksProps['verdicts'],
  onOpen: (statementId: string) => void,
): Choice {
  const verdict = verdicts.get(mark.id);
  return {
    key: mark.id,
    words: markWords(mark, verdict),
    said: { text: mark.text, language: mark.language },
    choose: () => onOpen(mark.id),
    drawn: (
      <g transform={`translate(${x} ${y})`}>
        <rect class="tl-reach" x={-CELL / 2} y={-CELL / 2} width={CELL} height={CELL} />
        <MarkShape kind={mark.kind} verdict={verdict} />
      </g>
    ),
  };
}

function binChoice(bin: Bin, baseline: number, onBin: (bin: Bin) => void): Choice {
  return {
    key: `bin ${bin.from}`,
    words: binWords(bin),
    choose: () => onBin(bin),
    drawn: <rect class="tl-bin" x={bin.x} y={baseline - bin.height} width={bin.width} height={bin.height} />,
  };
}

function annotatedChoice(
  { mark, x, y }: Picture['annotated'][number],
  onOpen: (statementId: string) => void,
): Choice {
  return {
    key: mark.id,
    words: `${dayWords(calendarDay(mark.day))}, ${verdictWords(mark.verdict)}`,
    choose: () => onOpen(mark.id),
    drawn: (
      <g transform={`translate(${x} ${y})`}>
        <MarkShape kind={mark.kind} verdict={mark.verdict} />
      </g>
    ),
  };
}
