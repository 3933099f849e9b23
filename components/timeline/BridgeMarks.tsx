import { i18n } from '#i18n';
import type { Picture } from './layout.ts';
import type { PictureProps } from './picture-props.ts';
import { useRoving } from './useRoving.ts';
import { bridgeWords } from './wording.ts';

interface BridgeMarksProps extends Pick<PictureProps, 'onCompare' | 'onPoint'> {
  bridges: Picture['bridges'];
}

/** The bridges of a timeline; each opens its two statements side by side. */
export function BridgeMarks({ bridges, onCompare, onPoint }: BridgeMarksProps) {
  const { ref, at, move, note } = useRoving(bridges.length);
  if (bridges.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey) return;
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowDown') move(1);
    else if (key === 'ArrowLeft' || key === 'ArrowUp') move(-1);
    else if (key === 'Home') move(-Infinity);
    else if (key === 'End') move(Infinity);
    else return;
    // The page would be scrolled away from under the picture.
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no fieldsets in SVG.
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: only what is inside can be chosen.
    <g ref={ref} role="group" aria-label={i18n.t('timeline.bridges')} onKeyDown={onKeyDown}>
      {bridges.map(({ bridge, path }, place) => {
        const { earlierId, laterId, answer } = bridge;
        const words = bridgeWords(bridge);
        const open = () => onCompare(earlierId, laterId);
        return (
          // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG.
          <g
            key={`${earlierId} ${laterId}`}
            class="tl-bridge"
            data-answer={answer ?? 'open'}
            role="button"
            tabindex={place === at ? 0 : -1}
            aria-label={words}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              open();
            }}
            onFocus={() => {
              note(place);
              onPoint({ about: words });
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint({ about: words })}
            onPointerLeave={() => onPoint(null)}
          >
            <path class="tl-reach" d={path} />
            <path class="tl-arch" d={path} />
          </g>
        );
      })}
    </g>
  );
}
