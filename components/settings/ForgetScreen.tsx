import { i18n } from '#i18n';
import { Heading } from '../ui/Heading.tsx';
import { inNumber, numberWords } from '../wording/count.ts';

interface ForgetScreenProps {
  statements: number;
  arriving: boolean;
  onForget: () => void;
  onCancel: () => void;
  onExport: () => void;
}

/** Asks before what was recorded from this page is deleted. */
export function ForgetScreen({ statements, arriving, onForget, onCancel, onExport }: ForgetScreenProps) {
  return (
    <>
      <Heading arriving={arriving}>{i18n.t('forget.title')}</Heading>
      <p>{inNumber(i18n.t('forget.words', { n: numberWords(statements) }), statements)}</p>
      <p class="hint">{i18n.t('forget.again')}</p>
      <div class="actions">
        <button type="button" class="grave" onClick={onForget}>
          {i18n.t('forget.yes')}
        </button>
        <button type="button" onClick={onCancel}>
          {i18n.t('app.cancel')}
        </button>
        <button type="button" class="link" onClick={onExport}>
          {i18n.t('forget.export')}
        </button>
      </div>
    </>
  );
}
