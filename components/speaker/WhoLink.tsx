import { i18n } from '#i18n';

/** Leads from a speaker's name to who that is, and what the reader can decide about it. */
export function WhoLink({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" class="link who" aria-label={i18n.t('who.open', { name })} onClick={onClick}>
      {i18n.t('page.who')}
    </button>
  );
}
