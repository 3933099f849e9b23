/**
 * Escape closes the card. All other keys are the browser's commands, which the reader can change there.
 * @param close returns whether there was a card to close.
 */
export function watchEscape(window: Window, close: () => boolean, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      // The page's own dialogs stay open when it is our card that is closed.
      if (event.isTrusted && !event.isComposing && event.key === 'Escape' && close()) event.stopPropagation();
    },
    { signal, capture: true },
  );
}
