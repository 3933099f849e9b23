import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shortcut } from '../port.ts';

/** The keys that the browser gives On Record, which are changed in the browser's own settings. */
export function ShortcutList({ load }: { load: () => Promise<Shortcut[]> }) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    load().then(setShortcuts, console.error);
  }, []);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{i18n.t('settings.shortcuts')}</h2>
      <dl class="counts">
        {shortcuts.map(({ words, keys }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{keys === '' ? i18n.t('settings.noKeys') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{i18n.t('settings.shortcutsWords')}</p>
    </section>
  );
}
