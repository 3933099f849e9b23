import type { Browser } from 'wxt/browser';

/**
 * What a content script needs of `webextension-polyfill`, which knows every API and would be a tenth of what each page
 * loads. The build puts it in the polyfill's place in content scripts; it speaks the polyfill's language, as the
 * background answers through the polyfill itself.
 */

type Sender = Browser.runtime.MessageSender;
type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
type NativeListener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;

declare global {
  /** Firefox's own, which needs no help. */
  var browser: typeof Browser | undefined;
  var chrome: typeof Browser;
}

const nativeOf = new Map<Listener, NativeListener>();

/** The API as Chrome has it, with messages answered by promises. */
const chromium = {
  // Asked for when needed: a browser makes each of these when a page first touches it.
  get i18n() {
    return chrome.i18n;
  },
  runtime: {
    get id(): string | undefined {
      return chrome.runtime?.id;
    },
    sendMessage: async (message: unknown) => unwrapped(await chrome.runtime.sendMessage(message)),
    onMessage: {
      addListener: (listener: Listener) => {
        const native = answering(listener);
        nativeOf.set(listener, native);
        chrome.runtime.onMessage.addListener(native);
      },
      removeListener: (listener: Listener) => {
        const native = nativeOf.get(listener);
        if (native) chrome.runtime.onMessage.removeListener(native);
        nativeOf.delete(listener);
      },
    },
  },
};

const api = globalThis.browser ?? chromium;

export { api as browser };

/** Chrome keeps the channel open for an answer only where a listener returns true. */
function answering(listener: Listener): NativeListener {
  return (message, sender, respond) => {
    const answer = listener(message, sender);
    answer?.then(respond, (error: unknown) => respond(rejection(error)));
    return answer !== undefined;
  };
}

/** How the polyfill sends an error, which Chrome would not. */
function rejection(error: unknown) {
  return {
    __mozWebExtensionPolyfillReject__: true,
    message: error instanceof Error ? error.message : String(error),
  };
}

function unwrapped(answer: unknown): unknown {
  const isRejection =
    typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;
  if (isRejection) throw new Error('message' in answer ? String(answer.message) : 'refused');
  return answer;
}
