import type { Sender } from '../../lib/messages/channel.ts';
import { siteOf } from './site.ts';

/** Whose messages are heard. A content script runs beside a hostile page, so it may ask for little and is no view. */

/** This extension, as its own messages name it. */
export interface Self {
  id: string;
  /** Where its own pages are: `chrome-extension://…/`. */
  origin: string;
}

/** A content script of ours in the top frame of a tab that the reader sees; never in a private window. */
export function admitsReader(self: Self, sender: Sender): boolean {
  return (
    sender.id === self.id &&
    sender.tab?.id !== undefined &&
    !sender.tab.incognito &&
    sender.frameId === 0 &&
    // A page that the browser loads on a guess has not been read by anybody.
    sender.documentLifecycle !== 'prerender' &&
    siteOf(sender.url) !== null
  );
}

/** A page of our own: popup, side panel, library. */
export function admitsView(self: Self, sender: Sender): boolean {
  return sender.id === self.id && (sender.url?.startsWith(self.origin) ?? false);
}
