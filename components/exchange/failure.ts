import { i18n } from '#i18n';
import { numberWords } from '../wording/count.ts';
import { FileError } from './port.ts';

/** What the reader is told where a job with files came to nothing. */
export function fileFailureWords(error: unknown): string {
  if (!(error instanceof FileError)) return i18n.t('app.problem');
  const { failure } = error;
  switch (failure.why) {
    case 'record':
      return i18n.t(`state.${failure.failure}`);
    case 'backup':
      return failure.line > 0 && failure.problem === 'damaged'
        ? i18n.t('backup.damagedAt', { line: numberWords(failure.line) })
        : i18n.t(`backup.${failure.problem}`);
    case 'too-large':
      return i18n.t('import.tooLarge');
    case 'unreadable':
      return i18n.t('import.unreadable');
  }
}
