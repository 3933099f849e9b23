import { browser } from 'wxt/browser';
import type { ShortcutChanging, ShortcutPort } from '../../components/library/settings/shortcut-port.ts';

/** The page where browsers of the Chromium family have keys changed; each leads the address to its own. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** The commands that the manifest names, with their keys; none where the browser knows no shortcuts. */
export const shortcuts: ShortcutPort = {
  list: async () => {
    const commands = await browser.commands?.getAll();
    return (commands ?? []).flatMap(({ name, description, shortcut }) =>
      name && description ? [{ command: name, words: description, keys: shortcut ?? '' }] : [],
    );
  },
  changing: changing(),
};

function changing(): ShortcutChanging {
  const { commands } = browser;
  if (canChange(commands)) {
    return {
      where: 'here',
      onMac: navigator.platform.startsWith('Mac'),
      set: (name, shortcut) => commands.update({ name, shortcut }),
      reset: (name) => commands.reset(name),
    };
  }
  return {
    where: 'browser',
    open: async () => {
      await browser.tabs.create({ url: SHORTCUTS_PAGE });
    },
  };
}

/** Only Firefox has these two, which the types of the other browsers do not know. */
interface ChangingCommands {
  update: (detail: { name: string; shortcut: string }) => Promise<void>;
  reset: (name: string) => Promise<void>;
}

function canChange(commands: object | undefined): commands is ChangingCommands {
  return commands !== undefined && 'update' in commands && 'reset' in commands;
}
