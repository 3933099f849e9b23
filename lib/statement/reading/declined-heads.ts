import type { CueWord } from '../../language/cue-words.ts';
import type { SpeakerNoun } from '../../language/speaker-words.ts';
import { nominativeShare } from '../speakers/forms.ts';
import { isOwnScript, nameRunsIn, ownName } from '../speakers/runs.ts';
import { type Head, type HeadContext, SCORE } from './head.ts';
import type { Phrase, Range } from './nominal.ts';

/** A name is taken for a subject where at least this share of its readings are nominative. */
const NOMINATIVE = 0.25;
/** After an office it must be the likelier reading: «президент Казахстана» names no Kazakhstana. */
const NOMINATIVE_AFTER_OFFICE = 0.5;

/** In a language with cases: a noun or a name that can be nominative and agrees with the verb. */
export function declinedHead(context: HeadContext, phrase: Phrase, verb: CueWord | null): Head | null {
  const { items, speech } = context;
  let best: Head | null = null;
  const offer = (head: Head) => {
    if (!best || head.score > best.score) best = head;
  };
  for (let i = phrase.first; i <= phrase.last; i++) {
    const item = items[i];
    if (!item) continue;
    const noun = item.kind === 'word' ? speech.speakers.get(item.lower) : undefined;
    if (noun?.nominative && nounAgrees(noun, verb)) {
      const first = withAdjectives(context, phrase, i);
      const name = nominativeName(
        context,
        { first: i + 1, last: phrase.last },
        verb,
        NOMINATIVE_AFTER_OFFICE,
      );
      const found = { phrase: beforeForeign(context, { ...phrase, first }, i), noun, nounAt: i };
      offer(name ? { ...found, name, score: SCORE.nounAndName } : { ...found, score: SCORE.noun });
      break;
    }
  }
  const name = nominativeName(context, phrase, verb, NOMINATIVE);
  if (name) offer({ phrase: { ...phrase, first: name.first }, name, score: nameScore(context, name) });
  const other = best ?? otherHead(context, phrase, verb);
  return other;
}

/** An office ends before a foreign name that is not right beside it: «президент Арвении | The Herald Post». */
function beforeForeign(context: HeadContext, phrase: Phrase, noun: number): Phrase {
  const { items, language } = context;
  for (let i = noun + 2; i <= phrase.last; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || !item.capital || isOwnScript(item.lower, language)) continue;
    const before = items[i - 1];
    // A foreign name goes on: «газета The Evening Post».
    if (before?.capital && !isOwnScript(before.lower, language)) return phrase;
    const inside = before?.capital === false && before.kind === 'word';
    return inside ? phrase : { ...phrase, last: i - 1, whole: i - 1 };
  }
  return phrase;
}

/** An office in the masculine may be a woman's; otherwise gender and number agree. */
function nounAgrees(noun: SpeakerNoun, verb: CueWord | null): boolean {
  if (verb?.number && noun.number !== verb.number) return false;
  if (!verb?.gender || !noun.gender || noun.gender === verb.gender) return true;
  return noun.sort === 'person' && noun.gender === 'm' && verb.gender === 'f';
}

function withAdjectives({ items, speech }: HeadContext, phrase: Range, noun: number): number {
  let first = noun;
  while (first > phrase.first) {
    const before = items[first - 1];
    if (before?.kind === 'number') first--;
    else if (before?.kind === 'word' && speech.nominativeAdjective?.test(before.lower)) first--;
    else break;
  }
  return first;
}

function nameScore({ items, names }: HeadContext, name: Range): number {
  const item = items[name.first];
  if (name.last > name.first) return SCORE.name + 0.5;
  const opens = name.first === 0 || items[name.first - 1]?.kind !== 'word';
  return opens && item && !names.has(item.lower) ? SCORE.opening : SCORE.name;
}

/** The last run of names in the stretch that can stand in the nominative beside this verb. */
function nominativeName(
  context: HeadContext,
  range: Range,
  verb: CueWord | null,
  least: number,
): Range | null {
  const { items, text, language, speech } = context;
  const words = (first: number, last: number) => text.slice(items[first]?.start ?? 0, items[last]?.end ?? 0);
  for (const run of nameRunsIn(items, range, speech, language).reverse()) {
    if (verb?.number === 'pl' && !isJoint(context, run)) continue;
    if (least > NOMINATIVE && isAbbreviation(words(run.first, run.last))) continue;
    const own = ownName(run, words, language);
    if (nominativeShare(words(own.first, own.last), language, verb?.gender ?? null) >= least) return own;
  }
  return null;
}

/** «Анна Ледова | и | Пётр Данов заявили»: beside a plural a name stands with another. */
function isJoint({ items, speech }: HeadContext, { first, last }: Range): boolean {
  const joined = (joining: number, other: number) =>
    speech.joining.has(items[joining]?.lower ?? '') &&
    items[other]?.kind === 'word' &&
    items[other]?.capital === true;
  return joined(first - 1, first - 2) || joined(last + 1, last + 2);
}

/** Capitals throughout, right after an office, are what it belongs to: «президент РФ», «глава МИД». */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && !/[\s.]/u.test(word) && word === word.toUpperCase();
}

/** A body in marks or in another script, else a common noun that looks like a subject. */
function otherHead(context: HeadContext, phrase: Phrase, verb: CueWord | null): Head | null {
  const body = verb?.number === 'pl' ? null : (quotedName(context, phrase) ?? foreignName(context, phrase));
  if (body) return { phrase: { ...phrase, first: body.first }, name: body, score: SCORE.foreign };
  const at = unknownNoun(context, phrase, verb);
  return at === null
    ? null
    : { phrase: { ...phrase, first: withAdjectives(context, phrase, at) }, score: SCORE.unknown };
}

/** A name in marks begins with a capital or a figure: «Заря», not «начать с чистого листа». */
function quotedName({ items, text }: HeadContext, { first, last }: Range): Range | null {
  for (let i = first; i <= last; i++) {
    const initial = text[items[i]?.quotation?.start ?? -1];
    if (initial !== undefined && initial === initial.toUpperCase()) return { first: i, last: i };
  }
  return null;
}

function foreignName(context: HeadContext, phrase: Range): Range | null {
  const { items } = context;
  const foreign = (i: number) =>
    i <= phrase.last && items[i]?.capital === true && !isOwnScript(items[i]?.lower ?? '', context.language);
  for (let i = phrase.first; i <= phrase.last; i++) {
    if (!foreign(i)) continue;
    let last = i;
    while (foreign(last + 1)) last++;
    return { first: i, last };
  }
  return null;
}

/** A word that no list knows, whose ending agrees with the verb. */
function unknownNoun(
  { items, speech }: HeadContext,
  { first, last }: Range,
  verb: CueWord | null,
): number | null {
  const ending = speech.subjectEndings?.[verb?.number === 'pl' ? 'pl' : (verb?.gender ?? 'm')];
  for (let i = first; i <= last; i++) {
    const item = items[i];
    if (item?.kind !== 'word' || speech.speakers.has(item.lower) || !ending?.test(item.lower)) continue;
    const isAdjective = speech.nominativeAdjective?.test(item.lower) && i < last;
    if (!isAdjective && !speech.adverbs.has(item.lower) && !speech.prepositions.has(item.lower)) return i;
  }
  return null;
}
