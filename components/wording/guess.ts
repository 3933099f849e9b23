import type { FoundSpeaker } from '../../lib/model.ts';

/** Below this the attribution is called a guess: it rests on a pronoun, an office, or the sentence before. */
const SURE = 0.8;

/** Whether the speaker was guessed. An office or body that goes by the very words of the text cannot be mistaken. */
export function isGuessed({
  name,
  mention,
  sort,
  confidence,
}: Pick<FoundSpeaker, 'name' | 'mention' | 'sort' | 'confidence'>): boolean {
  return confidence < SURE && (sort === 'person' || mention.text !== name);
}
