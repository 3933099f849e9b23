/** The keys that the browser gives the extension's commands, and how they are changed. */

export interface Shortcut {
  /** The command's name in the manifest. */
  command: string;
  /** What the command does. */
  words: string;
  /** As the browser writes them, `Alt+J`; empty where none are set. */
  keys: string;
}

export interface ShortcutPort {
  list: () => Promise<Shortcut[]>;
  changing: ShortcutChanging;
}

/** Firefox lets an extension change its keys; elsewhere they are changed on a page of the browser's own. */
export type ShortcutChanging =
  | {
      where: 'here';
      /** Whether the modifiers are a Mac's. */
      onMac: boolean;
      /** Gives a command other keys, none for an empty string. Rejects where the browser refuses them. */
      set: (command: string, keys: string) => Promise<void>;
      /** Gives a command the keys that it had at first. */
      reset: (command: string) => Promise<void>;
    }
  | { where: 'browser'; open: () => Promise<void> };

export type ShortcutsChangedHere = Extract<ShortcutChanging, { where: 'here' }>;
