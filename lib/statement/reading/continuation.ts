import type { SpeechWords } from '../../language/speech-words.ts';
import type { StatementKind } from '../../model.ts';
import type { Item } from '../text/sentences.ts';
import { isTrailing } from './clause-end.ts';
import { openingHead } from './fixed-subject.ts';
import { isNameLike } from './nominal.ts';
import { type Before, hasWords, MIN_WORDS, type Reading, type Report } from './report.ts';

/**
 * A sentence in the subjunctive after one that reports goes on with what was said, with no cue of its own: «Er sagte, die
 * Lage sei ernst. Man habe alles versucht.»
 */
export function continuationOf(reading: Reading, before: Before | undefined): Report | null {
  const { items, speech, sentence } = reading;
  if (!speech.subjunctives || items.length < MIN_WORDS || items[0]?.quotation) return null;
  const known = before?.reported ? speech.subjunctives : speech.reportive;
  if (!before || !known || !hasSubjunctive(reading, known)) return null;
  const quotes = items.some(
    (item) => item.quotation && (!isNameLike(item) || hasWords(reading.text, item, 2)),
  );
  const kind: StatementKind = quotes ? 'mixed' : 'indirect';
  let last = items.length - 1;
  while (last > 0 && isTrailing(items[last]?.kind)) last--;
  const content = { start: sentence.start, end: items[last]?.end ?? sentence.end, kind };
  const subject = before.reported ? null : openingHead({ ...reading, items: before.sentence.items });
  const told = before.reported ? sentence : before.sentence;
  return { sentence: told, cue: null, subject, contents: [content], manner: 'continuation' };
}

/** A subjunctive in a main clause: one after "if", "that" or "who" says nothing of a report of its own. */
function hasSubjunctive({ items, speech }: Reading, forms: ReadonlySet<string>): boolean {
  let main = true;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item?.kind === 'comma' || i === 0) main = isMain(items, i === 0 ? 0 : i + 1, speech);
    if (item?.kind === 'word' && main && !(item.capital && i > 0) && forms.has(item.lower)) return true;
  }
  return false;
}

function isMain(items: readonly Item[], first: number, speech: SpeechWords): boolean {
  const lower = items[first]?.lower ?? '';
  if (speech.complementizers.has(lower) || speech.conditionals.has(lower)) return false;
  return (
    first === 0 ||
    (!speech.relatives.has(lower) && (speech.joining.has(lower) || !speech.conjunctions.has(lower)))
  );
}
