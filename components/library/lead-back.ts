/** No longer than this is waited for more of a page to come. */
const QUIET_MS = 1_500;

/**
 * Scrolls to where a page was left as soon as enough of it is there, and again as parts above come; no longer than the
 * reader lets it.
 * @param scroll pixels from the top.
 * @returns the undo.
 */
export function leadBack(scroll: number): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    window.scrollTo({ top: scroll, behavior: 'instant' });
    clearTimeout(timer);
    timer = setTimeout(() => ended.abort(), QUIET_MS);
  };
  const observer = new ResizeObserver(go);
  observer.observe(document.body);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const event of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
    window.addEventListener(event, () => ended.abort(), { signal, passive: true });
  return () => ended.abort();
}
