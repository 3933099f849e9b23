import type { Gender } from '../../language/speech-words.ts';
import type { FoundSpeaker, Words } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/heads.ts';
import type { Manner, Report } from '../reading/report.ts';
import type { Cast } from './cast.ts';
import { Focus } from './focus.ts';

/** Attributions less sure than this are left out rather than guessed. */
const FLOOR = 0.3;

const BY_MANNER: Readonly<Record<Manner, number>> = {
  tag: 0.95,
  lead: 0.9,
  clause: 0.9,
  source: 0.9,
  aside: 0.85,
  backward: 0.8,
  label: 0.85,
  fragment: 0.6,
  alone: 0.6,
};

/** What each step away from a name in full costs in confidence. */
const STEP = { holder: 0.85, pronoun: 0.8, epithet: 0.7, dropped: 0.75, office: 0.85, unnamed: 0.7 };

/** Names the speakers of an article's reports, in order; each may refer back to those before. */
export class Speakers {
  private last: FoundSpeaker | null = null;
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly focus: Focus;

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
    this.focus = new Focus(analysis, cast);
  }

  /** The speaker of the next report, or null where the text does not tell. */
  of(report: Report): FoundSpeaker | null {
    const speaker = this.resolve(report);
    const found = speaker && speaker.confidence >= FLOOR ? speaker : null;
    if (found) this.last = found;
    return found;
  }

  private resolve(report: Report): FoundSpeaker | null {
    const { subject, sentence, manner, cue } = report;
    const base = BY_MANNER[manner];
    const gender = subject?.pronoun?.gender ?? cue?.verb?.gender ?? null;
    if (!subject) return cue?.source ? null : this.dropped(base);
    const { items } = sentence;
    const mention = this.words(
      items[subject.phrase.first]?.start ?? 0,
      items[subject.phrase.whole]?.end ?? 0,
    );
    if (subject.pronoun) return this.pronoun(mention, base * STEP.pronoun, gender);
    if (subject.name) return this.named(subject, mention, base, gender, items);
    return this.office(subject, mention, base, gender, items);
  }

  private named(
    subject: Head,
    mention: Words,
    confidence: number,
    gender: Gender | null,
    items: Report['sentence']['items'],
  ): FoundSpeaker {
    const role = this.role(subject, items);
    const raw = this.words(
      items[subject.name?.first ?? 0]?.start ?? 0,
      items[subject.name?.last ?? 0]?.end ?? 0,
    ).text;
    const name = this.cast.fullName(raw, gender);
    return { name, mention, ...(role ? { role } : {}), sort: subject.noun?.sort ?? 'person', confidence };
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
    const office: FoundSpeaker = {
      name: mention.text,
      mention,
      sort: noun?.sort ?? 'body',
      confidence: base * STEP.unnamed,
    };
    if (!noun || noun.number === 'pl') return office;
    if (noun.sort === 'anonymous')
      return this.last?.sort === 'anonymous'
        ? { ...this.last, mention, confidence: base * STEP.epithet }
        : office;
    if (noun.sort !== 'person') return { ...office, confidence: base * STEP.office };
    const scope = scopeOf(subject, items);
    const holder = this.cast.byRole(noun, scope, mention.start);
    if (holder) {
      const name = this.cast.fullName(holder.text, gender);
      return { name, mention, role: mention.text, sort: 'person', confidence: base * STEP.holder };
    }
    if (!isBare(subject)) return office;
    const name = this.focus.at(mention.start, gender ?? noun.gender ?? null, this.last?.name ?? null);
    return name
      ? { name, mention, role: mention.text, sort: 'person', confidence: base * STEP.epithet }
      : office;
  }

  private pronoun(mention: Words, confidence: number, gender: Gender | null): FoundSpeaker | null {
    const name = gender ? this.focus.at(mention.start, gender, this.last?.name ?? null) : null;
    if (name && name !== this.last?.name) return { name, mention, sort: 'person', confidence };
    if (this.last) return { ...this.last, mention, confidence };
    return { name: mention.text, mention, sort: 'anonymous', confidence: confidence / 2 };
  }

  /** A sentence that names nobody: who spoke last goes on, where that was not long ago. */
  private dropped(base: number): FoundSpeaker | null {
    const last = this.last;
    return last && { ...last, confidence: Math.min(last.confidence, base) * STEP.dropped };
  }

  private role(subject: Head, items: Report['sentence']['items']): string | null {
    if (subject.nounAt === undefined || !subject.name) return null;
    const start = items[subject.phrase.first]?.start ?? 0;
    const end = items[subject.name.first - 1]?.end ?? start;
    return end > start ? this.words(start, end).text : null;
  }

  private words(start: number, end: number): Words {
    return { start, end, text: this.analysis.text.slice(start, end) };
  }
}

/** The words of an office but the office itself: «президент | Казахстана», «российский | лидер». */
function scopeOf({ phrase, nounAt }: Head, items: Report['sentence']['items']): string[] {
  const words: string[] = [];
  for (let i = phrase.first; i <= phrase.last; i++) if (i !== nounAt) words.push(items[i]?.lower ?? '');
  return words;
}

/** Whether nothing follows the noun: «музыкант», not «адвокат потерпевших». */
function isBare({ phrase, nounAt }: Head): boolean {
  return nounAt === phrase.last;
}
