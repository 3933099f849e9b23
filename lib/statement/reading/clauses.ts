import { claim } from './claim.ts';
import type { Cue, VerbCue } from './cues.ts';
import { isNameLike, type Range } from './nominal.ts';
import { phraseBefore } from './phrases.ts';
import { type Content, hasWords, MIN_WORDS, type Reading, reportOf } from './report.ts';
import { clauseAfter } from './reported-clause.ts';
import { subjectOf } from './subject.ts';
import { closesSentence } from './unmarked-tags.ts';

/** Gives the reported clauses of a sentence to the cues that open them. */
export function claimClauses(reading: Reading): void {
  let until = -1;
  for (const cue of reading.cues) {
    if (cue.first <= until || !cue.verb || cue.denied || cue.verb.form === 'infinitive') continue;
    if (isSupposed(reading, cue) || closesSentence(reading, cue)) continue;
    const clause = clauseAfter(reading, cue);
    if (!clause) continue;
    const content = contentOf(reading, clause);
    if (!content) continue;
    until = clause.last;
    if (!isReported(cue, content)) continue;
    const claimed = reading.items.slice(clause.first, clause.last + 1);
    for (const item of claimed) reading.claimed.add(item);
    const manner = reportOf(reading, cue)?.manner ?? 'clause';
    claim(reading, cue, manner, () => subjectOf(reading, cue, false), [withDenial(reading, cue, content)]);
  }
}

/** "Denied that she was there": without its verb the clause would say the opposite of what was said. */
function withDenial({ items, speech }: Reading, cue: VerbCue, content: Content): Content {
  const verb = items[cue.first];
  if (!verb || content.kind === 'direct' || !speech.denying?.has(verb.lower)) return content;
  return { ...content, start: verb.start };
}

/** "If she says that …", "Neither government has said whether …": nobody has said it. */
export function isSupposed({ items, speech }: Reading, cue: Cue): boolean {
  const subject = phraseBefore(items, cue.first, speech);
  if (!subject) return false;
  return (
    speech.conditionals.has(items[subject.first - 1]?.lower ?? '') ||
    (cue.verb?.form === 'finite' && speech.nobody?.has(items[subject.first]?.lower ?? '') === true)
  );
}

/** Thoughts, and verbs that only colour a quotation, report nothing by a clause without marks. */
function isReported(cue: VerbCue, content: Content): boolean {
  if (cue.verb.sort === 'speech') return true;
  return cue.verb.sort !== 'judgement' && content.kind !== 'indirect';
}

/** The clause as content; wholly quoted it is direct speech. */
export function contentOf(reading: Reading, { first, last }: Range, least = MIN_WORDS - 1): Content | null {
  const { items, text } = reading;
  const opening = items[first];
  const ending = items[last];
  if (!opening || !ending) return null;
  const quoted = items.slice(first, last + 1).filter((item) => item.quotation);
  const [only] = quoted;
  const { quotation } = only ?? {};
  if (quotation && only === opening && coversClause(items.slice(first + 1, last + 1))) {
    return { start: quotation.start, end: quotation.end, kind: 'direct', quotation };
  }
  const span = { start: opening.start, end: ending.end };
  if (!hasWords(text, span, least)) return null;
  const mixed = quoted.some((item) => !isNameLike(item) || hasWords(text, item, 2));
  return { ...span, kind: mixed ? 'mixed' : 'indirect' };
}

function coversClause(rest: readonly { kind: string }[]): boolean {
  return rest.every((item) => item.kind === 'stop' || item.kind === 'comma' || item.kind === 'dash');
}
