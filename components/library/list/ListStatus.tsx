import { i18n } from '#i18n';
import type { Answer } from '../../app/useAnswer.ts';

interface ListStatusProps {
  state: Answer<unknown>['state'];
  /** What is listed, in words. */
  words: string;
}

/** How many rows a list has, or that they are on their way; read out as it changes. */
export function ListStatus({ state, words }: ListStatusProps) {
  return (
    <p role="status" class={state === 'failed' ? 'list-status error' : 'list-status hint'}>
      {state === 'failed'
        ? i18n.t('app.problem')
        : state === 'busy' && words === ''
          ? i18n.t('app.loading')
          : words}
    </p>
  );
}
