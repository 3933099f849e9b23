import { LIMITS } from '../../limits.ts';
import type { ArticleText } from '../../model.ts';
import { parseTolerantly } from '../../page/metadata/linked-data.ts';
import type { ImportedStatement } from '../import-format.ts';
import { claimReviewsIn, claimRow } from './claim-review-object.ts';
import { hostOf } from './statement-row.ts';

/**
 * The claims that a page's own ClaimReview mark-up tells of, as statements of that page. A page may say anything of
 * itself, and nothing of another: a check whose address is on another site is not taken from it.
 * @param blocks the page's JSON-LD blocks.
 */
export function claimsOfPage(
  blocks: readonly string[],
  { text: _, ...article }: ArticleText,
): ImportedStatement[] {
  const { address, language } = article;
  const claims = blocks
    .flatMap((block) => claimReviewsIn(parseTolerantly(block)))
    .slice(0, LIMITS.claimsOfPage)
    .map((review) => claimRow(review, 1, { address, language }))
    .flatMap((row) => (row.is === 'statement' ? [row.statement] : []))
    .filter((claim) => isSameSite(claim.article.address, address))
    .map((claim) => ({ ...claim, article }));
  // Where two reviews on a page are of one claim, the first one stands.
  return claims.filter((claim, at) => claims.findIndex(({ text }) => text === claim.text) === at);
}

/** Whether two addresses are of one site, or one of a part of the other's. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
