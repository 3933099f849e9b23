import { i18n } from '#i18n';
import type { RecordFailure } from '../../lib/views/record-failure.ts';

const FAILURES: readonly RecordFailure[] = ['quota', 'blocked', 'newer', 'unavailable'];

/** Why the record refused, where an error from the background says so; null for any other error. */
export function failureIn(error: unknown): RecordFailure | null {
  const message = error instanceof Error ? error.message : '';
  return FAILURES.find((failure) => message === `record ${failure}`) ?? null;
}

/** What the reader is told where an action fails. */
export function failureWords(error: unknown): string {
  const failure = failureIn(error);
  return failure ? i18n.t(`state.${failure}`) : i18n.t('app.problem');
}
