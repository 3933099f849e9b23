/**
 * Keeps the focus of a view from getting lost: where what has it goes away (a button that has done its work, a row that
 * is deleted), it comes to the heading that this stood under, else the keyboard would begin again at the top and a screen
 * reader fall silent. What was only disabled for a while gets it back.
 * @param root holds the whole view.
 */
export function keepFocus(root: HTMLElement): void {
  const { ownerDocument } = root;
  let held: Held | null = null;

  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    held = {
      element: target,
      within: ancestorsOf(target, root),
      // To who has clicked, the view must not jump.
      preventScroll: !target.matches(':focus-visible'),
    };
  });
  root.addEventListener('focusout', ({ target }) => {
    // Some browsers tell of a removal in the midst of it: only after it can it be told from the reader's leaving.
    queueMicrotask(() => {
      if (held && target === held.element && canHold(held.element) && ownerDocument.hasFocus()) held = null;
    });
  });
  const mend = () => {
    const { activeElement, body } = ownerDocument;
    const isLost = !activeElement || activeElement === body || !canHold(activeElement);
    if (!held || !isLost || !ownerDocument.hasFocus()) return;
    const { element, within, preventScroll } = held;
    if (!element.isConnected) headingFor(within)?.focus({ preventScroll });
    else if (element instanceof HTMLElement && canHold(element)) element.focus({ preventScroll });
  };
  new MutationObserver(mend).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

interface Held {
  /** What has the focus. */
  element: Element;
  /** What it stands in, from the inside out. */
  within: Element[];
  preventScroll: boolean;
}

function ancestorsOf(element: Element, root: Element): Element[] {
  const within: Element[] = [];
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) within.push(at);
  return within;
}

function canHold(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/** The first heading in the innermost of these that is still there and has one. */
function headingFor(within: readonly Element[]): HTMLElement | null {
  for (const ancestor of within) {
    const heading = ancestor.isConnected ? ancestor.querySelector<HTMLElement>('h1, h2, h3') : null;
    if (!heading) continue;
    heading.tabIndex = -1;
    return heading;
  }
  return null;
}
