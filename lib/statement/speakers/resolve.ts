import type { Gender, SpeakerNoun } from '../../language/speaker-words.ts';
import type { FoundSpeaker, Span, Words } from '../../model.ts';
import type { NameHint } from '../../speaker/cases.ts';
import { contextHint } from '../../speaker/context.ts';
import { sexOf } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/head.ts';
import { namesNobody } from '../reading/nobody.ts';
import type { Report } from '../reading/report.ts';
import type { Cast } from './cast.ts';
import { BY_MANNER, FLOOR, STEP } from './confidence.ts';
import { Focus, type Spoken } from './focus.ts';
import { jointFrom } from './joint.ts';
import { Many } from './many.ts';
import { isEpithet, isIndefinite, officeName, roleOf, scopeOf } from './offices.ts';
import { PassedOn } from './passed-on.ts';
import { isPronounAlone, mayBe } from './pronouns.ts';
import { topicBefore } from './topic.ts';
import { Unnamed } from './unnamed.ts';

/** So many sentences back an interlocutor spoke last. */
const INTERLOCUTOR_REACH = 4;

/** Somebody named before, and what it costs to take them for this speaker. */
interface Known {
  speaker: FoundSpeaker;
  step: number;
}

/** Names the speakers of an article's reports, in order; each may refer back to those before. */
export class Speakers {
  private last: FoundSpeaker | null = null;
  private lastOffset = 0;
  private lastLine = 0;
  /** How sure the last attribution is that words of its own tell; those that only carry it on are not less sure each time. */
  private told = 1;
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly focus: Focus;
  private readonly unnamed: Unnamed;
  private readonly many: Many;
  private readonly passedOn: PassedOn;

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.focus = new Focus(analysis, cast);
    this.unnamed = new Unnamed(analysis);
    this.many = new Many(analysis.speech, cast);
    this.passedOn = new PassedOn(analysis);
  }

  /** The speaker of the next report, or null where the text does not tell. */
  of(report: Report): FoundSpeaker | null {
    const speaker = this.resolve(report);
    const sure = speaker && speaker.confidence >= FLOOR ? speaker : null;
    const found = this.passedOn.through(report, sure);
    // Nobody goes on for a "they" that the text tells nothing of, and whoever tells of another's words goes on speaking.
    if (found && !report.within && !isPronounAlone(found, report)) {
      if (report.subject) this.told = found.confidence;
      this.last = found;
      this.lastOffset = report.sentence.start;
      if (report.subject) this.unnamed.note(found, report.subject);
      this.many.note(found, report);
      this.lastLine = report.sentence.line;
    }
    return found;
  }

  private resolve(report: Report): FoundSpeaker | null {
    const { subject, sentence, manner, cue } = report;
    const base = BY_MANNER[manner];
    const gender = subject?.pronoun?.gender ?? cue?.verb?.gender ?? null;
    if (namesNobody(report, this.analysis.speech)) return null;
    if (!subject) return cue?.source ? null : this.dropped(report, base);
    const { items } = sentence;
    // «В заявлении также говорится, …»: the paper spoken of before.
    if (this.isPaper(subject, items)) return this.dropped(report, base);
    const { first, last } = subject.mention ?? { first: subject.phrase.first, last: subject.phrase.whole };
    const from = subject.name ? jointFrom(items, first, this.isName, this.analysis.speech) : first;
    const mention = this.outside(report, items[from]?.start ?? 0, items[last]?.end ?? 0);
    if (subject.pronoun?.number === 'pl' && subject.pronoun.person === 3) {
      const many = this.many.before(mention.start);
      const anybody = { name: mention.text, sort: 'anonymous' as const };
      return { ...(many ?? anybody), mention, confidence: base * STEP.pronoun * (many ? 1 : 0.5) };
    }
    // «Those who said it»: whom a relative pronoun stands for where the sentence does not tell, nobody can look up.
    if (subject.pronoun && this.isRelative(mention) && !this.last) return null;
    if (subject.pronoun) return this.pronoun(this.unhyphened(mention), base * STEP.pronoun, gender);
    if (subject.name) return this.named(subject, mention, base, gender, items);
    return this.office(subject, mention, base, gender, items);
  }

  private isRelative({ text }: Words): boolean {
    return this.analysis.speech.relatives.has(text.toLowerCase());
  }

  private readonly isName = ({ start, end }: Span): boolean => {
    const run = this.cast.runs[this.cast.runBefore(start + 1)];
    return run?.start === start && run.end === end;
  };

  private isPaper({ phrase, noun, name }: Head, items: Report['sentence']['items']): boolean {
    return !noun && !name && (this.analysis.speech.documents?.has(items[phrase.last]?.lower ?? '') ?? false);
  }

  private named(
    subject: Head,
    mention: Words,
    confidence: number,
    gender: Gender | null,
    items: Report['sentence']['items'],
  ): FoundSpeaker {
    const role = roleOf(subject, items, this.analysis);
    const raw = this.words(
      items[subject.name?.first ?? 0]?.start ?? 0,
      items[subject.name?.last ?? 0]?.end ?? 0,
    ).text;
    const quoted = items[subject.name?.first ?? -1]?.quotation;
    // An outlet in another script is called as it is written: «сообщает The Evening Post».
    const isForeign = this.analysis.speech.outlets !== undefined && /^The\s/u.test(raw);
    const own = quoted ? this.words(quoted.start, quoted.end).text : isForeign ? raw : null;
    const name =
      own ??
      this.cast.fullName(
        raw,
        gender,
        this.hintAt(items[subject.name?.first ?? 0]?.start ?? 0, items[subject.name?.last ?? 0]?.end ?? 0),
      );
    const sort = subject.noun?.sort ?? (quoted ? 'body' : 'person');
    return { name, mention, ...(role ? { role } : {}), sort, confidence };
  }

  private hintAt(start: number, end: number): NameHint {
    const { text, language } = this.analysis;
    return contextHint(text.slice(Math.max(0, start - 120), start), text.slice(end, end + 60), language.code);
  }

  /** An office or an epithet: its holder where the article tells who holds it, else the person in focus. */
  private office(
    subject: Head,
    mention: Words,
    base: number,
    gender: Gender | null,
    items: Report['sentence']['items'],
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
    if (!this.unnamed.isInterlocutor(noun))
      return this.last?.sort === 'anonymous' ? { speaker: this.last, step: STEP.epithet } : null;
    if (this.unnamed.isPlaced(office.mention.end)) return null;
    const named = this.unnamed.sourceBefore(office.mention.start);
    if (named) return { speaker: { ...office, name: named, confidence: 1 }, step: STEP.epithet };
    return this.last && this.isNear(office.mention.start, INTERLOCUTOR_REACH)
      ? { speaker: this.last, step: STEP.epithet }
      : null;
  }

  /** Whether somebody spoke within so many sentences before. */
  private isNear(offset: number, sentences: number): boolean {
    return this.cast.sentenceAt(offset) - this.cast.sentenceAt(this.lastOffset) <= sentences;
  }

  private holder(
    subject: Head & { noun?: SpeakerNoun },
    { name: title, mention }: FoundSpeaker,
    gender: Gender | null,
    items: Report['sentence']['items'],
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
    if (this.last?.name.startsWith(`${title} `)) return { speaker: this.last, step: STEP.epithet };
    const name = isEpithet(subject, items, this.analysis.speech)
      ? this.focus.at(
          mention.start,
          gender ?? noun.gender ?? null,
          this.spokenByName(gender ?? noun.gender ?? null),
        )
      : null;
    return name ? { speaker: person(name), step: STEP.epithet } : null;
  }

  private pronoun(mention: Words, confidence: number, gender: Gender | null): FoundSpeaker | null {
    // «…, — сказал источник. По его словам, …»: the source goes on.
    if (
      this.last?.sort === 'anonymous' &&
      this.analysis.speech.interlocutors &&
      this.isNear(mention.start, 1)
    )
      return { ...this.last, mention, confidence };
    const name = gender ? this.focus.at(mention.start, gender, this.spoken(gender)) : null;
    if (name && name !== this.last?.name) return { name, mention, sort: 'person', confidence };
    const { naturalGender } = this.analysis.speech;
    if (this.last && (!naturalGender || mayBe(this.last, gender)))
      return { ...this.last, mention, confidence };
    return { name: mention.text, mention, sort: 'anonymous', confidence: confidence / 2 };
  }

  /** Who spoke last, unless the gender speaks against them. */
  private spoken(gender: Gender | null = null): Spoken | null {
    if (this.last?.sort !== 'person') return null;
    const sex = gender && sexOf(this.last.name, this.analysis.language.code);
    if (sex && gender !== (sex === 'male' ? 'm' : 'f')) return null;
    return { name: this.last.name, offset: this.lastOffset };
  }

  /** Who spoke last, unless by an office alone: «глава государства» is not the official who spoke before. */
  private spokenByName(gender: Gender | null): Spoken | null {
    const spoken = this.spoken(gender);
    const [word = ''] = spoken?.name.toLowerCase().split(/\s/u, 1) ?? [];
    return this.analysis.speech.speakers.has(word) ? null : spoken;
  }

  /**
   * A sentence that names nobody: whoever the sentence before it in its paragraph is about, or who spoke last, in this
   * paragraph or the one before; further off nobody is told.
   */
  private dropped({ sentence, manner, cue }: Report, base: number): FoundSpeaker | null {
    const { last } = this;
    const named =
      manner === 'alone' ? topicBefore(this.analysis, this.cast, sentence, this.lastOffset) : null;
    if (named && named.name !== last?.name) return { ...named, confidence: base * STEP.topic };
    // «Visitó la zona el alcalde, Juan Ruiz. “…”, ha señalado»: a subject understood is whoever the text speaks of.
    const meant =
      !last && cue?.verb && this.analysis.speech.dropsSubject
        ? this.focus.at(sentence.start, null, null)
        : null;
    if (meant) {
      const mention = this.words(
        sentence.items[cue?.first ?? 0]?.start ?? 0,
        sentence.items[cue?.last ?? 0]?.end ?? 0,
      );
      return { name: meant, mention, sort: 'person', confidence: base * STEP.dropped };
    }
    if (!last) return null;
    const paragraphs = sentence.line - this.lastLine;
    const decay = paragraphs <= 0 ? 1 : paragraphs === 1 ? STEP.paragraph : STEP.far;
    return { ...last, confidence: Math.min(this.told, base) * STEP.dropped * decay };
  }

  /** A pronoun behind its verb without what joins the two: «a-t-elle». */
  private unhyphened({ start, end, text }: Words): Words {
    return this.words(start + (/^-(?:t-)?/u.exec(text)?.[0].length ?? 0), end);
  }

  /** The words of a mention up to where what was said begins. */
  private outside({ contents }: Report, start: number, end: number): Words {
    const said = contents.find((content) => content.start > start && content.start < end);
    const [before = ''] = said
      ? (/^.*(?=[,:]\P{L}*$)/su.exec(this.analysis.text.slice(start, said.start)) ?? [])
      : [];
    return this.words(start, before === '' ? end : start + before.length);
  }

  private words(start: number, end: number): Words {
    return { start, end, text: this.analysis.text.slice(start, end) };
  }
}
