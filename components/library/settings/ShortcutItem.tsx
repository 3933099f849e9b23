import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '../../app/useReport.ts';
import { KeysField } from './KeysField.tsx';
import type { Shortcut, ShortcutChanging, ShortcutsChangedHere } from './shortcut-port.ts';

interface ShortcutItemProps {
  shortcut: Shortcut;
  /** The other commands, whose keys are taken. */
  others: readonly Shortcut[];
  changing: ShortcutChanging;
  /** Shows and tells the command's keys, which have been changed; the change can be taken back. */
  onChanged: (shortcut: Shortcut, undo?: () => void) => Promise<void>;
  report: Report;
}

/** What a command does and its keys, with a field for other keys where they are changed here. */
export function ShortcutItem({ shortcut, others, changing, onChanged, report }: ShortcutItemProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { command, words, keys } = shortcut;
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };

  const changed = async (here: ShortcutsChangedHere) => {
    leave();
    await onChanged(shortcut, () =>
      report.attempt(async () => {
        await here.set(command, keys);
        await onChanged(shortcut);
      }),
    );
  };
  const set = async (here: ShortcutsChangedHere, pressed: string) => {
    try {
      await here.set(command, pressed);
    } catch (error) {
      console.error(error);
      return false;
    }
    await report.attempt(() => changed(here));
    return true;
  };

  return (
    <li>
      <div class="shortcut">
        <span>{words}</span>
        {keys === '' ? <span class="hint">{i18n.t('settings.noKeys')}</span> : <kbd>{keys}</kbd>}
        {changing.where === 'here' && (
          <button
            ref={button}
            type="button"
            aria-label={i18n.t('settings.changeKeysOf', { words })}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {i18n.t('settings.changeKeys')}
          </button>
        )}
      </div>
      {changing.where === 'here' && isOpen && (
        <KeysField
          shortcut={shortcut}
          onMac={changing.onMac}
          takenBy={(pressed) => others.find((other) => other.keys === pressed)?.words ?? null}
          onSet={(pressed) => set(changing, pressed)}
          onReset={() =>
            report.attempt(async () => {
              await changing.reset(command);
              await changed(changing);
            })
          }
          onLeave={leave}
        />
      )}
    </li>
  );
}
