import { SaxesParser } from 'saxes';
import { LIMITS } from '../../limits.ts';
import { plainText } from '../../page/metadata/plain-text.ts';
import type { ImportedRow, ImportFormat, RowProblem } from '../import-format.ts';
import { dayOfStamp } from './days.ts';
import { addressProblem, badRow } from './statement-row.ts';

/**
 * RSS, Atom, RDF feeds and sitemaps (news sitemaps too): the addresses of articles, or
 * of further sitemaps, with their titles and days. Read by
 * `saxes`, which streams, knows no entities but XML's own five, and so expands none.
 */
export const feed = {
  id: 'feed',
  recognises: (head) =>
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*|<!DOCTYPE[^>[]*>\s*)*<(?:\w+:)?(?:rss|feed|RDF|urlset|sitemapindex)\b/u.test(
      head,
    ),
  async *read(pieces) {
    const entries = new Entries();
    for await (const piece of pieces) {
      yield* entries.read(piece);
      if (entries.isLost) return;
    }
    yield* entries.end();
  },
} satisfies ImportFormat;

/** Elements that hold one article, or one sitemap, each. */
const ENTRIES = new Set(['item', 'entry', 'url', 'sitemap']);
/** Where its address, its title and its day stand, the surest first; a title may be in the news sitemap's part. */
const ADDRESSES = ['link', 'loc', 'guid'];
const TITLES = ['title', 'news:title'];
const DAYS = [
  'pubDate',
  'published',
  'news:publication_date',
  'dc:date',
  'date',
  'issued',
  'updated',
  'lastmod',
];

interface Entry {
  line: number;
  depth: number;
  /** The texts of its elements by their names, the first of each. */
  texts: Map<string, string>;
}

class Entries {
  private readonly parser = new SaxesParser();
  private found: ImportedRow[] = [];
  private entry: Entry | null = null;
  private depth = 0;
  private text = '';
  /** How much was read since the last tag. */
  private held = 0;
  isLost = false;

  constructor() {
    // Feeds are often faulty, by a bare `&` above all: the parser notes it and goes on, and so does their reader.
    this.parser.on('error', () => {});
    this.parser.on('opentag', ({ name, attributes }) => this.enter(name, attributes));
    this.parser.on('closetag', ({ name }) => this.leave(localName(name)));
    this.parser.on('text', (text) => this.take(text));
    this.parser.on('cdata', (text) => this.take(text));
  }

  read(piece: string): ImportedRow[] {
    this.held += piece.length;
    if (!this.isLost) this.parser.write(piece);
    // The parser holds whatever stands between two tags.
    if (this.held > LIMITS.importItem + piece.length) this.giveUp('too-long');
    return this.taken();
  }

  end(): ImportedRow[] {
    const wasOpen = this.depth > 0;
    const { line } = this.parser;
    this.parser.close();
    if (wasOpen) this.found.push(badRow(line, 'cut-short'));
    return this.taken();
  }

  private taken(): ImportedRow[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private take(text: string): void {
    if (this.entry && this.text.length < LIMITS.addressLength) this.text += text;
  }

  private enter(name: string, attributes: Readonly<Record<string, unknown>>): void {
    this.held = 0;
    this.depth += 1;
    this.text = '';
    if (this.depth > LIMITS.importDepth) this.giveUp('too-deep');
    else if (!this.entry && ENTRIES.has(localName(name))) {
      const { line } = this.parser;
      this.entry = { line, depth: this.depth, texts: new Map() };
    } else if (this.entry && localName(name) === 'link') takeAtomLink(this.entry, attributes);
  }

  private leave(name: string): void {
    const { entry, depth } = this;
    const text = this.text.trim();
    this.held = 0;
    this.text = '';
    this.depth -= 1;
    if (!entry) return;
    if (depth === entry.depth) {
      this.found.push(rowOf(entry));
      this.entry = null;
      // Deeper lie the titles of pictures and of the feeds that an entry was taken from.
    } else if (depth === entry.depth + 1 || name.startsWith('news:')) takeText(entry, name, text);
  }

  private giveUp(problem: RowProblem): void {
    if (!this.isLost) this.found.push(badRow(this.entry?.line ?? this.parser.line, problem));
    this.isLost = true;
  }
}

/** Atom gives the address as an attribute, among links to other forms of the entry. */
function takeAtomLink(entry: Entry, attributes: Readonly<Record<string, unknown>>): void {
  const { href, rel = 'alternate' } = attributes;
  if (typeof href === 'string' && rel === 'alternate') takeText(entry, 'link', href.trim());
}

function takeText({ texts }: Entry, name: string, text: string): void {
  if (text !== '' && !texts.has(name)) texts.set(name, text);
}

function rowOf({ line, texts }: Entry): ImportedRow {
  const first = (names: readonly string[]) => names.map((name) => texts.get(name)).find(Boolean) ?? '';
  const address = first(ADDRESSES);
  const problem = addressProblem(address);
  if (problem) return badRow(line, problem);
  const title = plainText(first(TITLES)).slice(0, LIMITS.titleLength);
  return { is: 'address', line, address, title: title || null, published: dayOfStamp(first(DAYS)) };
}

/** A feed may put Atom's and RSS's own elements under a prefix. */
const localName = (name: string) => name.replace(/^(?:atom|rss|sm):/, '');
