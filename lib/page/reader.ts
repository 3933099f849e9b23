import type { OnPage, PageCommand, ReaderState } from '../messages/tab.ts';
import type { ReadingAnswer } from '../views/reading.ts';
import { attend, type ReadingCard } from './card/reading-card.ts';
import { pageCommands } from './commands.ts';
import { isIntact } from './intact.ts';
import { idle, idleAfterLoad, STOPPED } from './life/idle.ts';
import { onAddressChange } from './life/navigation.ts';
import { type ChangeWatch, watchChanges } from './life/quiet.ts';
import type { PageGate } from './page-gate.ts';
import { canHighlight, type Highlights, paint, placeStatements } from './paint/highlighter.ts';
import type { ReaderPorts } from './reader-ports.ts';
import { hasGrown, inItsLanguage, type PageReading, readPage } from './reading.ts';

/** A page being read, for as long as it is open or until it is stopped. */
export interface PageReader {
  state(): ReaderState;
  goTo(statementId: string): boolean;
  command(command: PageCommand): OnPage | null;
  /** Reads again and repaints, as what the highlights show has changed. */
  refresh(): Promise<void>;
  /** Paints the statements that earlier ones may differ from, where the article is still the one shown. */
  showShifts(articleId: string, statementIds: readonly string[]): void;
  /** Removes all that is ours from the page. */
  stop(): void;
  /** Ends when the reader is stopped, and with it all that serves it. */
  signal: AbortSignal;
}

/** A page that never rests is read again so many times at most, each time after a longer wait. */
const MAX_READINGS = 40;
const MAX_WAIT = 60_000;

/** A page without an article is looked at again so often as it changes: its article may still be loading. */
const MAX_LOOKS = 6;

/** How often is looked whether the page has cleared the highlights, in milliseconds. */
const REPAINT_INTERVAL = 2_000;

/**
 * Reads a page now and whenever it has become another.
 * @param knownGate what called the reader, where that has looked at the page.
 */
export function startReader(
  window: Window,
  ports: ReaderPorts,
  knownGate: PageGate | null = null,
): PageReader {
  const page = window.document;
  const life = new AbortController();
  const { signal } = life;
  let state: ReaderState = { state: 'reading' };
  let reading: PageReading | null = null;
  let answer: ReadingAnswer | null = null;
  let highlights: Highlights | null = null;
  let watch: ChangeWatch | null = null;
  /** Kept until others are told: reading the same article again changes them seldom. */
  let shifts = { articleId: '', ids: new Set<string>() };
  /** Of use for the first reading only: after it the page may have changed. */
  let gate = knownGate;
  let readings = 0;
  let looks = 0;
  let lastReading = Number.NEGATIVE_INFINITY;
  /** Readings follow each other: the later one is of the later page. */
  let turn: Promise<void> = Promise.resolve();

  /** Made when there is first something to attend to. */
  let card: ReadingCard | null = null;

  function clear(): void {
    card?.close();
    highlights?.remove();
    highlights = null;
  }

  /** Highlights what was found; where the browser or the page will not have it, it is recorded all the same. */
  function show(): 'painted' | 'unsupported' {
    clear();
    if (!reading || answer?.state !== 'read' || !canHighlight()) return 'unsupported';
    try {
      highlights = paint(page, placeStatements(page, reading.map, answer.statements));
      if (shifts.articleId === answer.articleId) highlights.setShifted(shifts.ids);
      card ??= attend(page, window, () => highlights, ports, signal);
      return 'painted';
    } catch {
      return 'unsupported';
    }
  }

  async function read(isForced: boolean): Promise<void> {
    const { href } = window.location;
    const found = readPage(page, href, gate?.foundAt(href) ?? undefined);
    gate = null;
    lastReading = performance.now();
    if (typeof found === 'string') {
      if (reading) await ports.left();
      reading = null;
      clear();
      state = { state: 'no-article', reason: found };
      return;
    }
    readings += 1;
    const article = await inItsLanguage(found, ports);
    signal.throwIfAborted();
    const isSame = reading?.article.text === article.text && reading.article.address === article.address;
    reading = { ...found, article };
    if (isForced || !isSame || answer?.state !== 'read')
      answer = await ports.read(article, found.claimReviews);
    signal.throwIfAborted();
    if (answer.state === 'read') {
      state = { state: 'read', articleId: answer.articleId, highlights: show() };
    } else if (answer.state === 'paused') stop();
    else {
      if (answer.state === 'language-off') clear();
      state = answer;
    }
  }

  /** Runs a task in its turn; one that fails because the extension has gone ends all. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    turn = turn
      .then(async () => {
        if (!signal.aborted) await task();
      })
      .catch(() => {
        if (!ports.isAlive()) stop();
        else if (state.state === 'reading') state = { state: 'failed', reason: 'unavailable' };
      });
    return turn;
  }

  /** The page has changed and come to rest. */
  async function look(): Promise<void> {
    if (!ports.isAlive()) return stop();
    if (reading && isIntact(reading.map) && !hasGrown(page, reading)) return repaint();
    if (reading ? readings >= MAX_READINGS : ++looks > MAX_LOOKS) return watch?.stop();
    const wait = Math.min(MAX_WAIT, 2 ** (readings / 4) * 250) - (performance.now() - lastReading);
    if (wait > 0) {
      setTimeout(() => watch?.nudge(), wait);
      return;
    }
    await idle(signal);
    await read(false);
  }

  /** The registry of highlights is the page's as well, and it may clear it. */
  function repaint(): void {
    if (highlights && !highlights.isIntact()) show();
  }

  function watchPage(): void {
    watch?.stop();
    watch = watchChanges(
      page,
      (node) => card?.isOurs(node) ?? false,
      () => inTurn(look),
    );
  }

  function stop(): void {
    if (signal.aborted) return;
    life.abort(STOPPED);
    watch?.stop();
    clear();
    state = { state: 'stopped' };
  }

  const command = pageCommands(
    page,
    () => ({
      card,
      highlights,
      article: reading && state.state === 'read' ? { id: state.articleId, map: reading.map } : null,
    }),
    signal,
  );

  inTurn(async () => {
    await idleAfterLoad(page, signal);
    await read(false);
    watchPage();
  });
  onAddressChange(
    window,
    () => {
      readings = 0;
      looks = 0;
      if (!watch) return;
      // The new article comes after the new address; where the old one stays, nothing has to be read.
      watchPage();
      watch.nudge();
    },
    signal,
  );
  const timer = setInterval(() => {
    if (page.visibilityState === 'visible') repaint();
  }, REPAINT_INTERVAL);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    state: () => state,
    goTo: (statementId) => card?.goTo(statementId) ?? false,
    command,
    refresh: () => inTurn(() => read(true)),
    showShifts: (articleId, statementIds) => {
      shifts = { articleId, ids: new Set(statementIds) };
      if (answer?.state === 'read' && answer.articleId === articleId) highlights?.setShifted(shifts.ids);
    },
    stop,
    signal,
  };
}
