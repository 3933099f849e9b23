import { LIMITS } from '../../../limits.ts';
import type { ArticleRow, ArticleVersionRow } from '../../rows.ts';

/** An article with all its texts. */
export interface WholeArticle {
  article: ArticleRow;
  text: string;
  /** The earlier ones, in order. */
  versions: readonly ArticleVersionRow[];
}

/** What number a text of a record has now. */
export type Numbering = (version: number) => number;

/** An article as two records have it together, and what number each of their texts has now. */
export interface MergedArticle extends WholeArticle {
  ownNumber: Numbering;
  otherNumber: Numbering;
}

interface Told {
  version: number;
  title: string;
  text: string;
  lastRead: string;
  /** No page's text, but what files have told of it; stands before all that was read. */
  isImported: boolean;
  of: 'own' | 'other';
}

/**
 * Puts the texts of one article together in the order in which they were last read, each record's own in their own order;
 * the last is the article's own. Where one record has all texts of the other, in their order, its own stay as they are.
 * Two that nobody has read, but only files tell of, are left to be put together by their contents.
 */
export function mergedTexts(own: WholeArticle, other: WholeArticle): MergedArticle {
  const mine = toldBy(own, 'own');
  const theirs = toldBy(other, 'other');
  const asOwn = (otherNumber: Numbering): MergedArticle => ({
    ...own,
    article: readBy(own.article, other.article),
    ownNumber: unchanged,
    otherNumber,
  });
  if (own.article.imported && other.article.imported) return asOwn(unchanged);
  const inMine = placesIn(mine, theirs);
  if (inMine) return asOwn(numbering(inMine));
  const inTheirs = placesIn(theirs, mine);
  if (inTheirs)
    return {
      ...other,
      article: readBy(other.article, own.article),
      ownNumber: numbering(inTheirs),
      otherNumber: unchanged,
    };
  const texts: Told[] = [];
  const numbers = { own: new Map<number, number>(), other: new Map<number, number>() };
  for (const told of inOrder(mine, theirs)) {
    if (texts.at(-1)?.text === told.text) texts.pop();
    texts.push(told);
    numbers[told.of].set(told.version, texts.length);
  }
  const kept = texts.filter(
    (_, i) => i === 0 || i === texts.length - 1 || i + 1 > texts.length - LIMITS.articleVersions,
  );
  // The other's texts are all among those that are too many to be kept.
  if (kept.length === mine.length && kept.every(({ text }, i) => text === mine[i]?.text)) {
    const places = theirs.flatMap(({ version, text }): [number, number][] => {
      const same = mine.find((one) => one.text === text);
      return same ? [[version, same.version]] : [];
    });
    return asOwn(numbering(new Map(places)));
  }
  const latest = texts.at(-1)?.of === 'other' ? other : own;
  const article = {
    ...readBy(latest.article, (latest === own ? other : own).article),
    version: texts.length,
  };
  const versions = kept.slice(0, -1).map((told) => ({
    ...{ articleId: article.id, version: texts.indexOf(told) + 1 },
    ...{ title: told.title, text: told.text, lastRead: told.lastRead },
  }));
  return {
    article,
    text: latest.text,
    versions,
    ownNumber: numbering(numbers.own),
    otherNumber: numbering(numbers.other),
  };
}

function toldBy({ article, text, versions }: WholeArticle, of: Told['of']): Told[] {
  const { version, title, lastRead } = article;
  return [
    ...versions.map((one) => ({ ...one, isImported: false, of })),
    { version, title, text, lastRead, isImported: article.imported === true, of },
  ];
}

/** The number of each of some texts among all of another record; null where that one has them not, or not in their order. */
function placesIn(all: readonly Told[], some: readonly Told[]): Map<number, number> | null {
  const places = new Map<number, number>();
  let at = 0;
  for (const { version, text } of some) {
    // From the last one on and not after it: with what stood between gone, a record can have a text twice in a row.
    while (all[at] && all[at]?.text !== text) at++;
    const place = all[at];
    if (!place) return null;
    places.set(version, place.version);
  }
  return places;
}

/** The texts of both; at each step the one of the two next that was read first. Equal ones stand side by side. */
function inOrder(mine: readonly Told[], theirs: readonly Told[]): Told[] {
  const merged: Told[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const [a, b] = [mine[i], theirs[j]];
    if (!a) return [...merged, ...theirs.slice(j)];
    if (!b) return [...merged, ...mine.slice(i)];
    const order =
      Number(b.isImported) - Number(a.isImported) ||
      compare(a.lastRead, b.lastRead) ||
      compare(a.text, b.text);
    const isSame = a.text === b.text;
    const isMine = isSame || order < 0;
    if (isSame) merged.push(...(order > 0 ? [b, a] : [a, b]));
    else merged.push(isMine ? a : b);
    if (isMine) i++;
    if (isSame || !isMine) j++;
  }
}

const unchanged: Numbering = (version) => version;

/** What stood in a text that is not kept goes with the one before it; 0 is no text at all. */
function numbering(numbers: ReadonlyMap<number, number>): Numbering {
  const known = [...numbers.keys()].sort((a, b) => b - a);
  return (version) => {
    const nearest = known.find((one) => one <= version);
    return nearest === undefined ? version : (numbers.get(nearest) ?? version);
  };
}

/** With the first and the last time that either has read it. */
function readBy(article: ArticleRow, other: ArticleRow): ArticleRow {
  const isLater = compare(article.lastRead, other.lastRead) > 0;
  const isEarlier = compare(article.firstRead, other.firstRead) < 0;
  return {
    ...article,
    firstRead: isEarlier ? article.firstRead : other.firstRead,
    lastRead: isLater ? article.lastRead : other.lastRead,
  };
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
