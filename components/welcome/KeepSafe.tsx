import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface KeepSafeProps {
  /** Whether the browser has promised to keep the record already; null where it does not say. */
  isKept: boolean | null;
  /** Asks the browser for the promise; answers as `isKept` does. */
  onKeep: () => Promise<boolean | null>;
  /** The address of the library's backup. */
  backupAddress: string;
}

/** Asks the browser never to clear the record by itself, and says what it answered. */
export function KeepSafe({ isKept, onKeep, backupAddress }: KeepSafeProps) {
  const [answer, setAnswer] = useState<boolean | null | 'unasked'>(isKept || 'unasked');
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{i18n.t('welcome.keepTitle')}</h2>
      <p>{i18n.t('welcome.keep')}</p>
      {answer !== true && (
        <p class="actions">
          <button type="button" onClick={() => onKeep().then(setAnswer, () => setAnswer(null))}>
            {i18n.t('welcome.keepAsk')}
          </button>
        </p>
      )}
      <p class="outcome" role="status">
        {answer !== 'unasked' && i18n.t(`storage.${promised(answer)}`)}
      </p>
      <p>{i18n.t('welcome.backup')}</p>
      <p class="welcome-link">
        <a href={backupAddress}>{i18n.t('library.backup')}</a>
      </p>
    </section>
  );
}

function promised(answer: boolean | null): 'safe' | 'unsafe' | 'unknown' {
  return answer === null ? 'unknown' : answer ? 'safe' : 'unsafe';
}
