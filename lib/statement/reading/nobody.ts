import type { SpeechWords } from '../../language/speech-words.ts';
import { SCORE } from './heads.ts';
import type { Report } from './report.ts';

/**
 * Whether a report's own words say that none of those named speaks: the writer does («pregunté si …», « j’ai demandé »),
 * or nobody in particular («se dice que …», « dit-on »).
 */
export function namesNobody({ cue, subject, sentence }: Report, speech: SpeechWords): boolean {
  if (subject?.pronoun?.indefinite) return true;
  if (subject && speech.dummies?.has(sentence.items[subject.phrase.first]?.lower ?? '')) return true;
  if (!cue?.verb) return false;
  if (cue.verb.person === 1 || (cue.verb.impersonal && !subject)) return true;
  if (!speech.impersonal || (subject && subject.score > SCORE.unknown)) return false;
  const { items } = sentence;
  for (let i = cue.first - 1; i >= 0; i--) {
    const lower = items[i]?.lower ?? '';
    if (speech.impersonal.has(lower)) return true;
    if (!speech.auxiliaries.has(lower) && !speech.adverbs.has(lower)) return false;
  }
  return false;
}
