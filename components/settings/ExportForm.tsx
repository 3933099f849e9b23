import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportScope } from '../../lib/messages/view.ts';
import type { Speaker } from '../../lib/model.ts';

/** What there is to choose from, and what is likely meant. */
export interface ExportChoices {
  /** Null where no article is on record for this page. */
  articleId: string | null;
  speakers: readonly Speaker[];
  /** The speaker whose statement the reader comes from. */
  speakerId: string | null;
  /** What the reader comes from in the library, where that is none of these. */
  opened?: { scope: ExportScope; label: string } | null;
}

/**
 * The formats of `exchange/formats`, which has to stay out of the views: it would come with all their writers; and On
 * Record's own, which is written where the record is.
 */
export const FORMATS = ['w3c', 'csv', 'markdown', 'claimReview', 'readwise', 'cslJson', 'backup'] as const;
export type ExportFormatId = (typeof FORMATS)[number];

interface ExportFormProps {
  choices: ExportChoices;
  busy: boolean;
  onSave: (scope: ExportScope, format: ExportFormatId) => void;
}

type Chosen = 'opened' | 'article' | 'speaker' | 'everything';

export function ExportForm({ choices, busy, onSave }: ExportFormProps) {
  const { articleId, speakers, speakerId, opened } = choices;
  const [of, setOf] = useState<Chosen>(initialScope(choices));
  const [chosen, setChosen] = useState(speakerId ?? speakers[0]?.id ?? '');
  const [format, setFormat] = useState<ExportFormatId>('w3c');

  const submit = (event: Event) => {
    event.preventDefault();
    if (of === 'opened' && opened) onSave(opened.scope, format);
    else if (of === 'article' && articleId) onSave({ of, articleId }, format);
    else if (of === 'speaker') onSave({ of, speakerId: chosen }, format);
    else onSave({ of: 'everything' }, format);
  };
  const scope = (value: Chosen, label: string) => (
    <Radio name="of" label={label} checked={of === value} onChoose={() => setOf(value)} />
  );

  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>{i18n.t('export.what')}</legend>
        {opened && scope('opened', opened.label)}
        {articleId && scope('article', i18n.t('export.page'))}
        {speakers.length > 0 && scope('speaker', i18n.t('export.speaker'))}
        {of === 'speaker' && (
          <select
            aria-label={i18n.t('export.whichSpeaker')}
            value={chosen}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {speakers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {scope('everything', i18n.t('export.everything'))}
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
        <button type="submit" class="primary" disabled={busy}>
          {i18n.t('export.save')}
        </button>
      </div>
    </form>
  );
}

function initialScope({ articleId, speakerId, opened }: ExportChoices): Chosen {
  if (opened) return 'opened';
  if (speakerId) return 'speaker';
  return articleId ? 'article' : 'everything';
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
      <span>
        {label}
        {hint && <span class="hint"> {hint}</span>}
      </span>
    </label>
  );
}
