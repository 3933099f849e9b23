import { useCallback, useState } from 'preact/hooks';
import type { Span } from '../../lib/model.ts';

/** What a view can show; the page's statements lie under all others. */
export type Screen =
  | { name: 'page' }
  | { name: 'statement'; statementId: string; form?: 'annotation' }
  /** What the reader has selected on the page, to be recorded. */
  | { name: 'record'; articleId: string; span: Span }
  /** What the reader has selected outside the article's text. */
  | { name: 'record-outside' }
  /** With the article that the reader comes from. */
  | { name: 'speaker'; speakerId: string; articleId: string | null }
  | { name: 'search' }
  | { name: 'export' }
  | { name: 'reading' }
  | { name: 'storage' }
  | { name: 'forget' };

const PAGE: Screen = { name: 'page' };

export interface ScreenStack {
  screen: Screen;
  /** How many screens lie on top of the page's statements. */
  depth: number;
  /** Counts the changes of screen: every arrival at a screen is a new one. */
  step: number;
  /** The screen the reader comes from; null where nobody has gone anywhere and the focus stays where it is. */
  left: Screen | null;
  open: (screen: Screen) => void;
  back: () => void;
  /** Back to the page's statements, over all that lies on them. */
  home: () => void;
  /** What is done on this screen will change it, so that the focus has to find its new heading. */
  renew: () => void;
  /** As at first, or with one statement on top: another page is looked at, or another statement asked for. */
  reset: (screen?: Screen) => void;
}

interface Stack {
  stack: Screen[];
  left: Screen | null;
  step: number;
}

/** The screens on top of each other, of which the last is shown. */
export function useScreens(first: Screen): ScreenStack {
  const [{ stack, left, step }, set] = useState<Stack>({ stack: stackOf(first), left: null, step: 0 });
  const change = useCallback((next: (stack: Screen[]) => Screen[]) => {
    set((now) => ({ stack: next(now.stack), left: topOf(now.stack), step: now.step + 1 }));
  }, []);
  return {
    screen: topOf(stack),
    depth: stack.length,
    step,
    left,
    open: useCallback(
      (screen) => change((now) => (isSame(topOf(now), screen) ? now : [...now, screen])),
      [change],
    ),
    back: useCallback(() => change((now) => now.slice(0, -1)), [change]),
    home: useCallback(() => change(() => []), [change]),
    renew: useCallback(() => set((now) => ({ ...now, left: topOf(now.stack) })), []),
    reset: useCallback((screen = PAGE) => {
      set((now) => ({ stack: stackOf(screen), left: null, step: now.step + 1 }));
    }, []),
  };
}

function stackOf(screen: Screen): Screen[] {
  return screen.name === 'page' ? [] : [screen];
}

function topOf(stack: Screen[]): Screen {
  return stack.at(-1) ?? PAGE;
}

function isSame(one: Screen, other: Screen): boolean {
  if (one.name === 'statement') return other.name === 'statement' && one.statementId === other.statementId;
  if (one.name === 'speaker') return other.name === 'speaker' && one.speakerId === other.speakerId;
  return one.name === other.name;
}
