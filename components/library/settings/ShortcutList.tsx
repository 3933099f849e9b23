import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '../../app/useReport.ts';
import { ShortcutItem } from './ShortcutItem.tsx';
import type { Shortcut, ShortcutPort } from './shortcut-port.ts';

interface ShortcutListProps {
  port: ShortcutPort;
  report: Report;
}

/** The keys that the browser gives On Record, and the changing of them. */
export function ShortcutList({ port, report }: ShortcutListProps) {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const { changing } = port;
  const load = async () => setShortcuts(await port.list());
  useEffect(() => {
    const reload = () => load().catch(console.error);
    reload();
    // The reader may come back from the page where the browser has them changed.
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, []);
  if (shortcuts.length === 0) return null;

  const saysNow = async ({ command, words }: Shortcut, undo?: () => void) => {
    const list = await port.list();
    setShortcuts(list);
    const keys = list.find((one) => one.command === command)?.keys;
    report.say(i18n.t(keys ? 'settings.keysAre' : 'settings.keysAreNone', { words, keys: keys ?? '' }), undo);
  };
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{i18n.t('settings.shortcuts')}</h2>
      <ul class="shortcuts">
        {shortcuts.map((shortcut) => (
          <ShortcutItem
            key={shortcut.command}
            shortcut={shortcut}
            others={shortcuts.filter((other) => other !== shortcut)}
            changing={changing}
            onChanged={saysNow}
            report={report}
          />
        ))}
      </ul>
      {changing.where === 'browser' && (
        <>
          <p class="hint">{i18n.t('settings.shortcutsWords')}</p>
          <p class="actions">
            <button type="button" onClick={() => report.attempt(changing.open)}>
              {i18n.t('settings.openKeys')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
