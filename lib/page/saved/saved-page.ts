import { LIMITS } from '../../limits.ts';
import { type PageReading, readPage, type Unread } from '../reading.ts';
import { pageSource } from './page-source.ts';
import { parsedPage } from './parsed-page.ts';
import { savedAddress } from './saved-address.ts';

/** What is known of a page beside its bytes, where it has just been fetched. */
export interface Served {
  address: string;
  /** The encoding that the server named. */
  charset: string | null;
}

/** Why a saved page was not read. */
export type UnreadSaved = Unread | 'too-large' | 'no-address';

/** Reads a page that is a file, as one that is open is read. Nothing in it runs, and nothing is loaded. */
export function readSavedPage(bytes: Uint8Array, served: Served | null): PageReading | UnreadSaved {
  if (bytes.length > LIMITS.savedPage) return 'too-large';
  const source = pageSource(bytes, served?.charset);
  try {
    const page = parsedPage(source);
    const location = served?.address ?? savedAddress(page, source);
    return location === null ? 'no-address' : readPage(page, location);
  } catch {
    return 'unreadable';
  }
}

/** Comments and declarations that may stand before a page's first element. */
const BEFORE = String.raw`(?:\s|<!--[\s\S]*?-->|<\?[^>]*>)*`;
const PAGE = new RegExp(`^\\uFEFF?${BEFORE}(?:<!doctype\\s+html\\b|<html\\b|<head\\b)`, 'iu');
/** How browsers export bookmarks: named a page, and none. */
const BOOKMARKS = /<!doctype\s+NETSCAPE-Bookmark/iu;

/** Whether a file's beginning is a web page's. */
export function looksLikePage(head: string, name: string): boolean {
  if (BOOKMARKS.test(head)) return false;
  return PAGE.test(head) || (/\.x?html?$/iu.test(name) && /<(?:meta|title|body|p|div)\b/iu.test(head));
}
