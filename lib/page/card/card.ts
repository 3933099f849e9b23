import type { CardText } from '../../views/card.ts';
import { addStyle } from '../paint/page-style.ts';
import { cardContent } from './card-content.ts';
import { placeCard, type Words } from './place.ts';

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
  show(text: CardText, words: Words, takesFocus: boolean): void;
  /** Follows the words to where they have been scrolled. */
  move(words: Words): void;
  hide(): void;
  isOurs(node: Node): boolean;
}

/** Makes the card; it is attached to the page only while it is shown. `signal` ends what it hears. */
export function createCard(page: Document, style: string, events: CardEvents, signal: AbortSignal): Card {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, style);
  let focusedBefore: Element | null = null;

  const open = (event: Event) => {
    if (event.isTrusted) events.opened();
  };
  const openByKey = (event: Event) => {
    // On the button the browser makes a click of it by itself.
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Enter') return;
    event.stopPropagation();
    if (root.activeElement?.tagName === 'BUTTON') return;
    event.preventDefault();
    events.opened();
  };
  const pointed = (isOn: boolean) => (event: Event) => {
    if (event.isTrusted) events.pointed(isOn);
  };
  root.addEventListener('click', open, { signal });
  root.addEventListener('keydown', openByKey, { signal });
  host.addEventListener('pointerenter', pointed(true), { signal });
  host.addEventListener('pointerleave', pointed(false), { signal });

  const set = (property: string, pixels: number) =>
    host.style.setProperty(property, `${pixels}px`, 'important');
  const move = (words: Words) => {
    const window = sizeOf(page);
    set('--room', window.height);
    const { left, top, height } = placeCard(words, host.getBoundingClientRect(), window);
    set('left', left);
    set('top', top);
    set('--room', height);
  };

  return {
    show: (text, words, takesFocus) => {
      const content = cardContent(page, text);
      const hadFocus = page.activeElement === host;
      root.replaceChildren(content);
      setHostStyle(host);
      if (!host.isConnected) page.documentElement.append(host);
      setUnit(host);
      raise(host);
      move(words);
      if (!takesFocus && !hadFocus) return;
      if (!hadFocus) focusedBefore = page.activeElement;
      content.focus({ preventScroll: true });
    },
    move,
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

/** Sizes by the text size that the reader has set in the browser: `rem` would be the page's. */
function setUnit(host: HTMLElement): void {
  host.style.setProperty('--unit', getComputedStyle(host).fontSize, 'important');
}

/** Into the top layer, over the page's own dialogs. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
}

/** The window without its scroll bars. */
function sizeOf({ documentElement: { clientWidth, clientHeight } }: Document) {
  return { width: clientWidth, height: clientHeight };
}
