import { i18n } from '#i18n';
import type { RecordFailure } from '../../lib/views/record-failure.ts';
import { Notice } from '../ui/Notice.tsx';
import type { NotThere } from './useLoaded.ts';

interface NothingLoadedProps {
  why: NotThere;
  /** What is said where it is no longer on record. */
  missing: string;
  arriving: boolean;
  onRetry: () => void;
}

/** In place of what is not there: that it is on its way, is gone, or could not be read. */
export function NothingLoaded({ why, missing, arriving, onRetry }: NothingLoadedProps) {
  switch (why.is) {
    case 'loading':
      return <h1 class="waiting">{i18n.t('app.loading')}</h1>;
    case 'missing':
      return <Notice title={i18n.t('state.missingTitle')} words={missing} arriving={arriving} />;
    case 'failed':
      return <FailureNotice failure={why.failure} arriving={arriving} onRetry={onRetry} />;
  }
}

interface FailureNoticeProps extends Pick<NothingLoadedProps, 'arriving' | 'onRetry'> {
  failure: RecordFailure;
}

/** Why the record could not be read, and trying again. */
export function FailureNotice({ failure, arriving, onRetry }: FailureNoticeProps) {
  return (
    <Notice title={i18n.t(`state.${failure}Title`)} words={i18n.t(`state.${failure}`)} arriving={arriving}>
      <button type="button" class="primary" onClick={onRetry}>
        {i18n.t('state.retry')}
      </button>
    </Notice>
  );
}
