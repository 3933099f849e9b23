import { type Browser, browser } from 'wxt/browser';
import type { AnswerOf } from './channel.ts';
import type { OnPage, PageCommand, tabContract } from './tab.ts';

/**
 * Answers the messages of `tabContract` in a page, without the library of schemas that the extension's own pages check
 * theirs with: every page would have to load it, for three shapes of request. A test holds this to the contract.
 */

type TabContract = typeof tabContract;

/** As `IdSchema` bounds it. */
const MAX_ID = 200;

/** Answers by message; what is not answered here is left to whoever else listens. */
export interface TabAnswers {
  state(): AnswerOf<TabContract, 'state'> | undefined;
  goTo(statementId: string): boolean;
  command(command: PageCommand): OnPage | null;
  refresh(): Promise<void> | void;
  showShifts(articleId: string, statementIds: readonly string[]): void;
  stop(): void;
}

/** What is asked, where it is asked rightly. */
export type TabRequest =
  | { type: 'state' | 'refresh' | 'stop' }
  | { type: 'goTo'; statementId: string }
  | { type: 'showShifts'; articleId: string; statementIds: string[] }
  | { type: 'command'; command: PageCommand };

/** Answers the extension itself until `signal` ends it; no script of ours in another tab. */
export function answerInPage(answers: TabAnswers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    { id, tab }: Browser.runtime.MessageSender,
  ): Promise<unknown> | undefined => {
    if (id !== browser.runtime.id || tab) return undefined;
    const request = tabRequest(message);
    if (!request) return undefined;
    if (request.type === 'goTo') return Promise.resolve(answers.goTo(request.statementId));
    if (request.type === 'showShifts')
      return Promise.resolve(answers.showShifts(request.articleId, request.statementIds));
    if (request.type === 'command') return Promise.resolve(answers.command(request.command));
    return Promise.resolve(answers[request.type]());
  };
  browser.runtime.onMessage.addListener(listener);
  // Where the extension has gone from under this script, its listeners have gone with it.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}

/** Reads a message; null where it is none of the contract's. */
export function tabRequest(message: unknown): TabRequest | null {
  if (!isRecord(message) || !hasOnly(message, ['direction', 'type', 'request'])) return null;
  const { direction, type, request } = message;
  if (direction !== 'tab' || !isRecord(request)) return null;
  switch (type) {
    case 'state':
    case 'refresh':
    case 'stop':
      return hasOnly(request, []) ? { type } : null;
    case 'goTo': {
      const { statementId } = request;
      return isId(statementId) && hasOnly(request, ['statementId']) ? { type, statementId } : null;
    }
    case 'showShifts': {
      const { articleId, statementIds } = request;
      if (!hasOnly(request, ['articleId', 'statementIds']) || !isId(articleId)) return null;
      return Array.isArray(statementIds) && statementIds.every(isId)
        ? { type, articleId, statementIds }
        : null;
    }
    case 'command': {
      const command = COMMANDS.find((known) => known === request['command']);
      return command && hasOnly(request, ['command']) ? { type, command } : null;
    }
    default:
      return null;
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_ID;
}
const COMMANDS: readonly PageCommand[] = ['next', 'previous', 'card', 'current', 'pointed', 'selection'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasOnly(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
