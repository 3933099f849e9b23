import { i18n } from '#i18n';
import { BLANK } from '../ui/Filled.tsx';

/** What the welcome page's pictures tell: one invented mayor, who said two things about one bridge. */

/** Stands where a picture puts marked words. */
export const SPEECH = BLANK;

/** The days of the two statements. */
export const BEFORE = '2024-09-24';
export const NOW = '2025-11-08';

/** The words that differ between the two statements, and both statements whole. */
export function pictureWords() {
  const beforeOnly = i18n.t('picture.beforeOnly');
  const nowOnly = i18n.t('picture.nowOnly');
  return {
    speaker: i18n.t('picture.speaker'),
    beforeOnly,
    nowOnly,
    before: i18n.t('picture.before', { words: beforeOnly }),
    now: i18n.t('picture.now', { words: nowOnly }),
  };
}
