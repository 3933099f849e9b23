import { nominativeShare } from '../speakers/forms.ts';
import { nameRunsIn } from '../speakers/runs.ts';
import type { Item } from '../text/sentences.ts';
import { phraseBeforeSource } from './bare-sources.ts';
import type { Cue, VerbCue } from './cues.ts';
import { distantSubject } from './distant-subject.ts';
import { fixedGerundSubject, fixedSubject, openingHead } from './fixed-subject.ts';
import { type Head, SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { pastInset } from './inset.ts';
import { jointSource } from './joint-source.ts';
import { gatherBack, type Phrase, type Range } from './nominal.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { phrasesAfter, phrasesBefore } from './phrases-around.ts';
import { placeSubject } from './place-subject.ts';
import type { Reading } from './report.ts';
import { sourceHead } from './source-head.ts';
import { verbSecondSubject } from './verb-second-subject.ts';

/** Who speaks at a cue as its clause names them; null where the clause names nobody. */
export function subjectOf(reading: Reading, cue: Cue, inverted: boolean): Head | null {
  if (cue.source) return sourceSubject(reading, cue);
  if (cue.verb.form !== 'finite') return gerundSubject(reading, cue);
  const cited = citedHead(reading, cue);
  if (cited) return cited;
  const near = nearSubject(reading, cue, inverted);
  if (reading.speech.subject === 'before' || cue.verb.impersonal) return near;
  return near && near.score > SCORE.unknown ? near : (distantSubject(reading, cue) ?? near);
}

/** Who speaks at a verb as the words beside it tell. */
export function nearSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  if (reading.speech.subject === 'before') return fixedSubject(reading, cue, inverted);
  const found = cue.verb.impersonal
    ? null
    : ((reading.speech.verbSecond ? verbSecondSubject(reading, cue, inverted) : null) ??
      freeSubject(reading, cue, inverted));
  if (found && found.score > SCORE.unknown) return antecedent(reading, found) ?? found;
  return placeSubject(reading, cue, sourceHead) ?? found;
}

/** «…, который заявил»: whoever the relative pronoun stands for, where nouns have cases. */
function antecedent(reading: Reading, { phrase, pronoun, score }: Head): Head | null {
  const { items, speech } = reading;
  if (!pronoun || !speech.nominativeAdjective || !speech.relatives.has(items[phrase.first]?.lower ?? ''))
    return null;
  if (items[phrase.first - 1]?.kind !== 'comma') return null;
  const range = gatherBack(items, phrase.first - 2, speech);
  const head = range && sourceHead(reading, { ...range, whole: range.last });
  return head?.noun || head?.name ? { ...head, score } : null;
}

/** «Приводит слова премьера Эмиля Карна агентство»: the one cited speaks, and the subject of the verb passes it on. */
function citedHead(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech, text, language } = reading;
  if (!speech.citing?.has(items[cue.first]?.lower ?? '')) return null;
  const phrase = phraseAfter(items, cue.last, speech);
  if (!phrase) return null;
  const oblique = nameRunsIn(items, phrase, speech, language).find(({ first, last }) => {
    const name = text.slice(items[first]?.start ?? 0, items[last]?.end ?? 0);
    return speech.nominativeAdjective === undefined || nominativeShare(name, language, null) < 0.5;
  });
  if (!oblique) return null;
  const outlet = outletIn(reading, phrase, oblique);
  const own = { first: phrase.first, last: oblique.last, whole: oblique.last };
  return { phrase: own, name: oblique, ...(outlet ? { via: outlet } : {}), score: 4 };
}

/** The rest of the phrase, where it names a body: «агентство «Заря»». */
function outletIn({ items, speech }: Reading, { first, last }: Phrase, name: Range): Range | null {
  const after = { first: name.last + 1, last };
  const range = after.first <= last ? after : { first, last: name.first - 1 };
  for (let i = range.first; i <= range.last; i++) {
    if (items[i]?.quotation || speech.speakers.get(items[i]?.lower ?? '')?.sort === 'body')
      return { ...range, first: i };
  }
  return null;
}

/** Who a gerund belongs to: the subject of the sentence. */
function gerundSubject(reading: Reading, cue: VerbCue): Head | null {
  if (reading.speech.subject === 'before') return fixedGerundSubject(reading, cue);
  // «Le discours du président Paul Renard | jugeant que …»: it goes with the name right before it.
  const before = reading.items[cue.first - 1];
  const attached =
    reading.speech.mixedRelatives && before?.capital
      ? phraseBefore(reading.items, cue.first, reading.speech)
      : null;
  const own = attached && headOf(reading, attached, null);
  if (own?.name) return own;
  const earlier = reading.reports.findLast(({ subject }) => subject !== null)?.subject;
  return earlier ?? distantSubject(reading, cue);
}

function sourceSubject(reading: Reading, cue: Cue & { source: object }): Head | null {
  const { items, speech } = reading;
  if (cue.source.pronoun) {
    const pronoun = speech.pronouns.get(cue.source.pronoun);
    const phrase = { first: cue.first, last: cue.last, whole: cue.last };
    return pronoun ? { phrase, pronoun, score: 5 } : null;
  }
  const phrase =
    cue.source.position === 'before'
      ? sourcePhrase(reading, cue)
      : speech.bareSources
        ? phraseBeforeSource(items, cue.first, speech)
        : phraseBefore(items, cue.first, speech);
  if (!phrase) return null;
  return sourceHead(
    reading,
    cue.source.position === 'before' ? withRest(items, phrase, speech.bareSources === true) : phrase,
  );
}

/** The phrase of a source that stands before it: where no comma need close it, with whoever else is one. */
function sourcePhrase({ items, speech }: Reading, cue: Cue): Phrase | null {
  const phrase = phraseAfter(items, cue.last, speech);
  return phrase && speech.bareSources ? { ...phrase, whole: jointSource(items, phrase, speech) } : phrase;
}

/** All that follows a source up to the next comma names it: "a person who attended", "polls compiled by X". */
function withRest(items: readonly Item[], phrase: Phrase, bare: boolean): Phrase {
  let { whole } = phrase;
  // Where no comma need close a source, the clause goes on right after its phrase.
  if (bare) return phrase;
  while (items[whole + 1]?.kind === 'word') {
    whole++;
    // With no comma in reach the clause itself has begun: «Selon sa biographie il a composé …».
    if (whole >= phrase.last + MAX_REST) return phrase;
  }
  return { ...phrase, whole };
}

const MAX_REST = 16;

/** The best head among phrases on one side of the verb; nearer ones win over better ones further off by a little. */
function bestHead(
  reading: Reading,
  phrases: readonly { phrase: Phrase; governed: boolean }[],
  cue: VerbCue,
): Head | null {
  let best: Head | null = null;
  const afterPreposition = reading.speech.verbSecond ? GOVERNED : 0;
  for (const [distance, { phrase, governed }] of phrases.entries()) {
    // The word right after a preposition is governed by it and is no subject.
    const own = governed ? { ...phrase, first: phrase.first + 1 } : phrase;
    const head = own.first <= own.last ? headOf(reading, own, cue.verb) : null;
    // Of other words in such a phrase only an office or a name can be: «в свою очередь» holds no subject.
    const fits = head && (!governed || head.noun !== undefined || head.name !== undefined);
    if (fits && (!best || head.score - distance - (governed ? afterPreposition : 0) > best.score))
      best = { ...head, score: head.score - distance * 0.5 - (governed ? afterPreposition : 0) };
  }
  return best;
}

/** How much less a phrase after a preposition is a subject where the verb must be second. */
const GOVERNED = 3;

/** How much the nearer side gains where a comma parts the verb from the other one. */
const INVERTED_APART = 4;

/** A second predicate has the subject of the first: «El candidato rompió con su partido y afirmó que …». */
function joinedSubject(reading: Reading, cue: VerbCue): Head | null {
  const { items, speech } = reading;
  let before = cue.first - 1;
  while (speech.auxiliaries.has(items[before]?.lower ?? '') || speech.adverbs.has(items[before]?.lower ?? ''))
    before--;
  if (!speech.mixedRelatives || !speech.joining.has(items[before]?.lower ?? '')) return null;
  return openingHead(reading);
}

/** Subject on either side: the better head wins, the nearer side where they are alike. */
function freeSubject(reading: Reading, cue: VerbCue, inverted: boolean): Head | null {
  const { items, speech } = reading;
  const left = bestHead(reading, phrasesBefore(items, cue.first, speech), cue);
  const behind = inverted ? pastInset(items, cue.last, speech) : cue.last;
  const right = bestHead(reading, phrasesAfter(items, behind, speech), cue);
  if (!left || !right) return left ?? right ?? joinedSubject(reading, cue);
  // Across a comma stands the end of what was said rather than a subject: «…, dijo el estadounidense».
  const apart =
    reading.speech.mixedRelatives !== undefined &&
    items[cue.first - 1]?.kind === 'comma' &&
    (right.score > SCORE.unknown || items[right.phrase.last + 1]?.kind !== 'word');
  const preference = inverted ? (apart ? INVERTED_APART : 1.6) : -1.1;
  return right.score + preference > left.score ? right : left;
}
