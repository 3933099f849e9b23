import { parseAddress } from './address.ts';
import type { LinkedData } from './json-ld.ts';
import { type JsonObject, listOf, textOf, typesOf } from './linked-data.ts';

/** schema.org's types of articles, postings and reports. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * The entity of a page's JSON-LD that is the article itself: a page may describe related articles too.
 * @param address the page's own address.
 * @param heading the page's headline or title, as shown.
 */
export function articleEntity(data: LinkedData, address: string, heading: string): JsonObject | null {
  const articles = data.entities.filter((entity) => typesOf(entity).some((type) => ARTICLE_TYPE.test(type)));
  if (articles.length <= 1) return articles[0] ?? null;
  const scored = articles.map((entity) => ({ entity, score: score(entity, data, address, heading) }));
  return (
    scored.reduce<(typeof scored)[number] | null>(
      (best, next) => (best && best.score >= next.score ? best : next),
      null,
    )?.entity ?? null
  );
}

function score(entity: JsonObject, data: LinkedData, address: string, heading: string): number {
  const claims = ['url', '@id', 'mainEntityOfPage'].flatMap((property) =>
    listOf(entity[property]).flatMap((value) => addressOf(value, data)),
  );
  const headline = textOf(entity['headline']) ?? textOf(entity['name']) ?? '';
  return (
    (claims.some((claim) => samePath(claim, address)) ? 4 : 0) +
    (headline.length > 10 && heading.includes(headline) ? 2 : 0) +
    (textOf(entity['datePublished']) ? 1 : 0) +
    (headline ? 0.5 : 0)
  );
}

function addressOf(value: unknown, data: LinkedData): string[] {
  if (typeof value === 'string') return [value];
  const object = data.resolve(value);
  const id = object && (textOf(object['@id']) ?? textOf(object['url']));
  return id ? [id] : [];
}

function samePath(claim: string, address: string): boolean {
  const [a, b] = [parseAddress(claim, address), parseAddress(address)];
  return a !== null && b !== null && a.pathname.length > 1 && a.pathname === b.pathname;
}
