import { i18n } from '#i18n';
import { hashOf } from './routes.ts';

/** What can be done where nothing is on record yet. */
export function EmptyRecord() {
  return (
    <>
      <p>{i18n.t('library.empty')}</p>
      <p class="actions">
        <a href={hashOf({ place: 'import' })}>{i18n.t('library.emptyImport')}</a>
        <a href={hashOf({ place: 'backup' })}>{i18n.t('library.emptyRestore')}</a>
      </p>
    </>
  );
}
