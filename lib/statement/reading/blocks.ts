import type { SpeechWords } from '../../language/speech-words.ts';
import type { Item, Sentence } from '../text/sentences.ts';
import { MIN_WORDS, type Reading, type Report } from './report.ts';
import { subjectOf } from './subject.ts';

/** Whether a sentence ends in a colon at the end of its line, so that the next line may be what was said. */
export function endsInColon(sentence: Sentence, next: Sentence | undefined): boolean {
  const last = sentence.items[sentence.items.length - 1];
  return last?.kind === 'colon' && next !== undefined && next.line > sentence.line;
}

/**
 * A line without marks after a line that ends in a colon («Хелдин сказал:») is a block quotation where that line
 * reports something, or where the block itself says "I". A list is none.
 */
export function blockAfter(
  introduction: Reading,
  reports: readonly Report[],
  block: readonly Sentence[],
): Report | null {
  const first = block[0]?.items[0];
  const last = block[block.length - 1];
  if (!first || !last || first.quotation || !startsProse(first)) return null;
  if (block.reduce((sum, { items }) => sum + items.length, 0) < MIN_WORDS) return null;
  const cue =
    introduction.cues.findLast((one) => !one.denied && (one.source || one.verb.sort !== 'thought')) ?? null;
  if (!cue && !block.some((sentence) => speaksInFirstPerson(sentence, introduction.speech))) return null;
  const known = reports.findLast((one) => one.subject !== null)?.subject;
  const subject = known ?? (cue && subjectOf(introduction, cue, false));
  const content = { start: first.start, end: last.end, kind: 'direct' as const };
  return { sentence: introduction.sentence, cue, subject, contents: [content], manner: 'lead' };
}

function startsProse(item: Item): boolean {
  return item.capital || item.kind === 'quotation' || item.kind === 'number' || item.kind === 'stop';
}

function speaksInFirstPerson({ items }: Sentence, speech: SpeechWords): boolean {
  return items.some((item) => item.kind === 'word' && speech.pronouns.get(item.lower)?.person === 1);
}
