import type { SpeechWords } from '../../language/speech-words.ts';
import type { Token } from '../text/tokens.ts';
import { type InvertedTag, invertedTag } from './inverted-tags.ts';
import type { Quotation } from './quotation.ts';

/** How many words after a dash its cue may stand: «— с грустью в голосе сказала она». */
const CUE_REACH = 6;

/**
 * Cuts quotations where dashes set a tag inside their marks («Иду, — сказал он. — Скоро буду») into the parts that were
 * said. The words between are left to the sentence, as if the marks had been closed and opened again.
 */
export function cutTags(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  speech: SpeechWords,
): Quotation[] {
  if (!speech.dialogueDash) return [...quotations];
  return quotations.flatMap((quotation) => cutOne(tokens, quotation, speech));
}

function cutOne(tokens: readonly Token[], whole: Quotation, speech: SpeechWords): Quotation[] {
  const parts: Quotation[] = [];
  let open = whole.open;
  let start = whole.start;
  for (let i = whole.open + 1; i < whole.close; i++) {
    const tag = tagAt(tokens, i, whole, speech);
    if (!tag) continue;
    const { end } = tag;
    // The mark of a cry or a question belongs to what was said, a comma or a dash to the tag.
    parts.push(part(tokens, whole, open, tokens[i]?.kind === 'stop' ? i : i - 1, start));
    if (end === null || tag.next >= whole.close) return parts;
    open = tag.next;
    start = tokens[open]?.start ?? whole.end;
    i = end;
  }
  if (parts.length === 0) return [whole];
  parts.push({ ...whole, nameLike: false, open, start, inner: innerOf(whole, open, whole.close) });
  return parts;
}

function tagAt(
  tokens: readonly Token[],
  at: number,
  whole: Quotation,
  speech: SpeechWords,
): InvertedTag | null {
  if (isInInner(whole, at)) return null;
  if (!opensTag(tokens, at, whole, speech)) return invertedTag(tokens, at, whole.close, speech);
  const end = tagEnd(tokens, at, whole);
  return { end, next: (end ?? whole.close) + 1 };
}

function part(
  tokens: readonly Token[],
  whole: Quotation,
  open: number,
  close: number,
  start: number,
): Quotation {
  const end = tokens[close]?.end ?? start;
  return { open, close, start, end, closed: true, nameLike: false, inner: innerOf(whole, open, close) };
}

/** The quotations inside between two tokens; they are in order of place, so that a long list is not searched through. */
function innerOf({ inner }: Quotation, open: number, close: number): Quotation[] {
  let last = innerFrom(inner, open);
  const first = last;
  while ((inner[last]?.close ?? Infinity) <= close) last++;
  return inner.slice(first, last);
}

/** How many quotations open before a token. */
function innerFrom(inner: readonly Quotation[], token: number): number {
  let [first, after] = [0, inner.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if ((inner[middle]?.open ?? 0) < token) first = middle + 1;
    else after = middle;
  }
  return first;
}

/** A dash after a comma or a stop, with a reporting verb in lower case soon after it. */
function opensTag(tokens: readonly Token[], at: number, whole: Quotation, speech: SpeechWords): boolean {
  if (tokens[at]?.kind !== 'dash') return false;
  const before = tokens[at - 1]?.kind;
  if (before !== 'comma' && before !== 'stop' && before !== 'mark') return false;
  if (tokens[at + 1]?.capital && !speech.pronouns.has(tokens[at + 1]?.lower ?? '')) return false;
  for (let i = at + 1; i <= at + CUE_REACH && i < whole.close; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    const cue = speech.cues.get(token.lower);
    if (cue) return cue.form === 'finite' && cue.sort !== 'judgement';
    if (speech.conjunctions.has(token.lower) && !speech.asWords.has(token.lower)) return false;
  }
  return false;
}

function isInInner({ inner }: Quotation, at: number): boolean {
  return at < (inner[innerFrom(inner, at) - 1]?.close ?? at);
}

/** The dash that ends the tag, or null where the tag ends the quotation. */
function tagEnd(tokens: readonly Token[], from: number, whole: Quotation): number | null {
  for (let i = from + 1; i < whole.close; i++) {
    const before = tokens[i - 1]?.kind;
    if (tokens[i]?.kind === 'dash' && (before === 'comma' || before === 'stop' || before === 'colon'))
      return i;
  }
  return null;
}

/**
 * Lines of dialogue: a dash opens what is said, and it runs to the line's end or to its tag. Lists open their lines with
 * a dash too; they go on in lower case, or end without a stop.
 */
export function dialogueLines(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  speech: SpeechWords,
): Quotation[] {
  if (!speech.dialogueDash) return [];
  const found: Quotation[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const opensLine = i === 0 || tokens[i - 1]?.kind === 'break' || tokens[i - 1]?.kind === 'colon';
    if (tokens[i]?.kind !== 'dash' || !opensLine) continue;
    while ((quotations[next]?.close ?? Infinity) < i) next++;
    if ((quotations[next]?.open ?? Infinity) < i) continue;
    let last = i;
    while (last + 1 < tokens.length && tokens[last + 1]?.kind !== 'break') last++;
    if (isSaid(tokens, i, last)) {
      const start = tokens[i + 1]?.start ?? 0;
      found.push({
        open: i,
        close: last,
        start,
        end: tokens[last]?.end ?? start,
        closed: true,
        nameLike: false,
        inner: [],
      });
    }
    i = last;
  }
  return found;
}

function isSaid(tokens: readonly Token[], dash: number, last: number): boolean {
  const first = tokens[dash + 1];
  const ending = tokens[last];
  if (!first || last < dash + 2) return false;
  const opens = first.capital || first.kind === 'mark' || first.kind === 'stop' || '¿¡'.includes(first.lower);
  return opens && (ending?.kind === 'stop' || ending?.kind === 'mark' || ending?.kind === 'colon');
}
