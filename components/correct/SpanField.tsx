import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LanguageCode, Span } from '../../lib/model.ts';
import { piecesOf } from '../ui/pieces.ts';
import { type End, moveByWord } from './words.ts';

interface SpanFieldProps {
  /** The paragraph. */
  text: string;
  language: LanguageCode;
  /** Within `text`. */
  span: Span;
  onChange: (span: Span) => void;
}

/** Where the words of a statement begin and end, in their paragraph; each end moves by a word. */
export function SpanField({ text, language, span, onChange }: SpanFieldProps) {
  const id = useId();
  const move = (end: End, by: 1 | -1) => onChange(moveByWord(text, span, end, by, language));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(event.shiftKey ? 'start' : 'end', by);
  };
  const button = (end: End, by: 1 | -1, label: string) => (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={() => move(end, by)}>
      {by > 0 ? '→' : '←'}
    </button>
  );
  return (
    <fieldset class="field correct-span">
      <legend>{i18n.t('correct.words')}</legend>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the marked stretch's ends here */}
      <blockquote lang={language} dir="auto" tabIndex={0} aria-describedby={id} onKeyDown={onKeyDown}>
        {piecesOf(text, [span]).map(({ text: words, marked }) => (marked ? <mark>{words}</mark> : words))}
      </blockquote>
      <div class="span-ends">
        <span>
          {i18n.t('correct.start')}
          {button('start', -1, i18n.t('correct.startBack'))}
          {button('start', 1, i18n.t('correct.startOn'))}
        </span>
        <span>
          {i18n.t('correct.end')}
          {button('end', -1, i18n.t('correct.endBack'))}
          {button('end', 1, i18n.t('correct.endOn'))}
        </span>
      </div>
      <p id={id} class="hint">
        {i18n.t('correct.keys')}
      </p>
    </fieldset>
  );
}
