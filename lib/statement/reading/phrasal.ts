import type { CueWord, PhrasalCue } from '../../language/cue-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item } from '../text/sentences.ts';

/** A reporting verb of several words where it stands: its last item, and what it is read as. */
export interface PhrasalAt {
  last: number;
  verb: CueWord;
}

/** The reporting verb of several words that begins at `at`: «a fait | savoir que», «volvió | a decir que». */
export function phrasalAt(items: readonly Item[], at: number, speech: SpeechWords): PhrasalAt | null {
  for (const phrase of speech.phrasal?.get(items[at]?.lower ?? '') ?? []) {
    const found = matched(items, at, phrase, speech);
    if (found) return found;
  }
  return null;
}

/** Adverbs may stand between its words: «a fait clairement savoir». */
function matched(
  items: readonly Item[],
  at: number,
  { rest, carries, cue }: PhrasalCue,
  speech: SpeechWords,
): PhrasalAt | null {
  let last = at;
  for (const word of rest) {
    last = nextWord(items, last, word, speech);
    if (items[last]?.lower !== word) return null;
  }
  if (!carries) return takesNoun(items[last + 1], speech) ? null : { last, verb: cue };
  last = nextWord(items, last, null, speech);
  const infinitive = speech.cues.get(items[last]?.lower ?? '');
  if (infinitive?.form !== 'infinitive' || infinitive.sort === 'judgement') return null;
  return { last, verb: { ...cue, sort: infinitive.sort } };
}

/** «Dio a conocer los planes»: what follows is an object, and nothing is said. */
function takesNoun(next: Item | undefined, speech: SpeechWords): boolean {
  return next?.kind === 'word' && speech.determiners.has(next.lower);
}

function nextWord(items: readonly Item[], from: number, word: string | null, speech: SpeechWords): number {
  let next = from + 1;
  while (items[next]?.lower !== word && speech.adverbs.has(items[next]?.lower ?? '')) next++;
  return next;
}
