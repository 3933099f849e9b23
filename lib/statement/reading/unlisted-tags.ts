import { type Beside, endsOpen } from './beside.ts';
import { plainCue } from './cues.ts';
import { SCORE } from './head.ts';
import { headOf } from './heads.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { hasWords, type Reading } from './report.ts';

/** Fewer words before a tag whose verb no list has may be a title: “Three Bridges,” the film, opened in May. */
const MIN_WORDS = 4;

/** How many items the subject before such a verb may have. */
const MAX_SUBJECT = 8;

/**
 * A tag whose verb no list has, told by its place alone: “…,” an angry Holm retaliated. „…“, erinnerte sich Holm. « … »,
 * tempête la maire. Only behind a quotation that opens its sentence and is broken off by a comma or a dash, with nobody but
 * its subject between. `start` is the first item behind the separators.
 */
export function unlistedTag(reading: Reading, at: number, start: number): Beside | null {
  const { items, speech, text } = reading;
  const quotation = items[at]?.quotation;
  if (!speech.tagVerb || !quotation?.closed || at !== 0 || !hasWords(text, quotation, MIN_WORDS)) return null;
  const initial = text.slice(quotation.start, quotation.end).trimStart()[0] ?? '';
  if (initial === initial.toLowerCase() && !'¿¡'.includes(initial)) return null;
  const brokenOff =
    speech.subject === 'before' ? text[quotation.end - 1] === ',' : start > at + 1 || endsOpen(reading, at);
  if (!brokenOff) return null;
  // «se sinceró X»
  const verb = speech.impersonal?.has(items[start]?.lower ?? '') ? start + 1 : start;
  return invertedTag(reading, verb) ?? (speech.subject === 'before' ? directTag(reading, start) : null);
}

/** The verb opens the tag, and whoever speaks follows it. */
function invertedTag(reading: Reading, at: number): Beside | null {
  const { items, speech } = reading;
  if (!isTagVerb(reading, at)) return null;
  const reflexive = speech.tagReflexives?.has(items[at + 1]?.lower ?? '') ? 1 : 0;
  const subject = phraseAfter(items, at + reflexive, speech);
  if (subject?.first !== at + reflexive + 1) return null;
  const head = headOf(reading, subject, null);
  if (!head || head.score <= SCORE.unknown) return null;
  return { cue: plainCue(at), inverted: true, strong: true };
}

/** Subject and verb, and then the end, or when and how. */
function directTag(reading: Reading, start: number): Beside | null {
  const { items, speech } = reading;
  for (let i = start + 1; i < items.length && i <= start + MAX_SUBJECT && items[i]?.kind === 'word'; i++) {
    if (!isTagVerb(reading, i)) continue;
    const next = items[i + 1];
    const ends =
      next?.kind !== 'word' || speech.prepositions.has(next.lower) || speech.adverbs.has(next.lower);
    const subject = ends ? phraseBefore(items, i, speech) : null;
    const head = subject?.first === start ? headOf(reading, subject, null) : null;
    return head && head.score > SCORE.unknown ? { cue: plainCue(i), inverted: false, strong: true } : null;
  }
  return null;
}

function isTagVerb({ items, speech }: Reading, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || item.capital || !speech.tagVerb?.test(item.lower)) return false;
  const { lower } = item;
  const isOther =
    speech.prepositions.has(lower) ||
    speech.conjunctions.has(lower) ||
    speech.adverbs.has(lower) ||
    speech.determiners.has(lower) ||
    speech.pronouns.has(lower) ||
    speech.auxiliaries.has(lower) ||
    speech.relatives.has(lower);
  return !isOther && !speech.cues.has(lower);
}
