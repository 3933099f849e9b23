import type { SpeechWords } from '../../language/speech-words.ts';
import type { Token } from '../text/tokens.ts';

/** Shorter lines are labels, and longer ones prose. */
const LEAST_WORDS = 4;
const MOST_WORDS = 30;
/** Words as short as these may stand in lower case in a heading. */
const SMALL_WORD = 3;

/** Lines written as headings: all of their longer words in capitals, where a language writes titles so. Each first and last token. */
export function headingsIn(tokens: readonly Token[], speech: SpeechWords): (readonly [number, number])[] {
  const headings: (readonly [number, number])[] = [];
  if (!speech.titleCase) return headings;
  let first = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.kind !== 'break') continue;
    if (isHeading(tokens, first, i)) headings.push([first, i - 1]);
    first = i + 1;
  }
  return headings;
}

function isHeading(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  let small = 0;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (++words > MOST_WORDS) return false;
    if (token.capital) capitals++;
    else if (token.lower.length <= SMALL_WORD) small++;
  }
  // One longer word in lower case may be a "with" or a "from".
  return words >= LEAST_WORDS && capitals >= LEAST_WORDS - 1 && words - capitals - small <= 1;
}
