import { fold } from '../text/fold.ts';
import { lettersOf, wordsOf } from '../text/letters.ts';
import { type JsonObject, textOf } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

/** What divides a headline from the outlet's name in `<title>`. */
const DIVIDER = /\s+[|\-–—·•:»/\\]+\s+|\s*[|｜]\s*/;

/** Of the page's headings, as many as are looked at for the headline. */
const MAX_HEADINGS = 5;

/** Shorter than this, a heading may be a section's name that stands before every title. */
const MIN_AGREED = 20;

/**
 * The headline: the heading that the page shows, unless its metadata agrees on another wording (headings are changed
 * while an article is news, and some pages put the section's name into theirs).
 */
export function titleOf(page: Document, meta: MetaTags, article: JsonObject | null): string {
  const documentTitle = fold(page.title);
  const shownHeadings = headings(page);
  const social = meta.first('og:title') ?? meta.first('twitter:title');
  const claimed = [social, textOf(article?.['headline']) ?? textOf(article?.['name'])].flatMap((title) =>
    title ? [plainText(title)] : [],
  );
  const others = [...claimed, documentTitle];
  const [heading] = shownHeadings;
  // On most pages all agree, and nothing has to be weighed.
  if (heading && heading.length >= MIN_AGREED && isAgreedOn(heading, claimed, documentTitle)) return heading;
  const shown = shownHeadings.find((heading) => others.some((title) => alike(heading, title)));
  const candidates = [
    ...(shown ? [{ title: shown, votes: 1 }] : []),
    ...claimed.map((title) => ({ title: withoutOutlet(title), votes: 0 })),
  ];
  if (candidates.length === 0) return withoutOutlet(documentTitle);
  for (const candidate of candidates) {
    candidate.votes += others.filter((title) =>
      lettersOf(title).startsWith(lettersOf(candidate.title)),
    ).length;
  }
  const { title } = candidates.reduce((best, next) => (next.votes > best.votes ? next : best));
  // Metadata keeps the spaces between parts of a heading that the page sets apart by style.
  return claimed.find((claim) => lettersOf(claim) === lettersOf(title)) ?? title;
}

function isAgreedOn(heading: string, claimed: readonly string[], documentTitle: string): boolean {
  return (
    claimed.length > 0 && claimed.every((claim) => claim === heading) && documentTitle.startsWith(heading)
  );
}

function headings(page: Document): string[] {
  return [...page.querySelectorAll('h1, [itemprop~="headline"]')]
    .slice(0, MAX_HEADINGS)
    .map((heading) => fold(heading.textContent ?? ''))
    .filter((heading) => heading.length > 0);
}

/** Whether two titles are of one article: most words of the shorter one are in the other. */
function alike(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (lettersOf(a).length < 8 || lettersOf(b).length < 8) return false;
  if (lettersOf(a).includes(lettersOf(b)) || lettersOf(b).includes(lettersOf(a))) return true;
  const known = new Set(longer);
  return shorter.filter((word) => known.has(word)).length >= Math.max(2, shorter.length / 2);
}

/** More words than these after the headline are no outlet's name. */
const MAX_OUTLET_WORDS = 5;

/** The outlet's name that `<title>` gives after the headline, last where a section stands between; null where it gives none. */
export function outletAfter(headline: string, page: Document): string | null {
  const title = fold(page.title);
  const last = title.split(DIVIDER).at(-1) ?? '';
  const [words, whole, name] = [wordsOf(last).length, lettersOf(title), lettersOf(last)];
  const start = lettersOf(headline);
  // A divider within the headline divides no outlet off.
  const isBehind = start !== '' && whole.startsWith(start) && start.length + name.length <= whole.length;
  return isBehind && words > 0 && words <= MAX_OUTLET_WORDS ? last : null;
}

/** Cuts the outlet's name off the end: a few words after a divider, fewer than are before it. */
function withoutOutlet(title: string): string {
  const last = title.split(DIVIDER).at(-1) ?? '';
  const rest = title.slice(0, title.length - last.length).replace(/[\s|\-–—·•:»/\\｜]+$/, '');
  const isOutlet = wordsOf(last).length <= 4 && wordsOf(rest).length >= 4 && last.length < rest.length / 2;
  return isOutlet ? rest : title;
}
