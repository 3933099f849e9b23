import { ACCURACY, BEST_RATING, labelOf, WORST_RATING } from '../annotation/verdicts.ts';
import type { ClaimCheck, FoundSpeaker, Said, Statement } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';

/**
 * The statement as a schema.org Quotation. Terms bear the prefix `schema`, since inside an annotation the bare words
 * mean other things.
 */
export function quotationOf({ statement, article, speaker }: Omit<ExportRow, 'annotation'>) {
  const { said } = statement;
  return {
    type: 'schema:Quotation',
    'schema:text': statement.text,
    'schema:inLanguage': article.language,
    'schema:genre': statement.kind,
    ...(statement.speaker && {
      'schema:creator': creatorOf(statement.speaker, speaker?.name ?? statement.speaker.name),
    }),
    ...(said && { 'schema:datePublished': isoDate(said) }),
    'schema:additionalProperty': finerPoints(statement),
    ...(statement.check && { 'schema:review': reviewOf(statement.check) }),
    'schema:isBasedOn': {
      id: article.address,
      type: 'schema:Article',
      'schema:headline': article.title,
      'schema:publisher': { type: 'schema:Organization', 'schema:name': article.publisher },
      ...(article.published !== null && { 'schema:datePublished': article.published }),
      ...(article.byline !== null && {
        'schema:author': { type: 'schema:Person', 'schema:name': article.byline },
      }),
    },
  };
}

/** The names of what schema.org has no words for, as property values. */
export const FINER_POINTS = {
  speakerSort: 'speakerSort',
  datePrecision: 'datePrecision',
  dateBasis: 'dateBasis',
  recalled: 'recalled',
} as const;

/** How finely and whence the date is known, what sort of speaker it is, whether the article recalls older words. */
function finerPoints({ speaker, said, recalled }: Statement) {
  const points = [
    ...(speaker ? [[FINER_POINTS.speakerSort, speaker.sort] as const] : []),
    ...(said
      ? ([
          [FINER_POINTS.datePrecision, said.precision],
          [FINER_POINTS.dateBasis, said.basis],
        ] as const)
      : []),
    [FINER_POINTS.recalled, recalled] as const,
  ];
  return points.map(([name, value]) => ({
    type: 'schema:PropertyValue',
    'schema:name': name,
    'schema:value': value,
  }));
}

/** What a fact-checker found of a claim: in its own words, and by our scale as the explanation of them. */
function reviewOf({ checker, address, reviewed, label, verdict, appearances = [] }: ClaimCheck) {
  const rating = ACCURACY.answers.find(({ id }) => id === verdict)?.rating ?? null;
  return {
    type: 'schema:ClaimReview',
    'schema:author': { type: 'schema:Organization', 'schema:name': checker },
    ...(address !== null && { 'schema:url': address }),
    ...(reviewed !== null && { 'schema:datePublished': reviewed }),
    'schema:reviewRating': {
      type: 'schema:Rating',
      'schema:alternateName': label,
      ...(verdict !== null && { 'schema:ratingExplanation': labelOf(ACCURACY, verdict, 'en') }),
      ...(rating !== null && {
        'schema:ratingValue': rating,
        'schema:bestRating': BEST_RATING,
        'schema:worstRating': WORST_RATING,
      }),
    },
    'schema:itemReviewed': { type: 'schema:Claim', 'schema:appearance': appearances },
  };
}

function creatorOf({ sort, role }: FoundSpeaker, name: string) {
  return {
    type: sort === 'body' ? 'schema:Organization' : 'schema:Person',
    'schema:name': name,
    // Only persons hold an office; what an article says beside a body's name describes the body.
    ...(role !== undefined && { [sort === 'body' ? 'schema:description' : 'schema:jobTitle']: role }),
  };
}

/**
 * When the words were said, by ISO 8601: a day, a month or a year where the interval is exactly that, else
 * `from/to`. A day is never made up for what is known less finely.
 */
export function isoDate({ from, to }: Pick<Said, 'from' | 'to'>): string {
  if (from === to) return from;
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === `${year}-${month}-01` && to === lastDayOf(year, month)) return `${year}-${month}`;
  return `${from}/${to}`;
}

function lastDayOf(year: string, month: string): string {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
