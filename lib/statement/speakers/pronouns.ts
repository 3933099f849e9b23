import type { Gender } from '../../language/speaker-words.ts';
import type { FoundSpeaker } from '../../model.ts';
import type { Report } from '../reading/report.ts';

/** Whether a speaker is a pronoun of whom the text tells nothing. */
export function isPronounAlone({ sort, name, mention }: FoundSpeaker, { subject }: Report): boolean {
  const { gender } = subject?.pronoun ?? {};
  if (!subject?.pronoun || gender === 'm' || gender === 'f') return false;
  return sort === 'anonymous' && name === mention.text;
}

/** "It" is no person, and neither "he" nor "she" a letter. */
export function mayBe({ sort }: FoundSpeaker, gender: Gender | null): boolean {
  return sort === 'anonymous' || gender === null || (gender === 'n') === (sort === 'body');
}
