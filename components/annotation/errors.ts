import { i18n } from '#i18n';
import { LIMITS } from '../../lib/limits.ts';
import { numberWords } from '../wording/count.ts';
import type { FieldError } from './draft.ts';

const SHOWN_LENGTH = 40;

/** What is wrong with a field, and what it should be. */
export function errorWords(error: FieldError): string {
  if (error.why === 'too-many') {
    return error.field === 'tags'
      ? i18n.t('annotation.tooManyTags', {
          n: numberWords(LIMITS.tags),
          length: numberWords(LIMITS.tagLength),
        })
      : i18n.t('annotation.tooMany', { n: numberWords(LIMITS.sources) });
  }
  const line = numberWords(error.line);
  if (error.why === 'too-long') return i18n.t('annotation.tooLong', { line });
  return i18n.t('annotation.notAnAddress', { line, words: shortened(error.words) });
}

function shortened(words: string): string {
  return words.length > SHOWN_LENGTH ? `${words.slice(0, SHOWN_LENGTH)} …` : words;
}
