import { i18n } from '#i18n';
import { ACCURACY, labelOf } from '../../lib/annotation/verdicts.ts';
import type { ClaimCheck } from '../../lib/model.ts';
import { interfaceLanguage } from './locale.ts';

/** Who checked a claim and what they found: in the checker's own words, else by our scale. */
export function checkWords({ checker, label, verdict }: ClaimCheck): string {
  const found = label || labelOf(ACCURACY, verdict, interfaceLanguage());
  return found === ''
    ? i18n.t('statement.checkedByOnly', { checker })
    : i18n.t('statement.checkedBy', { checker, label: found });
}
