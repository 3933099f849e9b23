import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface AddressFieldProps {
  /** Given the addresses as a list of links in a file. */
  onLook: (list: File) => void;
}

/** Addresses typed or pasted in place of a file that lists them. */
export function AddressField({ onLook }: AddressFieldProps) {
  const [typed, setTyped] = useState('');
  const hintId = useId();
  return (
    <form
      class="addresses"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onLook(new File([typed], i18n.t('import.pasted')));
      }}
    >
      <label class="field">
        <span>{i18n.t('import.paste')}</span>
        <textarea
          rows={2}
          spellcheck={false}
          value={typed}
          aria-describedby={hintId}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p class="hint" id={hintId}>
        {i18n.t('import.pasteHint')}
      </p>
      <div class="actions">
        <button type="submit">{i18n.t('import.look')}</button>
      </div>
    </form>
  );
}
