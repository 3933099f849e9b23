import type { SpeechWords } from '../../language/speech-words.ts';
import type { StatementKind } from '../../model.ts';
import type { Item } from '../text/sentences.ts';
import { isTrailing } from './clause-end.ts';
import { type Head, SCORE } from './head.ts';
import { mainHead } from './main-head.ts';
import { isNameLike } from './nominal.ts';
import { type Before, hasWords, MIN_WORDS, type Reading, type Report } from './report.ts';

/**
 * A sentence in the subjunctive goes on with what was said, with no cue of its own: «Er sagte, die Lage sei ernst. Man habe
 * alles versucht.» So does one in «sollen» after a report; of what is said to have been, it needs none before it.
 */
export function continuationOf(reading: Reading, before: Before | undefined): Report | null {
  const { items, speech, sentence } = reading;
  if (!speech.subjunctives || !before || items.length < MIN_WORDS || items[0]?.quotation) return null;
  // «Ich habe …» is the writer's own.
  if (items.some(({ lower }) => speech.pronouns.get(lower)?.person === 1)) return null;
  const told = goesOn(reading, before.reported);
  if (!told) return null;
  const quotes = items.some(
    (item) => item.quotation && (!isNameLike(item) || hasWords(reading.text, item, 2)),
  );
  const kind: StatementKind = quotes ? 'mixed' : 'indirect';
  let last = items.length - 1;
  while (last > 0 && isTrailing(items[last]?.kind)) last--;
  const content = { start: sentence.start, end: items[last]?.end ?? sentence.end, kind };
  // What somebody did, told in the sentence before, goes on with what they said; hearsay has no source there.
  const own = told === 'subjunctive' && !before.reported;
  const subject = own ? headBefore(reading, before) : null;
  return {
    sentence: own ? before.sentence : sentence,
    cue: null,
    subject,
    contents: [content],
    manner: 'continuation',
  };
}

/** The subject of the sentence before, where it can have spoken. */
function headBefore(reading: Reading, { sentence: { items } }: Before): Head | null {
  const head = mainHead({ ...reading, items, reports: [] }, items.length);
  return head && head.score > SCORE.unknown ? head : null;
}

function goesOn({ items, speech }: Reading, reported: boolean): 'subjunctive' | 'hearsay' | null {
  const forms = reported ? speech.subjunctives : speech.reportive;
  if (forms && mainForm(items, forms, speech) !== null) return 'subjunctive';
  const hearsay = speech.hearsay ? mainForm(items, speech.hearsay, speech) : null;
  return hearsay !== null && (reported || tellsPast(items, hearsay, speech)) ? 'hearsay' : null;
}

/** «… soll | das Geld genommen haben»: the infinitive of a past closes the clause. */
function tellsPast(items: readonly Item[], at: number, speech: SpeechWords): boolean {
  let last = at + 1;
  while (last + 1 < items.length && !isTrailing(items[last + 1]?.kind)) last++;
  const [before, ending] = [items[last - 1], items[last]];
  if (last - at < 2 || before?.kind !== 'word' || before.capital) return false;
  return speech.pastInfinitives?.has(ending?.lower ?? '') === true && /(?:t|en)$/u.test(before.lower);
}

/** Where such a form stands in a main clause: one after "if", "that" or "who" says nothing of a report of its own. */
function mainForm(items: readonly Item[], forms: ReadonlySet<string>, speech: SpeechWords): number | null {
  let main = true;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    // «Er wies das zurück: Die Brücke sei alt»: only what follows the colon was said.
    if (item?.kind === 'colon') return null;
    if (item?.kind === 'comma' || i === 0) main = isMain(items, i === 0 ? 0 : i + 1, speech);
    if (main && isForm(items, i, forms)) return i;
  }
  return null;
}

/** «es sei denn» only means "unless". */
export function isForm(items: readonly Item[], at: number, forms: ReadonlySet<string>): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || (item.capital && at > 0) || !forms.has(item.lower)) return false;
  return items[at + 1]?.lower !== 'denn';
}

function isMain(items: readonly Item[], first: number, speech: SpeechWords): boolean {
  const lower = items[first]?.lower ?? '';
  if (speech.complementizers.has(lower) || speech.conditionals.has(lower)) return false;
  return (
    first === 0 ||
    (!speech.relatives.has(lower) && (speech.joining.has(lower) || !speech.conjunctions.has(lower)))
  );
}
