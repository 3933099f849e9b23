import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportScope } from '../../lib/messages/view.ts';

/** Something that can be exported. */
export interface ExportChoice {
  id: string;
  label: string;
  /** Null as long as it is not said which. */
  scope: ExportScope | null;
  /** Where it is said which; there with the choice. */
  field?: ComponentChildren;
}

/**
 * The formats of `exchange/formats`, which has to stay out of the views: it would come with all their writers; and On
 * Record's own, which is written where the record is.
 */
export const FORMATS = ['w3c', 'csv', 'markdown', 'claimReview', 'readwise', 'cslJson', 'backup'] as const;
export type ExportFormatId = (typeof FORMATS)[number];

interface ExportFormProps {
  choices: readonly ExportChoice[];
  /** The id of what is likely meant. */
  first: string;
  busy: boolean;
  onSave: (scope: ExportScope, format: ExportFormatId) => void;
}

export function ExportForm({ choices, first, busy, onSave }: ExportFormProps) {
  const [of, setOf] = useState(first);
  const [format, setFormat] = useState<ExportFormatId>('w3c');
  const chosen = choices.find(({ id }) => id === of);
  const scope = chosen?.scope ?? null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (scope) onSave(scope, format);
      }}
    >
      <fieldset>
        <legend>{i18n.t('export.what')}</legend>
        {choices.map(({ id, label, field }) => (
          <div key={id}>
            <Radio name="of" label={label} checked={of === id} onChoose={() => setOf(id)} />
            {of === id && field}
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('export.format')}</legend>
        {FORMATS.map((id) => (
          <Radio
            key={id}
            name="format"
            label={i18n.t(`export.${id}`)}
            hint={i18n.t(`export.${id}Hint`)}
            checked={format === id}
            onChoose={() => setFormat(id)}
          />
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="primary" disabled={busy || !scope}>
          {i18n.t('export.save')}
        </button>
      </div>
    </form>
  );
}

interface RadioProps {
  name: string;
  label: string;
  hint?: string;
  checked: boolean;
  onChoose: () => void;
}

function Radio({ name, label, hint, checked, onChoose }: RadioProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span dir="auto">
        {label}
        {hint && <span class="hint"> {hint}</span>}
      </span>
    </label>
  );
}
