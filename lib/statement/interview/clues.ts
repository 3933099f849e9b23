import type { InterviewWords } from '../../language/interview-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import type { Span, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Line } from './lines.ts';

/** The calling by which a title brings in whoever is interviewed, where it names nobody: "owner" of "interviews New York bar owner". */
export function callingIn(title: string, words: InterviewWords, speech: SpeechWords): string | null {
  const lead = words.before.exec(title);
  if (!lead) return null;
  let calling: string | null = null;
  for (const word of title.slice(lead.index + lead[0].length).match(/[\p{L}\p{N}’'-]+|[^\s]/gu) ?? []) {
    if (!/^\p{L}/u.test(word) || speech.prepositions.has(word.toLowerCase())) break;
    calling = word;
  }
  return calling !== null && /^\p{Ll}/u.test(calling) && !speech.pronouns.has(calling) ? calling : null;
}

const MAX_BETWEEN = 60;

/** Whether a calling stands beside a name: "Ladvin owner, Anna Kern", "Anna Kern, the owner of Ladvin". */
export function isCalled(text: string, { start, end }: Span, calling: string): boolean {
  const before = text.slice(Math.max(0, start - calling.length - 2), start).toLowerCase();
  if (before.replace(/,?\s$/u, '').endsWith(calling)) return true;
  const [, apposition = ''] = /^,\s([^,.;:()\n]*)/u.exec(text.slice(end, end + MAX_BETWEEN)) ?? [];
  return apposition.toLowerCase().split(/\s+/u).includes(calling);
}

const SIGNATURE = /["”»’']\s*[—–]\s?(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)/gu;

/** The names that sign quotations among the turns: `"We have brains." — Kern, on the years to come`. */
export function signaturesFrom(text: string, from: number): string[] {
  return [...text.slice(from).matchAll(SIGNATURE)].flatMap(([, name]) => (name ? [name] : []));
}

/**
 * What the first question calls whom it speaks to: "As the mayor of Ladvin, do you …". Null where it calls them nothing.
 */
export function addressIn({ speech, text }: Analysis, line: Line, words: InterviewWords): Words | null {
  for (const { items } of line.sentences) {
    const at = items.findIndex(
      ({ lower }, i) => speech.asWords.has(lower) && speech.determiners.has(items[i + 1]?.lower ?? ''),
    );
    const opens = at === 0 || items[at - 1]?.kind === 'comma';
    const close = items.findIndex(({ kind }, i) => i > at && kind === 'comma');
    if (at < 0 || !opens || close < 0) continue;
    if (!items.slice(close).some((item) => words.addressed.has(text.slice(item.start, item.end)))) continue;
    // One calling is enough: "as a founder and as one of the owners".
    let last = close - 1;
    for (let i = at + 1; i < close; i++)
      if (speech.joining.has(items[i]?.lower ?? '') && speech.asWords.has(items[i + 1]?.lower ?? '')) {
        last = i - 1;
        break;
      }
    const inner = items.slice(at + 1, last + 1);
    // "As the man you are": a clause calls nobody anything.
    if (inner.some(({ lower }) => speech.pronouns.get(lower)?.subject || speech.auxiliaries.has(lower)))
      continue;
    const start = items[at + 1]?.start ?? 0;
    const end = items[last]?.end ?? start;
    return { start, end, text: text.slice(start, end) };
  }
  return null;
}
