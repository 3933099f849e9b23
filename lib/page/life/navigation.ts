/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const INTERVAL = 1_000;

/** Calls back when a single-page site has changed the address, except for its fragment. */
export function onAddressChange(window: Window, changed: () => void, signal: AbortSignal): void {
  let last = addressOf(window.location);
  const look = () => {
    const now = addressOf(window.location);
    if (now === last) return;
    last = now;
    changed();
  };
  const navigation = 'navigation' in window ? window.navigation : null;
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = setInterval(look, INTERVAL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

function addressOf({ href }: Location): string {
  return href.replace(/#.*$/s, '');
}
