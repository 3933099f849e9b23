import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/channel.ts';
import { type PageCommand, tabContract } from '../../lib/messages/tab.ts';
import type { RecordDatabase } from '../../lib/record/schema.ts';
import { paused, selectedOutside } from '../../lib/settings.ts';
import { openView } from './open-view.ts';
import { pause } from './pausing.ts';
import { readNow } from './read-now.ts';
import { selectionOutside } from './selection-outside.ts';

/** What the reader does by key and by context menu. */

interface Tab {
  id?: number | undefined;
  index?: number | undefined;
}

/**
 * Does what the reader asks for, in the very turn of the click or key: only then may a panel be opened. A page that
 * cannot be read answers nothing, and the view that opens says why.
 */
export async function act(record: RecordDatabase, action: string, tab: Tab | undefined): Promise<void> {
  switch (action) {
    case 'next':
    case 'previous':
    case 'card':
      await tell(tab, action);
      return;
    case 'annotate':
      return openView(tab, statementIn(tab, 'current', 'annotation'));
    case 'open':
      return openView(tab, statementIn(tab, 'pointed'));
    case 'record':
      return openView(tab, selectionIn(record, tab));
    case 'read':
      return openView(tab, tab?.id === undefined ? null : readNow(record, tab.id).then(() => null));
    case 'pause':
      return pause(!(await paused.getValue()));
    case 'library':
      return browser.runtime.openOptionsPage();
  }
}

async function tell(tab: Tab | undefined, command: PageCommand) {
  if (tab?.id === undefined) return null;
  return ask(tabContract, 'command', { command }, tab.id).catch(() => null);
}

async function statementIn(tab: Tab | undefined, which: 'current' | 'pointed', form?: 'annotation') {
  const found = await tell(tab, which);
  return found && 'statementId' in found ? { ...found, ...(form && { form }) } : null;
}

/**
 * What is selected of the article; where the page has not been read yet, once it has. Else whatever is selected on the page.
 */
async function selectionIn(record: RecordDatabase, tab: Tab | undefined) {
  if (tab?.id === undefined) return null;
  let found = await tell(tab, 'selection');
  if (!found) {
    await readNow(record, tab.id);
    found = await tell(tab, 'selection');
  }
  if (found && 'span' in found) return found;
  const outside = await selectionOutside(record, tab.id);
  await selectedOutside.setValue(outside);
  return outside && { outside: true as const };
}

/** The keys that the hover card names: what the reader has set for going on and back, where anything is set. */
export async function cardKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  const [next, previous] = [keyOf('next'), keyOf('previous')];
  return [
    ...(next ? [i18n.t('card.next', { key: next })] : []),
    ...(previous ? [i18n.t('card.previous', { key: previous })] : []),
    'Esc',
  ].join(' · ');
}
