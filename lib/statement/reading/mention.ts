import type { Head } from './head.ts';
import type { Content, Reading } from './report.ts';

/**
 * A head whose phrase holds only what names it: what was said is no part of it («по мнению мэра, | мост закроют»), nor what
 * follows its name with a preposition («a écrit le maire Paul Renard | sur Telegram»).
 */
export function namedAlone(reading: Reading, found: Head, contents: readonly Content[]): Head {
  const head = afterContents(reading, found, contents);
  const { phrase } = head;
  const last = Math.max(phrase.first, beforeContents(reading, head, contents));
  const end = last === phrase.whole ? beforePlace(reading, head) : last;
  return end === phrase.whole
    ? head
    : { ...head, phrase: { ...phrase, last: Math.min(phrase.last, end), whole: end } };
}

/** The head without a quotation before it that could be a name but is what was said: “A battle of niches” | Kern said. */
function afterContents({ items }: Reading, head: Head, contents: readonly Content[]): Head {
  const { phrase } = head;
  const { quotation } = items[phrase.first] ?? {};
  const isSaid =
    quotation && phrase.first < phrase.last && contents.some((one) => one.quotation === quotation);
  return isSaid ? { ...head, phrase: { ...phrase, first: phrase.first + 1 } } : head;
}

/** The last item of the phrase that stands before what was said. */
function beforeContents(
  { items }: Reading,
  { phrase, name, nounAt }: Head,
  contents: readonly Content[],
): number {
  const least = Math.max(name?.last ?? phrase.first, nounAt ?? phrase.first);
  for (let i = least + 1; i <= phrase.whole; i++) {
    const { start = 0, kind } = items[i] ?? {};
    // With no mark of punctuation between the two, either may go on into the other.
    const begins = contents.some((content) => content.start <= start && start < content.end);
    if (begins) return items[i - 1]?.kind === 'word' ? phrase.whole : Math.max(least, i - 2);
    if (kind === undefined) break;
  }
  return phrase.whole;
}

/** The last item of the phrase that stands before a place that follows the name. */
function beforePlace({ items, speech }: Reading, { phrase, name }: Head): number {
  const next = name && items[name.last + 1];
  const isPlace = next?.kind === 'word' && name && name.last < phrase.last && !next.capital;
  if (!isPlace || !speech.prepositions.has(next.lower) || speech.linking.has(next.lower)) return phrase.whole;
  // What a place is called stays the phrase's own, as it is no speech: «заявил мэр Савин на форуме «Река и люди»».
  const called = items.slice(name.last + 1, phrase.whole + 1).some(({ quotation }) => quotation);
  return called ? phrase.whole : name.last;
}
