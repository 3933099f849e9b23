import type { FoundSpeaker } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import { openingHead } from '../reading/fixed-subject.ts';
import { readingOf } from '../reading/read.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cast } from './cast.ts';

/** Whom the sentence before is about, where it stands in the same paragraph and after `spoken`, where somebody spoke last. */
export function topicBefore(
  analysis: Analysis,
  cast: Cast,
  { start, line }: Sentence,
  spoken: number,
): FoundSpeaker | null {
  const before = analysis.sentences[cast.sentenceAt(start) - 1];
  if (!before || before.line !== line || before.start <= spoken) return null;
  const head = openingHead(readingOf(analysis, before, []));
  if (!head?.name || head.noun?.sort === 'body') return null;
  const words = (first: number, last: number) => {
    const [from, to] = [before.items[first]?.start ?? 0, before.items[last]?.end ?? 0];
    return { start: from, end: to, text: analysis.text.slice(from, to) };
  };
  const name = cast.fullName(words(head.name.first, head.name.last).text, null);
  return { name, mention: words(head.phrase.first, head.phrase.last), sort: 'person', confidence: 1 };
}
