import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hashOf } from './routes.ts';

/** Deletes the whole record, once the reader has typed the word that says so: no slip of the hand can. */
export function DeleteAll({ onDelete }: { onDelete: () => void }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const word = i18n.t('deleteAll.word');
  const confirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <section class="delete-all" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('deleteAll.title')}</h2>
      <p>{i18n.t('deleteAll.words')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (confirmed) onDelete();
        }}
      >
        <label class="field">
          <span>{i18n.t('deleteAll.type', { word })}</span>
          <input
            type="text"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="actions">
          <button type="submit" class="grave" disabled={!confirmed}>
            {i18n.t('deleteAll.yes')}
          </button>
          <a href={hashOf({ place: 'backup' })}>{i18n.t('deleteAll.backup')}</a>
        </div>
      </form>
    </section>
  );
}
