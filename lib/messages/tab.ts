import * as v from 'valibot';
import type { LanguageCode, Span } from '../model.ts';
import { IdSchema } from '../model-schema.ts';
import type { RecordFailure } from '../views/record-failure.ts';
import { contract, message } from './channel.ts';

/** How the content script in a tab stands. */
export type ReaderState =
  | { state: 'reading' }
  /** `reason` is for the eyes of developers. */
  | { state: 'no-article'; reason: string }
  | { state: 'read'; articleId: string; highlights: 'painted' | 'unsupported' }
  | { state: 'language-off'; language: LanguageCode }
  | { state: 'failed'; reason: RecordFailure }
  | { state: 'stopped' };

/**
 * What the reader asks of a page by key or menu: to go on, to open the card or its view; or which statement is current or
 * was pointed at, and what is selected.
 */
const PAGE_COMMANDS = ['next', 'previous', 'card', 'current', 'pointed', 'selection'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** A statement on the page, or what is selected of its text. */
export type OnPage = { statementId: string } | { articleId: string; span: Span };

/** What the background and the views may ask of the content script in a tab. */
export const tabContract = contract('tab', {
  state: message(v.strictObject({})).answers<ReaderState>(),
  /** Scroll to a statement and focus it; false where it is no longer on the page. */
  goTo: message(v.strictObject({ statementId: IdSchema })).answers<boolean>(),
  command: message(v.strictObject({ command: v.picklist(PAGE_COMMANDS) })).answers<OnPage | null>(),
  /** Read again and repaint: something the highlights show has changed. */
  refresh: message(v.strictObject({})).answers<void>(),
  /** Which statements of the article earlier ones may differ from: found only after the page has been painted. */
  showShifts: message(
    v.strictObject({ articleId: IdSchema, statementIds: v.array(IdSchema) }),
  ).answers<void>(),
  /** Remove highlights, card and listeners; leaves no trace. */
  stop: message(v.strictObject({})).answers<void>(),
});
