import type { Gender, SpeakerNoun } from '../../language/speaker-words.ts';
import type { FoundSpeaker, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/head.ts';
import type { Item } from '../text/sentences.ts';
import type { Cast } from './cast.ts';
import { STEP } from './confidence.ts';
import type { Focus } from './focus.ts';
import type { LastSpoken } from './last-spoken.ts';
import { isEpithet, isIndefinite, officeName, scopeOf } from './offices.ts';
import type { Unnamed } from './unnamed.ts';

/** So many sentences back an interlocutor spoke last. */
const INTERLOCUTOR_REACH = 4;

/** Somebody named before, and what it costs to take them for this speaker. */
interface Known {
  speaker: FoundSpeaker;
  step: number;
}

/** A speaker told without a name, by an office, a body or an epithet: who that is. */
export class OfficeHolders {
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly focus: Focus;
  private readonly unnamed: Unnamed;
  private readonly last: LastSpoken;

  constructor(analysis: Analysis, cast: Cast, focus: Focus, unnamed: Unnamed, last: LastSpoken) {
    this.analysis = analysis;
    this.cast = cast;
    this.focus = focus;
    this.unnamed = unnamed;
    this.last = last;
  }

  /** The holder where the article tells who holds it, else the person in focus; else the office itself. */
  of(
    subject: Head,
    mention: Words,
    base: number,
    gender: Gender | null,
    items: readonly Item[],
  ): FoundSpeaker {
    const { noun } = subject;
    const name = officeName(subject, items, this.analysis);
    const office: FoundSpeaker = {
      name,
      mention,
      sort: noun?.sort ?? 'body',
      // Where all nouns have capitals, one that no list knows is as likely a body's name.
      confidence: base * (noun || this.analysis.speech.nounCapitals ? STEP.unnamed : STEP.unknown),
    };
    if (!noun || noun.number === 'pl' || isIndefinite(subject, items, this.analysis.speech)) return office;
    if (noun.sort === 'body') {
      const isBare = subject.phrase.first === subject.phrase.last;
      const full = isBare ? this.unnamed.body(noun, mention.start) : null;
      return { ...office, ...(full ? { name: full } : {}), confidence: base * STEP.office };
    }
    const known =
      noun.sort === 'anonymous' ? this.sameSource(noun, office) : this.holder(subject, office, gender, items);
    if (!known) return office;
    const { speaker, step } = known;
    return {
      ...speaker,
      mention,
      ...(noun.sort === 'person' ? { role: name } : {}),
      confidence: base * step,
    };
  }

  /** «Собеседник издания» goes on for whoever spoke before, or for a source that the text has just named. */
  private sameSource(noun: SpeakerNoun, office: FoundSpeaker): Known | null {
    const { speaker: last } = this.last;
    if (!this.unnamed.isInterlocutor(noun))
      return last?.sort === 'anonymous' ? { speaker: last, step: STEP.epithet } : null;
    if (this.unnamed.isPlaced(office.mention.end)) return null;
    const named = this.unnamed.sourceBefore(office.mention.start);
    if (named) return { speaker: { ...office, name: named, confidence: 1 }, step: STEP.epithet };
    return last && this.last.isNear(office.mention.start, INTERLOCUTOR_REACH)
      ? { speaker: last, step: STEP.epithet }
      : null;
  }

  private holder(
    subject: Head,
    { name: title, mention }: FoundSpeaker,
    gender: Gender | null,
    items: readonly Item[],
  ): Known | null {
    const { noun } = subject;
    if (!noun) return null;
    const { genericScopes } = this.analysis.speech;
    const scope = scopeOf(subject, items).filter((word) => !genericScopes?.has(word));
    const run = this.cast.byRole(noun, scope, mention.start);
    const person = (name: string): FoundSpeaker => ({ name, mention, sort: 'person', confidence: 1 });
    const known = run && this.cast.fullName(run.text, gender);
    // «Дочь актрисы» is not the actress's husband.
    const isMan = noun.gender === 'f' && run !== null && this.cast.persons.sexOf(known ?? '', run) === 'male';
    if (known && !isMan) return { speaker: person(known), step: STEP.holder };
    // "A teacher at the school said … The teacher added …": whom the article does not name goes on.
    const { speaker: last } = this.last;
    if (last?.name.startsWith(`${title} `)) return { speaker: last, step: STEP.epithet };
    const told = gender ?? noun.gender ?? null;
    const name = isEpithet(subject, items, this.analysis.speech)
      ? this.focus.at(mention.start, told, this.last.personByName(told))
      : null;
    return name ? { speaker: person(name), step: STEP.epithet } : null;
  }
}
