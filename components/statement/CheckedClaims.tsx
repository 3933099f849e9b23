import { i18n } from '#i18n';
import type { ClaimCheck } from '../../lib/model.ts';

import type { PlacedArticle } from '../../lib/views/placed.ts';
import type { CheckedClaim } from '../../lib/views/statement.ts';
import { Go } from '../ui/Go.tsx';

import { OutLink } from '../ui/OutLink.tsx';
import { Quotation } from '../ui/Quotation.tsx';
import { checkWords } from '../wording/check.ts';
import { dayWords } from '../wording/dates.ts';

interface CheckedClaimsProps {
  checks: readonly CheckedClaim[];
  onOpen: (statementId: string) => void;
}

/** What fact-checkers found of claims that say the same, in their own words and never as a quotation. */
export function CheckedClaims({ checks, onOpen }: CheckedClaimsProps) {
  if (checks.length === 0) return null;
  return (
    <section class="checks" aria-label={i18n.t('statement.checks')}>
      <h2>{i18n.t('statement.checks')}</h2>
      {checks.map(({ claim, check, article }) => (
        <div key={claim.id} class="translation">
          <CheckFacts check={check} article={article} />
          <blockquote>
            <Quotation text={claim.text} language={article.language} kind={claim.kind} />
          </blockquote>
          <p class="links">
            <Go to={(at) => at.statement(claim.id)} onGo={() => onOpen(claim.id)}>
              {i18n.t('earlier.open')}
            </Go>
          </p>
        </div>
      ))}
    </section>
  );
}

interface CheckFactsProps {
  check: ClaimCheck;
  article: PlacedArticle;
}

/** Who checked a claim, when, and what they found, with a link to the check. */
export function CheckFacts({ check, article }: CheckFactsProps) {
  return (
    <p class="facts">
      <OutLink address={check.address ?? article.address}>{checkWords(check)}</OutLink>
      {check.reviewed && <time dateTime={check.reviewed}>{dayWords(check.reviewed)}</time>}
    </p>
  );
}
