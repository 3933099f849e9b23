import { i18n } from '#i18n';
import type { StatementKind } from '../../../lib/model.ts';

interface KindChoicesProps {
  hidden: readonly StatementKind[];
  onHide: (kind: StatementKind, hidden: boolean) => void;
}

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Which statements are highlighted on pages; all are recorded. */
export function KindChoices({ hidden, onHide }: KindChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{i18n.t('settings.highlighted')}</legend>
      <p class="hint">{i18n.t('settings.highlightedWords')}</p>
      {KINDS.map((kind) => (
        <label key={kind} class="choice">
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={({ currentTarget }) => onHide(kind, !currentTarget.checked)}
          />
          <span>{i18n.t(`settings.kind.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
