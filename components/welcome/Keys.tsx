import { i18n } from '#i18n';
import type { Shortcut } from '../library/settings/shortcut-port.ts';

interface KeysProps {
  shortcuts: readonly Shortcut[];
  settingsAddress: string;
}

/** The keys that go through a page's statements, as the browser has them, and where they are changed. */
export function Keys({ shortcuts, settingsAddress }: KeysProps) {
  const set = shortcuts.filter(({ keys }) => keys !== '');
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{i18n.t('settings.shortcuts')}</h2>
      <dl class="welcome-keys">
        {set.map(({ command, words, keys }) => (
          <div key={command}>
            <dt>{words}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {set.length < shortcuts.length && <p>{i18n.t('welcome.keysFree')}</p>}
      <p class="welcome-link">
        <a href={settingsAddress}>{i18n.t('welcome.keysGo')}</a>
      </p>
    </section>
  );
}
