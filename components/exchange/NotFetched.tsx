import { i18n } from '#i18n';
import { inNumber, numberWords } from '../wording/count.ts';
import type { FetchProblem } from './port.ts';

interface NotFetchedProps {
  failed: readonly { address: string; problem: FetchProblem }[];
}

const WORDS: Readonly<Record<FetchProblem, () => string>> = {
  'not-reached': () => i18n.t('import.why_notReached'),
  refused: () => i18n.t('import.why_refused'),
  'too-slow': () => i18n.t('import.why_tooSlow'),
  'too-large': () => i18n.t('import.why_pageTooLarge'),
  'not-a-page': () => i18n.t('import.why_notAPage'),
};

/** Pages that could not be fetched, each with the reason. */
export function NotFetched({ failed }: NotFetchedProps) {
  if (failed.length === 0) return null;
  return (
    <section aria-label={i18n.t('import.notFetched')}>
      <p>{inNumber(i18n.t('import.failed', { n: numberWords(failed.length) }), failed.length)}</p>
      <ul class="import-bad">
        {failed.map(({ address, problem }) => (
          <li key={address} dir="auto">
            {i18n.t('import.badPage', { file: address, why: WORDS[problem]() })}
          </li>
        ))}
      </ul>
    </section>
  );
}
