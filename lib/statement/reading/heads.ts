import type { CueWord } from '../../language/cue-words.ts';
import type { Pronoun } from '../../language/speaker-words.ts';
import type { SpeechWords } from '../../language/speech-words.ts';
import { nameRunsIn } from '../speakers/runs.ts';
import type { Item } from '../text/sentences.ts';
import { declinedHead } from './declined-heads.ts';
import { type Head, type HeadContext, SCORE } from './head.ts';
import type { Phrase, Range } from './nominal.ts';

/** The likeliest head of a phrase, or null where nothing in it can have spoken. */
export function headOf(context: HeadContext, phrase: Phrase, verb: CueWord | null): Head | null {
  const { items, speech } = context;
  const first = items[phrase.first];
  if (!first) return null;
  const pronoun = pronounFor(verb, speech.pronouns.get(first.lower));
  if (pronoun && phrase.first === phrase.last) {
    const fits = pronoun.subject && agrees(verb, pronoun.gender, pronoun.number);
    return fits ? { phrase, pronoun, score: SCORE.pronoun } : null;
  }
  if (speech.obliqueDeterminers?.has(first.lower)) return null;
  const head = speech.nominativeAdjective ? declinedHead(context, phrase, verb) : plainHead(context, phrase);
  return head && withAppositionName(context, head);
}

/** A pronoun that is as well a plural («sie») is one beside a plural verb. */
function pronounFor(verb: CueWord | null, pronoun: Pronoun | undefined): Pronoun | undefined {
  if (!pronoun?.plural || verb?.number !== 'pl') return pronoun;
  const { person, subject } = pronoun;
  return { person, subject, number: 'pl' };
}

/** "The prime minister, Emil Karn, said": the name in the apposition is the head's own. */
export function withAppositionName(context: HeadContext, head: Head): Head {
  const { items, speech, language } = context;
  const { whole } = head.phrase;
  if (!head.noun || head.name) return head;
  const comma = speech.nounCapitals ? commaAfterPlace(context, head.phrase) : head.phrase.last + 1;
  if (items[comma]?.kind !== 'comma' || whole <= comma) return head;
  const [name] = nameRunsIn(items, { first: comma + 1, last: whole }, speech, language);
  const next = items[(name?.last ?? whole) + 1]?.kind;
  const isWhole = name?.first === comma + 1 && (name.last === whole || next === 'comma' || next === 'open');
  return name && isWhole ? { ...head, name, score: SCORE.nounAndName } : head;
}

/** «Die Leiterin der Klinik in Arnau (KLA), | Anna Kern»: the comma may stand after where the office is. */
function commaAfterPlace({ items, speech }: HeadContext, { last, whole }: Phrase): number {
  let at = last + 1;
  while (at < whole && items[at]?.kind !== 'comma' && !speech.joining.has(items[at]?.lower ?? '')) at++;
  return at;
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

/** In a language without cases: the phrase as it stands, less the words that only lead up to it. */
export function plainHead(context: HeadContext, phrase: Phrase): Head | null {
  const { items, speech } = context;
  const first = afterAdverbs(items, phrase, speech);
  if (first > phrase.last) return null;
  const core = coreEnd(items, { first, last: phrase.last }, speech);
  const runs = nameRunsIn(items, { first, last: core }, speech, context.language).filter(
    (run) => !speech.nounCapitals || run.last > run.first || isBareName(items, run, first, speech),
  );
  const last = runs[runs.length - 1];
  const name = last && opensWithCommon(context, last, core) ? undefined : last;
  const nounAt = nounIn(items, { first, last: core }, speech);
  const noun = nounAt === undefined ? undefined : speech.speakers.get(items[nounAt]?.lower ?? '');
  const found = { phrase: { ...phrase, first } };
  if (noun && nounAt !== undefined) {
    return name && name.first > nounAt && !isOwned(items, nounAt, name, speech)
      ? { ...found, noun, nounAt, name, score: SCORE.nounAndName }
      : { ...found, noun, nounAt, score: SCORE.noun };
  }
  if (name) return { ...found, name, score: SCORE.name };
  // A name in marks begins with a capital: not sa publication « dès qu’il a vu … ».
  const quoted = items
    .slice(first, core + 1)
    .findIndex(
      ({ quotation }) =>
        quotation && !/^\s*\p{Ll}/u.test(context.text.slice(quotation.start, quotation.start + 3)),
    );
  if (quoted >= 0)
    return { ...found, name: { first: first + quoted, last: first + quoted }, score: SCORE.quoted };
  // Where a subject may stand on either side, a stretch with no article is hardly one: «se considera poco apropiado».
  const bare = speech.mixedRelatives && !speech.determiners.has(items[first]?.lower ?? '');
  // Where nouns have capitals, what holds none is no noun: «sich zuversichtlich».
  const noNoun = speech.nounCapitals && !items.slice(first, core + 1).some((item) => item.capital);
  return bare || noNoun ? null : { ...found, score: SCORE.unknown };
}

/** "Security staff said": a capital at the head of a sentence before a small noun is no name that the article writes elsewhere. */
function opensWithCommon(
  { items, speech, names }: HeadContext,
  { first, last }: Range,
  core: number,
): boolean {
  const next = items[last + 1];
  if (first !== 0 || last !== 0 || core < 1 || speech.nounCapitals) return false;
  return (
    next?.kind === 'word' && !next.capital && /^\p{L}/u.test(next.lower) && !names.has(items[0]?.lower ?? '')
  );
}

/** The noun that heads a phrase: its last one, or where genitives follow their noun its first. */
function nounIn(items: readonly Item[], { first, last }: Range, speech: SpeechWords): number | undefined {
  let found: number | undefined;
  for (let i = first; i <= last; i++) {
    if (!speech.speakers.has(items[i]?.lower ?? '')) continue;
    found = i;
    if (speech.genitives) break;
  }
  return found;
}

/** «ein Sprecher | der Deutschen Bahn»: the name is not the speaker's but of whom they speak for. */
function isOwned(items: readonly Item[], nounAt: number, name: Range, speech: SpeechWords): boolean {
  if (!speech.genitives) return false;
  for (let i = nounAt + 1; i < name.first; i++)
    if (speech.genitives.has(items[i]?.lower ?? '') || speech.agents?.has(items[i]?.lower ?? '')) return true;
  return false;
}

function afterAdverbs(items: readonly Item[], phrase: Phrase, speech: SpeechWords): number {
  let { first } = phrase;
  // "Last month Anna Kern", "This week the mayor"
  const after = items[first + 2];
  const subjectNext = after?.capital || speech.determiners.has(after?.lower ?? '');
  if (speech.times?.has(items[first + 1]?.lower ?? '') && subjectNext && first + 1 < phrase.last) {
    const { lower = '' } = items[first] ?? {};
    if (speech.determiners.has(lower) || speech.adverbs.has(lower)) first += 2;
  }
  for (; first <= phrase.last; first++) {
    const lower = items[first]?.lower ?? '';
    if (!speech.adverbs.has(lower) || speech.determiners.has(lower)) break;
    // "All of our friends"
    if (speech.linking.has(items[first + 1]?.lower ?? '')) break;
  }
  return first;
}

/** Where every noun has a capital, a single one is a name only with no article before it, or after an office. */
function isBareName(items: readonly Item[], run: Range, first: number, speech: SpeechWords): boolean {
  return run.first === first || speech.speakers.has(items[run.first - 1]?.lower ?? '');
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
