import { languageByCode } from '../../language/languages.ts';
import type { Content } from '../on-subject.ts';
import { SHIFT_SHOWN, shiftsFrom } from './shift.ts';

/** Tells of other statements whether they may differ from one, surely enough to be shown. */
export function mayDifferFrom({ text, language }: Content): (other: Content) => boolean {
  const spoken = languageByCode(language);
  const shiftFrom = spoken && shiftsFrom(text, spoken);
  return (other) => (shiftFrom?.(other.text, languageByCode(other.language))?.score ?? 0) >= SHIFT_SHOWN;
}
