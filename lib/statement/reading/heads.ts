import type { CueWord, Pronoun, SpeakerNoun, SpeechWords } from '../../language/speech-words.ts';
import type { LanguageCode } from '../../model.ts';
import { nominativeShare } from '../speakers/forms.ts';
import { isOwnScript, ownName } from '../speakers/runs.ts';
import type { Item } from '../text/sentences.ts';
import type { Phrase, Range } from './phrases.ts';

/** Who a phrase names: its pronoun, its common noun, its name, or several of them together. */
export interface Head {
  /** The phrase without what stands before it in the clause ("after the meeting the president"). */
  phrase: Phrase;
  pronoun?: Pronoun;
  noun?: SpeakerNoun;
  nounAt?: number;
  name?: Range;
  /** How well it fits as the one who speaks; above 0. */
  score: number;
}

/** What heads are read from. */
export interface HeadContext {
  text: string;
  items: readonly Item[];
  speech: SpeechWords;
  language: LanguageCode;
  /** Words (lower case) that the article writes with a capital inside sentences. */
  names: ReadonlySet<string>;
}

const SCORE = { pronoun: 5, nounAndName: 6, name: 4, noun: 4, quoted: 3, foreign: 3, opening: 2, unknown: 1 };

/** A name is taken for a subject where at least this share of its readings are nominative. */
const NOMINATIVE = 0.25;
/** After an office it must be the likelier reading: «президент Казахстана» names no Kazakhstana. */
const NOMINATIVE_AFTER_OFFICE = 0.5;

/** The likeliest head of a phrase, or null where nothing in it can have spoken. */
export function headOf(context: HeadContext, phrase: Phrase, verb: CueWord | null): Head | null {
  const { items, speech } = context;
  const first = items[phrase.first];
  if (!first) return null;
  const pronoun = speech.pronouns.get(first.lower);
  if (pronoun && phrase.first === phrase.last) {
    const fits = pronoun.subject && agrees(verb, pronoun.gender, pronoun.number);
    return fits ? { phrase, pronoun, score: SCORE.pronoun } : null;
  }
  return speech.nominativeAdjective ? declinedHead(context, phrase, verb) : plainHead(context, phrase);
}

function agrees(
  verb: CueWord | null,
  gender: Pronoun['gender'],
  number: Pronoun['number'] | undefined,
): boolean {
  if (!verb) return true;
  if (verb.number && number && verb.number !== number) return false;
  return !(verb.gender && gender && verb.gender !== gender);
}

/** In a language with cases: a noun or a name that can be nominative and agrees with the verb. */
function declinedHead(context: HeadContext, phrase: Phrase, verb: CueWord | null): Head | null {
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
    const inside = items[i - 1]?.capital === false && items[i - 1]?.kind === 'word';
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
  if (verb?.number === 'pl') return null;
  const { items, text, language } = context;
  const words = (first: number, last: number) => text.slice(items[first]?.start ?? 0, items[last]?.end ?? 0);
  for (const run of nameRuns(context, range).reverse()) {
    const own = ownName(run, words, language);
    if (nominativeShare(words(own.first, own.last), language, verb?.gender ?? null) >= least) return own;
  }
  return null;
}

/** Runs of capitalised words in the script of the article, particles included. */
function nameRuns(context: HeadContext, { first, last }: Range): Range[] {
  const { items, speech } = context;
  const runs: Range[] = [];
  for (let i = first; i <= last; i++) {
    if (!isNameWord(items[i], speech)) continue;
    let end = i;
    while (end < last && (isNameWord(items[end + 1], speech) || isParticle(items, end + 1, last, speech)))
      end++;
    if (isOwnScript(items[i]?.lower ?? '', context.language)) runs.push({ first: i, last: end });
    i = end;
  }
  return runs;
}

export function isNameWord(item: Item | undefined, speech: SpeechWords): boolean {
  if (item?.kind !== 'word' || !item.capital) return false;
  const { lower } = item;
  if (speech.speakers.has(lower) || speech.adverbs.has(lower) || speech.prepositions.has(lower)) return false;
  return !speech.conjunctions.has(lower) && !speech.determiners.has(lower) && !speech.pronouns.has(lower);
}

const PARTICLES = new Set([
  'фон',
  'ван',
  'де',
  'дер',
  'ди',
  'да',
  'дель',
  'ла',
  'аль',
  'бен',
  'ибн',
  'оглы',
  'von',
  'van',
  'de',
  'der',
  'di',
  'da',
  'del',
  'la',
  'al',
  'bin',
  'ibn',
  'du',
  'dos',
  'zu',
]);

function isParticle(items: readonly Item[], at: number, last: number, speech: SpeechWords): boolean {
  return (
    at < last &&
    PARTICLES.has(items[at]?.lower ?? '') &&
    (isNameWord(items[at + 1], speech) || isParticle(items, at + 1, last, speech))
  );
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

function quotedName({ items }: HeadContext, { first, last }: Range): Range | null {
  for (let i = first; i <= last; i++) if (items[i]?.quotation) return { first: i, last: i };
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

/** In a language without cases: the phrase as it stands, less the words that only lead up to it. */
function plainHead(context: HeadContext, phrase: Phrase): Head | null {
  const { items, speech } = context;
  let { first } = phrase;
  while (
    first <= phrase.last &&
    speech.adverbs.has(items[first]?.lower ?? '') &&
    !speech.determiners.has(items[first]?.lower ?? '')
  )
    first++;
  if (first > phrase.last) return null;
  const core = coreEnd(items, { first, last: phrase.last }, speech);
  const runs = nameRuns(context, { first, last: core });
  const name = runs[runs.length - 1];
  let nounAt: number | undefined;
  for (let i = first; i <= core; i++) if (speech.speakers.has(items[i]?.lower ?? '')) nounAt = i;
  const noun = nounAt === undefined ? undefined : speech.speakers.get(items[nounAt]?.lower ?? '');
  const found = { phrase: { ...phrase, first } };
  if (noun && nounAt !== undefined) {
    return name && name.first > nounAt
      ? { ...found, noun, nounAt, name, score: SCORE.nounAndName }
      : { ...found, noun, nounAt, score: SCORE.noun };
  }
  if (name) return { ...found, name, score: SCORE.name };
  const quoted = items.slice(first, core + 1).findIndex((item) => item.quotation);
  if (quoted >= 0)
    return { ...found, name: { first: first + quoted, last: first + quoted }, score: SCORE.quoted };
  return { ...found, score: SCORE.unknown };
}

/** Where the head of a phrase ends: before its first preposition ("officials | with the committee"). */
function coreEnd(items: readonly Item[], { first, last }: Range, speech: SpeechWords): number {
  for (let i = first + 1; i <= last; i++) {
    const item = items[i];
    if (item?.kind === 'open' || item?.kind === 'comma') return i - 1;
    if (item?.kind === 'word' && !item.capital && speech.prepositions.has(item.lower)) return i - 1;
  }
  return last;
}
