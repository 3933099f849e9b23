import { i18n } from '#i18n';

interface SitesOffProps {
  sites: readonly string[];
  onSwitchOn: (host: string) => void;
}

/** The sites that the reader has switched off, each to be switched back on. */
export function SitesOff({ sites, onSwitchOn }: SitesOffProps) {
  return (
    <section aria-labelledby="sites-off">
      <h2 id="sites-off">{i18n.t('settings.sitesOff')}</h2>
      {sites.length === 0 && <p class="hint">{i18n.t('settings.noSitesOff')}</p>}
      <ul class="sites">
        {sites.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={`${i18n.t('settings.switchOn')}: ${host}`}
              onClick={() => onSwitchOn(host)}
            >
              {i18n.t('settings.switchOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
