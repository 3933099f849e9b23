import { ACCURACY, BEST_RATING, labelOf, WORST_RATING } from '../annotation/verdicts.ts';
import type { Annotation, Verdict } from '../model.ts';
import type { ExportRow } from '../views/export-row.ts';
import type { ExportFormat } from './export-format.ts';
import { isoDate } from './schema-quotation.ts';

/**
 * schema.org ClaimReview as JSON-LD, one review a statement that the reader has given a verdict of accuracy; what is
 * still in progress is no review yet. `url` and `author` belong to whoever publishes the review: they are left out,
 * since neither is known here and neither may be made up.
 */
export const claimReview = {
  id: 'claimReview',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  holds: (row) => verdictOf(row) !== null,
  write(rows) {
    const reviews = rows.flatMap((row) => {
      const verdict = verdictOf(row);
      return verdict && row.annotation ? reviewOf(row, row.annotation, verdict) : [];
    });
    return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
  },
} satisfies ExportFormat;

function verdictOf({ annotation }: ExportRow): Verdict | null {
  const verdict = annotation?.verdict ?? null;
  return verdict === 'in-progress' ? null : verdict;
}

function reviewOf(row: ExportRow, { note, tags, sources, updated }: Annotation, verdict: Verdict) {
  return {
    '@type': 'ClaimReview',
    claimReviewed: row.statement.text,
    datePublished: updated.slice(0, 10),
    inLanguage: row.article.language,
    ...(note !== '' && { reviewBody: note }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(sources.length > 0 && { citation: sources }),
    reviewRating: ratingOf(verdict),
    itemReviewed: claimOf(row),
  };
}

/** The label always; the number only where the verdict is on the scale. */
function ratingOf(verdict: Verdict) {
  const rating = ACCURACY.answers.find(({ id }) => id === verdict)?.rating ?? null;
  return {
    '@type': 'Rating',
    alternateName: labelOf(ACCURACY, verdict, 'en'),
    ...(rating !== null && { ratingValue: rating, bestRating: BEST_RATING, worstRating: WORST_RATING }),
  };
}

function claimOf({ statement, article, speaker }: ExportRow) {
  const { said, speaker: found } = statement;
  const name = speaker?.name ?? found?.name;
  return {
    '@type': 'Claim',
    ...(name !== undefined && {
      author: {
        '@type': found?.sort === 'body' ? 'Organization' : 'Person',
        name,
        ...(found?.sort === 'person' && found.role !== undefined && { jobTitle: found.role }),
      },
    }),
    // schema.org asks for a date; an interval that is no day, month or year is none.
    ...(said && !isoDate(said).includes('/') && { datePublished: isoDate(said) }),
    appearance: [
      {
        '@type': 'NewsArticle',
        url: article.address,
        headline: article.title,
        publisher: { '@type': 'Organization', name: article.publisher },
        ...(article.published !== null && { datePublished: article.published }),
      },
    ],
  };
}
