import type { Gender } from '../../language/speaker-words.ts';
import type { FoundSpeaker, Span, Words } from '../../model.ts';
import { worldBodyNamed } from '../../speaker/bodies.ts';
import type { NameHint } from '../../speaker/cases.ts';
import { contextHint } from '../../speaker/context.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/head.ts';
import { namesNobody } from '../reading/nobody.ts';
import type { Report } from '../reading/report.ts';
import type { Cast } from './cast.ts';
import { BY_MANNER, FLOOR, STEP } from './confidence.ts';
import { Focus } from './focus.ts';
import { jointFrom } from './joint.ts';
import { LastSpoken } from './last-spoken.ts';
import { Many } from './many.ts';
import { heldBy, namedAfter } from './named-after.ts';
import { OfficeHolders } from './office-holders.ts';
import { roleOf } from './offices.ts';
import { PassedOn } from './passed-on.ts';
import { isPronounAlone, mayBe } from './pronouns.ts';
import { topicBefore } from './topic.ts';
import { Unnamed } from './unnamed.ts';

/** Names the speakers of an article's reports, in order; each may refer back to those before. */
export class Speakers {
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly focus: Focus;
  private readonly last: LastSpoken;
  private readonly unnamed: Unnamed;
  private readonly offices: OfficeHolders;
  private readonly many: Many;
  private readonly passedOn: PassedOn;

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.focus = new Focus(analysis, cast);
    this.last = new LastSpoken(analysis, cast);
    this.unnamed = new Unnamed(analysis);
    this.offices = new OfficeHolders(analysis, cast, this.focus, this.unnamed, this.last);
    this.many = new Many(analysis.speech, cast);
    this.passedOn = new PassedOn(analysis);
  }

  /** The speaker of a report, or null where the text does not tell; `next` is the one behind it. */
  of(report: Report, next?: Report): FoundSpeaker | null {
    const speaker = this.resolve(report, next);
    const sure = speaker && speaker.confidence >= FLOOR ? speaker : null;
    const found = this.passedOn.through(report, sure);
    // Nobody goes on for a "they" that the text tells nothing of, and whoever tells of another's words goes on speaking.
    if (found && !report.within && !isPronounAlone(found, report)) {
      this.last.note(found, report);
      if (report.subject) this.unnamed.note(found, report.subject);
      this.many.note(found, report);
    }
    return found;
  }

  private resolve(report: Report, next: Report | undefined): FoundSpeaker | null {
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
    if (subject.pronoun && this.isRelative(mention) && !this.last.speaker) return null;
    if (subject.pronoun) return this.pronoun(this.unhyphened(mention), base * STEP.pronoun, gender);
    if (subject.name) return this.named(subject, mention, base, gender, items);
    const office = this.offices.of(subject, mention, base, gender, items);
    return this.last.speaker
      ? office
      : heldBy(namedAfter(subject, report, next, this.cast), office, this.cast);
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
    const { first, last } = subject.name ?? { first: 0, last: 0 };
    const full = this.cast.fullName(
      raw,
      gender,
      this.hintAt(items[first]?.start ?? 0, items[last]?.end ?? 0),
    );
    const body = worldBodyNamed(raw, full);
    const sort = subject.noun?.sort ?? (quoted || body ? 'body' : 'person');
    const name = own ?? body ?? full;
    return { name, mention, ...(role ? { role } : {}), sort, confidence };
  }

  private hintAt(start: number, end: number): NameHint {
    const { text, language } = this.analysis;
    return contextHint(text.slice(Math.max(0, start - 120), start), text.slice(end, end + 60), language.code);
  }

  private pronoun(mention: Words, confidence: number, gender: Gender | null): FoundSpeaker | null {
    const { speech } = this.analysis;
    const { speaker: last } = this.last;
    // «…, — сказал источник. По его словам, …»: the source goes on.
    if (last?.sort === 'anonymous' && speech.interlocutors && this.last.isNear(mention.start, 1))
      return { ...last, mention, confidence };
    const name = gender ? this.focus.at(mention.start, gender, this.last.person(gender)) : null;
    if (name && name !== last?.name) return { name, mention, sort: 'person', confidence };
    if (last && (!speech.naturalGender || mayBe(last, gender))) return { ...last, mention, confidence };
    return { name: mention.text, mention, sort: 'anonymous', confidence: confidence / 2 };
  }

  /**
   * A sentence that names nobody: whoever the sentence before it in its paragraph is about, or who spoke last, in this
   * paragraph or the one before; further off nobody is told.
   */
  private dropped({ sentence, manner, cue }: Report, base: number): FoundSpeaker | null {
    const { speaker: last } = this.last;
    const named =
      manner === 'alone' ? topicBefore(this.analysis, this.cast, sentence, this.last.offset) : null;
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
    const paragraphs = this.last.paragraphsBefore(sentence);
    const decay = paragraphs <= 0 ? 1 : paragraphs === 1 ? STEP.paragraph : STEP.far;
    return { ...last, confidence: Math.min(this.last.told, base) * STEP.dropped * decay };
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
