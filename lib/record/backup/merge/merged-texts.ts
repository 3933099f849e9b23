import { LIMITS } from '../../../limits.ts';
import type { ArticleRow, ArticleVersionRow } from '../../rows.ts';

/** An article with all its texts. */
export interface WholeArticle {
  article: ArticleRow;
  text: string;
  /** The earlier ones, in order. */
  versions: readonly ArticleVersionRow[];
}

/** An article as two records have it together, and what number each of their texts has now. */
export interface MergedArticle extends WholeArticle {
  ownNumbers: ReadonlyMap<number, number>;
  otherNumbers: ReadonlyMap<number, number>;
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
 * Puts the texts of one article together in the order in which they were last read; the last is the article's own.
 * Two that nobody has read, but only files tell of, are left to be put together by their contents.
 */
export function mergedTexts(own: WholeArticle, other: WholeArticle): MergedArticle {
  const mine = toldBy(own, 'own');
  const theirs = toldBy(other, 'other');
  if (isBeginning(theirs, mine) || (own.article.imported && other.article.imported))
    return { ...own, article: readBy(own.article, other.article), ...sameNumbers(mine, theirs) };
  if (isBeginning(mine, theirs))
    return { ...other, article: readBy(other.article, own.article), ...sameNumbers(mine, theirs) };
  const inOrder = [...mine, ...theirs].sort(
    (a, b) =>
      Number(b.isImported) - Number(a.isImported) ||
      compare(a.lastRead, b.lastRead) ||
      compare(a.text, b.text),
  );
  const texts: Told[] = [];
  const numbers = { own: new Map<number, number>(), other: new Map<number, number>() };
  for (const told of inOrder) {
    if (texts.at(-1)?.text === told.text) texts.pop();
    texts.push(told);
    numbers[told.of].set(told.version, texts.length);
  }
  const latest = texts.at(-1)?.of === 'other' ? other : own;
  const article = {
    ...readBy(latest.article, (latest === own ? other : own).article),
    version: texts.length,
  };
  const versions = texts
    .slice(0, -1)
    .map(({ title, text, lastRead }, i) => ({ articleId: article.id, version: i + 1, title, text, lastRead }))
    .filter(({ version }) => version === 1 || version > texts.length - LIMITS.articleVersions);
  return { article, text: latest.text, versions, ownNumbers: numbers.own, otherNumbers: numbers.other };
}

function toldBy({ article, text, versions }: WholeArticle, of: Told['of']): Told[] {
  const { version, title, lastRead } = article;
  return [
    ...versions.map((one) => ({ ...one, isImported: false, of })),
    { version, title, text, lastRead, isImported: article.imported === true, of },
  ];
}

/** Whether the texts of one are the first of the other's. */
function isBeginning(fewer: readonly Told[], more: readonly Told[]): boolean {
  return fewer.every(({ version, text }) => more.find((one) => one.version === version)?.text === text);
}

function sameNumbers(mine: readonly Told[], theirs: readonly Told[]) {
  const same = (told: readonly Told[]) => new Map(told.map(({ version }) => [version, version]));
  return { ownNumbers: same(mine), otherNumbers: same(theirs) };
}

/** With the first and the last time that either has read it. */
function readBy(article: ArticleRow, other: ArticleRow): ArticleRow {
  return {
    ...article,
    firstRead: inOrder(article.firstRead, other.firstRead)[0],
    lastRead: inOrder(article.lastRead, other.lastRead)[1],
  };
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const inOrder = (a: string, b: string): [string, string] => (compare(a, b) < 0 ? [a, b] : [b, a]);
