import { LIMITS } from '../../limits.ts';
import { plainText } from '../../page/metadata/plain-text.ts';
import type { ImportedRow, ImportFormat } from '../import-format.ts';
import { linesOf } from './lines.ts';
import { addressProblem, badRow } from './statement-row.ts';

/** An address in running text: to the first sign that stands in none unescaped. */
const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}«»“”]+/giu;
/** A link of HTML or Markdown, as bookmarks and notes are kept. */
const HTML_LINK = /<a\b[^>]*?\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]+)[^>]*>([^<]*)/giu;
const MARKDOWN_LINK = /\[([^\]]{0,2000})\]\(<?(https?:\/\/[^\s<>)]+)>?[^)]*\)/giu;

/**
 * A list of links: text with an address a line, alone or with a title beside it; bookmarks that a browser exported; notes in
 * Markdown. Each address once.
 */
export const links = {
  id: 'links',
  recognises: (head) => {
    const lines = head.split('\n').filter((line) => line.trim() !== '');
    const linked = lines.filter((line) => /https?:\/\//iu.test(line)).length;
    return /<!DOCTYPE NETSCAPE-Bookmark/iu.test(head) || (linked > 0 && linked >= lines.length / 2);
  },
  async *read(pieces) {
    const seen = new Set<string>();
    for await (const { number, text } of linesOf(pieces, LIMITS.importItem)) {
      if (text === null) yield badRow(number, 'too-long');
      else yield* linksIn(text, number, seen);
    }
  },
} satisfies ImportFormat;

function* linksIn(text: string, line: number, seen: Set<string>): Generator<ImportedRow> {
  const marked = [
    ...Array.from(text.matchAll(HTML_LINK), ([, address = '', title = '']) => ({ address, title })),
    ...Array.from(text.matchAll(MARKDOWN_LINK), ([, title = '', address = '']) => ({ address, title })),
  ];
  const found = marked.length > 0 ? marked : bareLinks(text);
  for (const { address: given, title } of found) {
    const address = plainText(given);
    if (seen.has(address)) continue;
    seen.add(address);
    if (addressProblem(address)) yield badRow(line, 'bad-address');
    else {
      const words = plainText(title).slice(0, LIMITS.titleLength);
      yield { is: 'address', line, address, title: words || null, published: null };
    }
  }
}

/** Addresses in plain text; what else stands on a line with a single one is its title. */
function bareLinks(text: string): { address: string; title: string }[] {
  const addresses = Array.from(text.matchAll(ADDRESS), ([found]) => withoutPunctuation(found));
  const [only = ''] = addresses;
  const rest = addresses.length === 1 ? text.replace(only, ' ') : '';
  const title = rest.replace(/^\s*\d+[.)]/u, '').replace(/^[^\p{L}\p{N}«“"]+|[^\p{L}\p{N}»”"?!]+$/gu, '');
  return addresses.map((address) => ({ address, title }));
}

/** A sentence's end is none of the address, nor is a bracket that it was put in. */
function withoutPunctuation(address: string): string {
  const trimmed = address.replace(/[.,;:!?…]+$/u, '');
  const opens = trimmed.split('(').length;
  return trimmed.endsWith(')') && trimmed.split(')').length > opens ? trimmed.slice(0, -1) : trimmed;
}
