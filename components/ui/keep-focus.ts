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
      under: headingsOver(target, root),
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
    const { element, under, preventScroll } = held;
    if (!element.isConnected)
      takeFocus(under.findLast(isThere) ?? root.querySelector(HEADINGS), preventScroll);
    else if (element instanceof HTMLElement && canHold(element)) element.focus({ preventScroll });
  };
  new MutationObserver(mend).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

const HEADINGS = 'h1, h2, h3';

interface Held {
  /** What has the focus. */
  element: Element;
  /** The headings of the parts that it stands in, the nearest last. */
  under: Element[];
  preventScroll: boolean;
}

function headingsOver(element: Element, root: Element): Element[] {
  return [...root.querySelectorAll(HEADINGS)].filter((heading) => {
    const part = heading.closest('section, form, main') ?? root;
    return (
      part.contains(element) && heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
}

const isThere = (element: Element): boolean => element.isConnected;

function canHold(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled');
}

function takeFocus(heading: Element | null, preventScroll: boolean): void {
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll });
}
