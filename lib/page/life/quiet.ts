/** A page is settled when it has been quiet for this long, or has changed for that long without end. Milliseconds. */
const QUIET = 400;
const LONGEST = 3_000;

/** Calls back each time a page has changed and come to rest. */
export interface ChangeWatch {
  /** Calls back as if the page had changed just now. */
  nudge(): void;
  stop(): void;
}

/**
 * Watches a page's nodes and text. Changes only set a clock; what is done about them is done once, at rest.
 * @param isOurs tells nodes of our own, whose coming and going is no change of the page.
 */
export function watchChanges(
  page: Document,
  isOurs: (node: Node) => boolean,
  atRest: () => void,
): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first = 0;
  let last = 0;
  const wait = () => {
    const now = performance.now();
    timer = null;
    if (now - last < QUIET && now - first < LONGEST) timer = setTimeout(wait, QUIET);
    else atRest();
  };
  const nudge = () => {
    last = performance.now();
    if (timer !== null) return;
    first = last;
    timer = setTimeout(wait, QUIET);
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => !isOwnChange(change, isOurs))) nudge();
  });
  // Not the document's element: where no other is touched, it alone would cost more than all of this.
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return {
    nudge,
    stop: () => {
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function isOwnChange({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isOurs);
}
