import { languageByCode } from '../language/languages.ts';
import type { LanguageCode } from '../model.ts';

const NONE: ReadonlySet<string> = new Set();
const known = new Map<LanguageCode, ReadonlySet<string>>();

/**
 * The single words by which a language negates, folded. They tell nothing of what a text is about, and one who denies
 * much has them everywhere.
 */
export function negationWords(code: LanguageCode | undefined): ReadonlySet<string> {
  const shift = code === undefined ? undefined : languageByCode(code)?.shift;
  if (code === undefined || !shift) return NONE;
  const made = known.get(code);
  if (made) return made;
  const listed = `${shift.negations} ${shift.idle}`.split(/\s+/u);
  const words = new Set(listed.filter((word) => word !== '' && !/[_*]/u.test(word)));
  known.set(code, words);
  return words;
}
