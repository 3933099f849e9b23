import { LIMITS } from '../../limits.ts';
import type { LanguageCode } from '../../model.ts';
import { isObject, type JsonObject, listOf, textOf, typesOf } from '../../page/metadata/linked-data.ts';
import { plainText } from '../../page/metadata/plain-text.ts';
import type { ImportedRow, ImportedSpeaker } from '../import-format.ts';
import { speakerNamed } from './claimant.ts';
import { dayOfStamp, intervalOfIso } from './days.ts';
import { languageNamed, languageOf } from './language-of.ts';
import { ratingOf } from './rating.ts';
import { addressProblem, hostOf, statementRow } from './statement-row.ts';

/** One schema.org ClaimReview: what was claimed, by whom, and what the checker found. */

/** No checker lists more places where a claim was met; a list that goes on is none of a claim's. */
const MAX_APPEARANCES = 20;

/** Every ClaimReview within a value, however it is wrapped: in a graph, an array, a feed's element, a page's entity. */
export function claimReviewsIn(value: unknown): JsonObject[] {
  const found: JsonObject[] = [];
  // A stack of our own: what a file nests deep must not overflow the engine's.
  const open: unknown[] = [value];
  while (open.length > 0 && found.length < LIMITS.importStatements) {
    const next = open.pop();
    if (isObject(next) && typesOf(next).includes('ClaimReview')) found.push(next);
    else for (const inner of insideOf(next)) open.push(inner);
  }
  return found;
}

/** What a value wraps, the last first, so that it is looked at in order. */
function insideOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.toReversed();
  return isObject(value) ? WRAPPERS.flatMap((property) => listOf(value[property])).toReversed() : [];
}

/** Properties that a ClaimReview stands under. */
const WRAPPERS = ['hasPart', 'review', 'mainEntity', 'itemListElement', 'item', 'dataFeedElement', '@graph'];

/**
 * The claim of a ClaimReview as a row. The words are the checker's paraphrase; the article is the check itself.
 * @param fallback the address of the page that the review was read on, and the language of what names none.
 */
export function claimRow(
  review: JsonObject,
  line: number,
  fallback: { address?: string; language?: LanguageCode } = {},
): ImportedRow {
  const [item] = listOf(review['itemReviewed']).filter(isObject);
  const text = words(review['claimReviewed']) || words(item?.['text']) || words(item?.['name']);
  const address = addressOf(review) ?? fallback.address;
  const { label, verdict } = ratingOf(review['reviewRating']);
  const checker = nameOf(review['author']) || nameOf(review['publisher']) || hostOf(address ?? '');
  const reviewed = dayOfStamp(textOf(review['datePublished']) ?? '');
  const appearances = appearancesOf(item);
  const said = intervalOfIso(textOf(item?.['datePublished']) ?? textOf(item?.['dateCreated']) ?? '');
  const tag = textOf(review['inLanguage']);
  return statementRow(line, {
    article: {
      ...(address !== undefined && { address }),
      title: words(review['name']) || words(review['headline']) || text.slice(0, LIMITS.titleLength),
      publisher: nameOf(review['publisher']) || checker,
      published: reviewed,
      language: tag ? languageOf(text, tag) : (languageNamed(fallback.language) ?? languageOf(text)),
    },
    text,
    kind: 'claim',
    speaker: claimantOf(item?.['author'] ?? item?.['creator']),
    said: said && { ...said, basis: 'ClaimReview' },
    check: {
      checker,
      address: address ?? null,
      reviewed,
      label,
      verdict,
      ...(appearances.length > 0 && { appearances }),
    },
  });
}

const words = (value: unknown): string => plainText(textOf(value) ?? '');

/** The check's own address; a bare path or `#fragment` for an `@id` is none. */
function addressOf(review: JsonObject): string | undefined {
  const claims = [review['url'], review['mainEntityOfPage'], review['@id']].flatMap(listOf);
  const addresses = claims.flatMap((claim) =>
    isObject(claim) ? [textOf(claim['@id']), textOf(claim['url'])] : [textOf(claim)],
  );
  return addresses.find((address) => address && /^https?:/iu.test(address)) ?? undefined;
}

function nameOf(value: unknown): string {
  const [one] = listOf(value);
  return isObject(one) ? words(one['name']) : words(one);
}

function claimantOf(value: unknown): ImportedSpeaker | null {
  const [one] = listOf(value);
  const name = nameOf(one);
  if (name === '' || /^https?:/iu.test(name)) return null;
  if (!isObject(one)) return speakerNamed(name, null);
  const types = typesOf(one);
  const isBody = types.some((type) => /Organi[sz]ation$|^Corporation$/.test(type));
  const role = words(one['jobTitle']);
  return speakerNamed(name, isBody ? 'body' : role || one['@type'] === undefined ? null : 'person', role);
}

/** Where the claim was made: given as one address or many, as texts or as works with addresses. */
function appearancesOf(item: JsonObject | undefined): string[] {
  const given = [item?.['firstAppearance'], item?.['appearance'], item?.['url'], item?.['sameAs']];
  const addresses = given
    .flatMap(listOf)
    .flatMap((work) => (isObject(work) ? [textOf(work['url']) ?? textOf(work['@id'])] : [textOf(work)]))
    .filter((address) => address !== null)
    .filter((address) => addressProblem(address) === null);
  return [...new Set(addresses)].slice(0, MAX_APPEARANCES);
}
