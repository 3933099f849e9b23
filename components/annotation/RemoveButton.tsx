import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useArrival } from '../ui/useArrival.ts';

/** Removes an annotation on the second click: it may be an hour's work. */
export function RemoveButton({ onRemove }: { onRemove: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="last" onClick={() => setAsking(true)}>
        {i18n.t('annotation.remove')}
      </button>
    );
  }
  return <Question onYes={onRemove} onNo={() => setAsking(false)} />;
}

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const keep = useArrival<HTMLButtonElement>(true);
  return (
    <fieldset class="question">
      <legend>{i18n.t('annotation.removeSure')}</legend>
      <button type="button" onClick={onYes}>
        {i18n.t('annotation.removeYes')}
      </button>
      <button ref={keep} type="button" onClick={onNo}>
        {i18n.t('annotation.keep')}
      </button>
    </fieldset>
  );
}
