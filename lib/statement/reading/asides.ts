import { type Aside, asideOf, followsAs } from './aside-bounds.ts';
import { withoutTail } from './aside-tail.ts';
import { claim } from './claim.ts';
import { isFiniteCue, type VerbCue } from './cues.ts';
import { type Head, SCORE } from './head.ts';
import type { Range } from './nominal.ts';
import { claimItems, type Reading, reportOf } from './report.ts';
import { around, contentsOf } from './sources.ts';
import { nearSubject } from './subject.ts';

/** "…, she said, …"; «Как сообщил X, …»; «…, пишет газета»: the rest of the sentence is what was said. */
export function claimAsides(reading: Reading): void {
  for (const cue of reading.cues) {
    if (!isFiniteCue(cue) || cue.denied || reportOf(reading, cue)) continue;
    if (cue.verb.sort !== 'speech' || isClaimed(reading, cue.first)) continue;
    const aside = asideOf(reading, cue);
    if (!aside) continue;
    // "In Arden, she told a story.": what leads up to a clause that ends the sentence was not said.
    const amid = reading.items[aside.last + 1]?.kind === 'comma' && !followsAs(reading, cue);
    const ranges = withoutManner(
      reading,
      withoutApposition(reading, aside, around(reading, aside.first, aside.last, !amid)),
    );
    const contents = contentsOf(reading, withoutTail(reading, cue, aside.last, withoutTime(reading, ranges)));
    if (
      contents.length === 0 ||
      isCondition(reading, ranges) ||
      ranges.some((range) => isClaimed(reading, range.first))
    )
      continue;
    const subject = nearSubject(reading, cue, aside.inverted);
    if (subject ? isObject(reading, subject, ranges) : !mayLackSubject(reading, cue)) continue;
    claimItems(reading, ranges);
    claim(reading, cue, 'aside', () => subject, contents);
  }
}

/** «Wenn die Brücke schließt, protestiert die Stadt»: a clause that only leads up to the verb was not said. */
function isCondition({ items, speech }: Reading, ranges: readonly Range[]): boolean {
  const [only, other] = ranges;
  if (!speech.verbSecond || !only || other) return false;
  const { lower = '' } = items[only.first] ?? {};
  // «Weil das Wasser steige, sei alles verloren, sagte X»: its main clause follows.
  const comma = items.findIndex(({ kind }, i) => i > only.first && i < only.last && kind === 'comma');
  const next = items[comma + 1]?.lower ?? '';
  if (comma >= 0 && !speech.complementizers.has(next) && !speech.relatives.has(next)) return false;
  if (!speech.conjunctions.has(lower) || speech.joining.has(lower) || speech.adverbs.has(lower)) return false;
  return !speech.interrogatives.has(lower);
}

/** «…, berichtete X, letzten Monat»: two words without a verb after the aside tell when it was said. */
function withoutTime({ items, speech }: Reading, ranges: readonly Range[]): readonly Range[] {
  const [before, after] = ranges;
  if (!speech.verbSecond || !before || !after || after.last - after.first > 1) return ranges;
  const verb = items
    .slice(after.first, after.last + 1)
    .some(({ lower }) => speech.auxiliaries.has(lower) || speech.subjunctives?.has(lower));
  return verb ? ranges : [before];
}

function mayLackSubject({ speech }: Reading, cue: VerbCue): boolean {
  return speech.dropsSubject === true || cue.verb.impersonal === true;
}

/** «La Mongolie, dirigée par X, déclara son indépendance»: no verb stands before, so the noun after this one is its object. */
function isObject({ items, speech }: Reading, subject: Head, ranges: readonly Range[]): boolean {
  if (subject.score > SCORE.unknown) return false;
  // «Japan, der drittgrößten Wirtschaft, droht eine Rezession»: nobody is known to speak.
  if (speech.verbSecond) return true;
  if (!speech.mixedRelatives) return false;
  return !ranges.some(({ first, last }) =>
    items
      .slice(first, last + 1)
      .some(({ lower }) => speech.auxiliaries.has(lower) || speech.negations.has(lower)),
  );
}

function isClaimed({ items, claimed }: Reading, at: number): boolean {
  const item = items[at];
  return item !== undefined && claimed.has(item);
}

/** "…, Kern announced, ending the talks", «…, объявил X, отчитываясь перед советом»: how it was said goes with the verb. */
function withoutManner({ items, speech }: Reading, ranges: readonly Range[]): readonly Range[] {
  const [before, after] = ranges;
  if (!speech.converb || !before || !after) return ranges;
  const rest = items.slice(after.first, after.last + 1);
  const opening = rest[0];
  if (opening?.kind !== 'word' || opening.capital || !speech.converb.test(opening.lower)) return ranges;
  // "…, he said, driving a car there is cheap": a verb of its own makes it what was said.
  return rest.some(({ lower }) => speech.auxiliaries.has(lower)) ? ranges : [before];
}

/** "…, said Kern, Arden's mayor.": after a tag's subject what holds no verb goes with it. */
function withoutApposition(
  { items, speech }: Reading,
  aside: Aside,
  ranges: readonly Range[],
): readonly Range[] {
  const [before, after] = ranges;
  if (speech.subject !== 'before' || !aside.inverted || !before || !after || before.last > aside.first)
    return ranges;
  const told = items
    .slice(after.first, after.last + 1)
    .some(
      ({ lower }) =>
        (speech.auxiliaries.has(lower) && !/^[’']s$/u.test(lower)) || speech.pronouns.get(lower)?.subject,
    );
  return told ? ranges : [before];
}
