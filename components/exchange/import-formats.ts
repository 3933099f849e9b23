import { i18n } from '#i18n';
import { PAGE_FORMAT } from './file-work.ts';

/**
 * The formats of `exchange/import/formats`, which stays in the worker with all its readers (a test holds the two together),
 * and pages.
 */
export const FORMAT_IDS = [
  PAGE_FORMAT,
  'csv',
  'claim-review',
  'fact-check-api',
  'w3c',
  'hypothesis',
  'quotebank',
  'gdelt',
  'feed',
  'links',
] as const;

const WORDS: Readonly<Record<(typeof FORMAT_IDS)[number], () => string>> = {
  page: () => i18n.t('import.page'),
  csv: () => i18n.t('import.csv'),
  'claim-review': () => i18n.t('import.claimReview'),
  'fact-check-api': () => i18n.t('import.factCheckApi'),
  w3c: () => i18n.t('import.w3c'),
  hypothesis: () => i18n.t('import.hypothesis'),
  quotebank: () => i18n.t('import.quotebank'),
  gdelt: () => i18n.t('import.gdelt'),
  feed: () => i18n.t('import.feed'),
  links: () => i18n.t('import.links'),
};

export const formatWords = (id: (typeof FORMAT_IDS)[number]): string => WORDS[id]();
