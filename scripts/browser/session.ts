/** A tab as either driver gives it; what both can do in the same words. */
export interface RemotePage {
  /** Runs an expression in the page. What comes back is data from outside: check it. */
  evaluate(expression: string): Promise<unknown>;
  goto(address: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  waitForSelector(selector: string): Promise<unknown>;
  /** Makes it the tab that is looked at: browsers put off the work of tabs that nobody sees. */
  bringToFront(): Promise<void>;
  screenshot(to: { path: `${string}.png` }): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser with the extension in it, whichever engine it has. */
export interface Session<Page extends RemotePage = RemotePage> {
  newPage(): Promise<Page>;
  /** Any page of the extension, by its path from the extension's root. */
  openPage(path: string): Promise<Page>;
  /** The popup of a tab, at the popup's size, as a page of its own; at a statement's view where one is given. */
  openPopup(tabId: number, statementId?: string): Promise<Page>;
  /** The id of the newest tab whose address begins so. */
  tabId(address: string): Promise<number>;
  /** Asks the background as one of the extension's own pages would (`viewContract`). */
  ask(type: string, request: unknown): Promise<unknown>;
  /** Settles when the browser has been closed, by us or by the reader. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** What a popup measures on screen, in CSS pixels. */
export const POPUP_SIZE = { width: 400, height: 600 };

/** The size of the window of a browser without a display. */
export const WINDOW_SIZE = { width: 1280, height: 900 };

/** The popup's path for a tab, and for a statement of it. */
export function popupPath(tabId: number, statementId?: string): string {
  return `popup.html?tab=${tabId}${statementId ? `&statement=${encodeURIComponent(statementId)}` : ''}`;
}
