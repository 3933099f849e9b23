/** What the reader asks for by key. */
export interface KeyEvents {
  /** To the next statement (1) or the one before (-1). */
  goOn(by: 1 | -1): void;
  /** Returns whether there was a card to close. */
  close(): boolean;
}

/**
 * Alt+J and Alt+K go from statement to statement, by the keys' places, whatever layout is set; Escape closes. With Shift
 * they would change the keyboard's layout on many machines, with Ctrl they are the browser's.
 */
export function watchKeys(window: Window, events: KeyEvents, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') {
        // The page's own dialogs stay open when it is our card that is closed.
        if (events.close()) event.stopPropagation();
        return;
      }
      const by = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      const isPlainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (by === 0 || !isPlainAlt || event.getModifierState('AltGraph') || isEditing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      events.goOn(by);
    },
    { signal, capture: true },
  );
}

/** Whether the key is meant for a field that the reader types into. */
function isEditing(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
