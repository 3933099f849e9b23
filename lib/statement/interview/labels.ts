import type { InterviewWords } from '../../language/interview-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Token, TokenKind } from '../text/tokens.ts';
import type { Line } from './lines.ts';

/** Who a line says it belongs to: «Корр.:», "Q:", "ANNA KERN:". */
export interface Label {
  /** As printed, without brackets and the mark after it. */
  text: string;
  key: string;
  start: number;
  /** The offset at which what is said begins. */
  said: number;
}

/** Longer stretches before a colon are sentences. */
const MAX_LABEL = 5;
/** What may stand before a label where a page's own signs are left in its text: "::", "((". */
const OPENING: ReadonlySet<TokenKind> = new Set(['open', 'mark', 'colon', 'symbol']);
const MAX_OPENING = 4;
/** So many labelled lines are a conversation rather than a list of two or three. */
const LEAST = 3;

/** The labels of lines, by line, where they are those of a conversation; empty where they are a list's or none. */
export function labelsOf(
  analysis: Analysis,
  lines: readonly Line[],
  words: InterviewWords,
): ReadonlyMap<Line, Label> {
  const found = new Map<Line, Label>();
  for (const line of lines) {
    const label = labelAt(analysis, line, words);
    if (label) found.set(line, label);
  }
  // A title at the head of the text may read like a label: "Kern: The bridge will stand".
  const title = lines[0];
  const heading = title && found.get(title);
  if (heading && [...found.values()].every((label) => label === heading || label.key !== heading.key))
    found.delete(title);
  return isConversation(found, words) ? found : new Map();
}

function labelAt({ tokens, text, speech }: Analysis, line: Line, words: InterviewWords): Label | null {
  let first = line.first;
  while (first < line.first + MAX_OPENING && OPENING.has(tokens[first]?.kind ?? 'word')) first++;
  let last = first - 1;
  if (isStopped(tokens[first], words)) last = first;
  else while (last < first + MAX_LABEL - 1 && isLabelWord(tokens[last + 1], speech, words)) last++;
  const i = last < first ? null : afterLabel(tokens, first, last, words);
  if (i === null || i > line.last) return null;
  const label = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  return {
    text: label,
    key: plain(label.toLowerCase()),
    start: tokens[first]?.start ?? 0,
    said: tokens[i]?.start ?? line.end,
  };
}

/** The token after a label and the mark that closes it; null where none does. */
function afterLabel(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: InterviewWords,
): number | null {
  let i = last + 1;
  if (tokens[i]?.lower === '.') i++;
  const bracketed = tokens[first - 1]?.kind === 'open' && tokens[i]?.kind === 'close';
  while (tokens[i]?.kind === 'mark' || (bracketed && tokens[i]?.kind === 'close')) i++;
  if (tokens[i]?.kind === 'colon') return i + 1;
  if (bracketed) return i;
  return isStopped(tokens[first], words) ? i : null;
}

/** "Q." and "A." need no colon. */
function isStopped(token: Token | undefined, words: InterviewWords): boolean {
  const label = token?.kind === 'word' && token.lower.endsWith('.') ? plain(token.lower) : '';
  return words.questionLabels.has(label) || words.answerLabels.has(label);
}

/** A name's or an office's word; the dot of an abbreviation stands alone. */
function isLabelWord(token: Token | undefined, speech: SpeechWords, words: InterviewWords): boolean {
  if (token?.kind !== 'word') return false;
  return token.capital || words.questionLabels.has(token.lower) || speech.speakers.has(token.lower);
}

function plain(label: string): string {
  return label.replace(/[.\s]+/gu, ' ').trim();
}

/**
 * Whether labelled lines are turns: they come back, there are two of them at least or one that answers questions, people
 * ask in them and say "I" or "you".
 */
function isConversation(found: ReadonlyMap<Line, Label>, words: InterviewWords): boolean {
  if (found.size < LEAST) return false;
  const keys = new Map<string, number>();
  let asking = 0;
  let personal = 0;
  for (const [line, { key }] of found) {
    keys.set(key, (keys.get(key) ?? 0) + 1);
    if (line.asks || words.answerLabels.has(key)) asking++;
    if (line.asks || line.own > 0 || line.addressed > 0) personal++;
  }
  const repeated = [...keys.values()].filter((count) => count > 1).length;
  return keys.size < found.size && repeated > 0 && asking > 0 && personal * 2 >= found.size;
}
