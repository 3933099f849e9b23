import type { CardText } from '../../views.ts';
import { addStyle } from '../paint/page-style.ts';
import { cardContent } from './card-content.ts';

/** Distance from the words and from the window's edges, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** What the reader does with the card. */
export interface CardEvents {
  opened(): void;
  /** The pointer came onto the card, or left it. */
  pointed(isOn: boolean): void;
}

/** The one card of a page, in a shadow root of its own that the page cannot look into. */
export interface Card {
  /**
   * Shows the card at some words.
   * @param takesFocus where the reader came by keyboard; the focus goes back when the card is hidden.
   */
  show(text: CardText, words: DOMRect, takesFocus: boolean): void;
  hide(): void;
  isOurs(node: Node): boolean;
}

/** Makes the card; it is attached to the page only while it is shown. */
export function createCard(page: Document, style: string, events: CardEvents): Card {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, style);
  let focusedBefore: Element | null = null;

  root.addEventListener('click', (event) => {
    if (event.isTrusted) events.opened();
  });
  root.addEventListener('keydown', (event) => {
    // On the button the browser makes a click of it by itself.
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Enter') return;
    event.stopPropagation();
    if (root.activeElement?.tagName === 'BUTTON') return;
    event.preventDefault();
    events.opened();
  });
  host.addEventListener('pointerenter', () => events.pointed(true));
  host.addEventListener('pointerleave', () => events.pointed(false));

  return {
    show: (text, words, takesFocus) => {
      const content = cardContent(page, text);
      root.replaceChildren(content);
      setHostStyle(host);
      if (!host.isConnected) page.documentElement.append(host);
      raise(host);
      place(host, words, page);
      if (!takesFocus) return;
      if (page.activeElement !== host) focusedBefore = page.activeElement;
      content.focus({ preventScroll: true });
    },
    hide: () => {
      const hadFocus = page.activeElement === host;
      host.remove();
      if (
        hadFocus &&
        focusedBefore &&
        'focus' in focusedBefore &&
        typeof focusedBefore.focus === 'function'
      ) {
        focusedBefore.focus({ preventScroll: true });
      }
      focusedBefore = null;
    },
    isOurs: (node) => node === host,
  };
}

/** Set on the element itself and as important, so that no rule of the page reaches it. */
function setHostStyle(host: HTMLElement): void {
  const rules = { all: 'initial', position: 'fixed', 'z-index': '2147483647', display: 'block' };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

/** Into the top layer, over the page's own dialogs. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
}

/** Below the words, or above them where there is more room; inside the window in any case. */
function place(host: HTMLElement, words: DOMRect, page: Document): void {
  const { clientWidth, clientHeight } = page.documentElement;
  const { width, height } = host.getBoundingClientRect();
  const below = words.bottom + GAP;
  const above = words.top - GAP - height;
  const fitsBelow = below + height + MARGIN <= clientHeight;
  const top = fitsBelow || above < MARGIN ? below : above;
  const isRightToLeft = getComputedStyle(page.documentElement).direction === 'rtl';
  const left = isRightToLeft ? words.right - width : words.left;
  setPosition(host, 'top', clamp(top, clientHeight - height));
  setPosition(host, 'left', clamp(left, clientWidth - width));
}

function clamp(position: number, room: number): number {
  return Math.max(MARGIN, Math.min(position, room - MARGIN));
}

function setPosition(host: HTMLElement, side: 'top' | 'left', pixels: number): void {
  host.style.setProperty(side, `${Math.round(pixels)}px`, 'important');
}
