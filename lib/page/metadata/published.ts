import type { Day } from '../../model.ts';
import { SHOW_TEXT } from '../text/nodes.ts';
import { dayInAddress } from './day-in-address.ts';
import { dayInWords } from './day-in-words.ts';
import { type JsonObject, textOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { parseStamp, type Stamp } from './stamp.ts';
import { dayAtHome } from './zone.ts';

/** Names under which `<meta>` gives the day of publication, the most exact first. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'article_date_original',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date_published',
  'displaydate',
  'originalpublicationdate',
];

/** Names that as often give the day of the last change: they count only where no date is printed. */
const WEAK_META_NAMES = ['date', 'dc.date', 'dcterms.date', 'last-modified'];

const MS_PER_HOUR = 3_600_000;

/** Where a page may say when it was published. */
export interface PublishedSources {
  page: Document;
  meta: MetaTags;
  article: JsonObject | null;
  /** The page's address. */
  address: URL;
  language: string;
}

/**
 * The day of publication as the page states it, in the outlet's own time zone: from metadata first, then from what is
 * marked up as a date, then from a date printed near the headline, last from the address.
 */
export function publishedOf(sources: PublishedSources): Day | null {
  const { page, meta, article, address, language } = sources;
  const stated = statedStamps(sources);
  const stamps = isExact(stated[0], address) ? stated : [...stated, ...markedStamps(page)];
  const [first] = stamps;
  if (first) return dayOfStamp(first, stamps, address);
  return (
    printedDay(page, language) ??
    parseStamp(meta.first(...WEAK_META_NAMES) ?? '')?.day ??
    dayInAddress(address) ??
    parseStamp(textOf(article?.['dateModified']) ?? '')?.day ??
    null
  );
}

/** Stamps in the page's metadata. */
function statedStamps({ meta, article }: PublishedSources): Stamp[] {
  return stampsOf([
    ...['datePublished', 'dateCreated', 'uploadDate'].map((property) => textOf(article?.[property])),
    meta.first(...META_NAMES),
    parselyDate(meta.first('parsely-page')),
  ]);
}

/** Stamps on elements of the page. */
function markedStamps(page: Document): Stamp[] {
  const marked = [
    ...page.querySelectorAll('[itemprop~="datePublished"], time[pubdate]'),
    ...page.querySelectorAll('article header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]'),
    ...page.querySelectorAll(
      'time[datetime][itemprop~="dateCreated"], abbr.published[title], time.published',
    ),
  ];
  const attributes = ['datetime', 'content', 'title'];
  return stampsOf(
    marked.slice(0, 5).map((element) => attributes.map((name) => element.getAttribute(name)).find(Boolean)),
  );
}

function stampsOf(values: readonly (string | null | undefined)[]): Stamp[] {
  return values.flatMap((value) => (value ? (parseStamp(value) ?? []) : []));
}

/** Whether a stamp needs no other to tell the outlet's own day. */
function isExact(stamp: Stamp | undefined, address: URL): boolean {
  if (!stamp) return false;
  return !stamp.utc || stamp.instant === null || dayAtHome(stamp.instant, address.hostname) !== null;
}

function parselyDate(json: string | null): string | null {
  return /"pub_date"\s*:\s*"([^"]+)"/.exec(json ?? '')?.[1] ?? null;
}

/** A stamp in UTC is put into the outlet's zone: as another stamp of that moment, its host, or its address tells. */
function dayOfStamp(stamp: Stamp, all: readonly Stamp[], address: URL): Day {
  const { instant } = stamp;
  if (!stamp.utc || instant === null) return stamp.day;
  const local = all.find(
    (other) => !other.utc && other.instant !== null && Math.abs(other.instant - instant) < 120_000,
  );
  if (local) return local.day;
  const home = dayAtHome(instant, address.hostname);
  if (home) return home;
  const inAddress = dayInAddress(address);
  return inAddress && isDuring(instant, inAddress) ? inAddress : stamp.day;
}

/** Whether a moment is within a day somewhere between New Zealand and California. */
function isDuring(instant: number, day: Day): boolean {
  const midnight = Date.parse(day);
  return instant >= midnight - 12 * MS_PER_HOUR && instant < midnight + 32 * MS_PER_HOUR;
}

/** How far from the headline a printed date may stand: up this many elements, and this many short texts on. */
const MAX_LEVELS = 6;
const MAX_TEXTS = 60;
const MAX_LENGTH = 120;

/** A date printed at the headline: the first one in the smallest part of the page that holds both. */
function printedDay(page: Document, language: string): Day | null {
  const headline = page.querySelector('h1') ?? page.querySelector('h2');
  // The region that the page names tells which of day and month comes first.
  const stated = page.documentElement.lang;
  const locale = stated.toLowerCase().startsWith(language) ? stated : language;
  const seen = new Set<Node>();
  let around: Element | null = headline?.parentElement ?? page.body;
  for (let level = 0; around && level < MAX_LEVELS; level++, around = around.parentElement) {
    const texts = page.createTreeWalker(around, SHOW_TEXT);
    for (let text = texts.nextNode(); text && seen.size < MAX_TEXTS * (level + 1); text = texts.nextNode()) {
      if (seen.has(text)) continue;
      seen.add(text);
      const words = text.nodeValue ?? '';
      if (
        words.length > MAX_LENGTH ||
        !/(?:19|20)\d\d/.test(words) ||
        text.parentElement?.closest(NOT_ITS_DATE)
      )
        continue;
      const day = dayInWords(words, locale);
      if (day) return day;
    }
  }
  return null;
}

/** Dates of other things: of related articles, of the law and of the scripts. */
const NOT_ITS_DATE = 'a, nav, aside, footer, li li, script, style, noscript';
