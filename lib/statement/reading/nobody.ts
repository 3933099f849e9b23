import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';
import { type Head, SCORE } from './head.ts';
import type { Report } from './report.ts';

/**
 * Whether a report's own words say that none of those named speaks: the writer does («pregunté si …», « j’ai demandé »),
 * or nobody in particular («se dice que …», « dit-on »).
 */
export function namesNobody({ cue, subject, sentence }: Report, speech: SpeechWords): boolean {
  if (subject?.pronoun?.indefinite) return true;
  if (subject && speech.dummies?.has(sentence.items[subject.phrase.first]?.lower ?? '')) return true;
  if (subject && cue?.source && isFinding(subject, sentence.items, speech)) return true;
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

/** «Según las primeras investigaciones», alone: nobody has said it, unless whose they are follows. */
function isFinding({ phrase, name }: Head, items: readonly Item[], speech: SpeechWords): boolean {
  return !name && speech.findings?.has(items[phrase.last]?.lower ?? '') === true;
}
