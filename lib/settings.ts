import { storage } from 'wxt/utils/storage';
import type { LanguageCode, Span, StatementKind } from './model.ts';
import type { OutsideSelection } from './model-schema.ts';

/** The reader's settings, each with its default beside it. Kept on this machine only, never synced. */

/** Whether reading is paused everywhere. */
export const paused = storage.defineItem<boolean>('local:paused', { fallback: false });

/** Sites (host names without `www.`) on which the reader has switched On Record off. */
export const sitesOff = storage.defineItem<string[]>('local:sitesOff', { fallback: [] });

/** Languages whose articles are not read. */
export const languagesOff = storage.defineItem<LanguageCode[]>('local:languagesOff', { fallback: [] });

/** Kinds of statements that are not highlighted on pages; they are recorded and listed all the same. */
export const kindsHidden = storage.defineItem<StatementKind[]>('local:kindsHidden', { fallback: [] });

/**
 * Match patterns of sites that the browser has granted for one job in the library, and that are given back after it; no
 * page of theirs is read in a tab for that.
 */
export const sitesLent = storage.defineItem<string[]>('local:sitesLent', { fallback: [] });

/** Whether the reader has answered the question of which sites to read. */
export const sitesAsked = storage.defineItem<boolean>('local:sitesAsked', { fallback: false });

/** What a view is to show beside a tab: a statement, with its annotation's form or without; or a selection to record. */
export type PanelTarget =
  | { tabId: number; statementId: string; form?: 'annotation' }
  | { tabId: number; articleId: string; span: Span }
  /** What `selectedOutside` holds, to record it. */
  | { tabId: number; outside: true };

/** What the reader has selected last on a page outside an article's text, to be recorded. Not kept for long. */
export const selectedOutside = storage.defineItem<OutsideSelection | null>('session:selectedOutside', {
  fallback: null,
});

/** What the side panel is to show; the panel takes it and sets it back. Not kept for long. */
export const panelTarget = storage.defineItem<PanelTarget | null>('session:panelTarget', { fallback: null });

/** When the reader last saved a backup, and how many statements it held; null before the first. */
export const lastBackup = storage.defineItem<{ made: string; statements: number } | null>(
  'local:lastBackup',
  { fallback: null },
);
