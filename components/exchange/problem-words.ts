import { i18n } from '#i18n';
import type { ImportPreview } from './file-work.ts';

type Problem = ImportPreview['bad'][number]['problem'];

const WORDS: Readonly<Record<Problem, () => string>> = {
  'no-speaker': () => i18n.t('import.why_noSpeaker'),
  'no-content': () => i18n.t('import.why_noContent'),
  'no-address': () => i18n.t('import.why_noAddress'),
  'bad-address': () => i18n.t('import.why_badAddress'),
  'bad-date': () => i18n.t('import.why_badDate'),
  'too-long': () => i18n.t('import.why_tooLong'),
  'not-json': () => i18n.t('import.why_notJson'),
  'wrong-shape': () => i18n.t('import.why_wrongShape'),
  'too-deep': () => i18n.t('import.why_tooDeep'),
  'cut-short': () => i18n.t('import.why_cutShort'),
  'page-list': () => i18n.t('import.why_pageList'),
  'page-no-article': () => i18n.t('import.why_pageNoArticle'),
  'page-little-text': () => i18n.t('import.why_pageLittleText'),
  'page-no-address': () => i18n.t('import.why_pageNoAddress'),
  'page-too-large': () => i18n.t('import.why_pageTooLarge'),
  'page-unreadable': () => i18n.t('import.why_pageUnreadable'),
  'page-too-many': () => i18n.t('import.why_pageTooMany'),
  'page-language-off': () => i18n.t('import.why_pageLanguageOff'),
};

/** Why a row or a page cannot be taken, in the reader's words. */
export const problemWords = (problem: Problem): string => WORDS[problem]();
