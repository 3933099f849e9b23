import { LIMITS } from '../../limits.ts';

/**
 * The JSON-LD blocks of a page that hold fact-checks, as they stand: they are read where language data is, which no page
 * has to load.
 */
export function claimReviewBlocks(page: Document): string[] {
  const blocks: string[] = [];
  for (const script of page.querySelectorAll('script[type^="application/ld+json" i]')) {
    const block = script.textContent ?? '';
    if (blocks.length === LIMITS.claimBlocks) break;
    if (block.includes('ClaimReview') && block.length <= LIMITS.claimBlockLength) blocks.push(block);
  }
  return blocks;
}
