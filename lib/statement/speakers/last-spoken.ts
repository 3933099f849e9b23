import type { Gender } from '../../language/speaker-words.ts';
import type { FoundSpeaker } from '../../model.ts';
import { sexOf } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import type { Report } from '../reading/report.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Cast } from './cast.ts';
import type { Spoken } from './focus.ts';

/** Who spoke last in the article, as far as it is read, and where. */
export class LastSpoken {
  /** Null where nobody has spoken yet. */
  speaker: FoundSpeaker | null = null;
  offset = 0;
  /** How sure the last attribution is that words of its own tell; those that only carry it on are not less sure each time. */
  told = 1;
  private line = 0;
  private readonly analysis: Analysis;
  private readonly cast: Cast;

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
  }

  note(found: FoundSpeaker, { subject, sentence }: Report): void {
    if (subject) this.told = found.confidence;
    this.speaker = found;
    this.offset = sentence.start;
    this.line = sentence.line;
  }

  /** Whether somebody spoke within so many sentences before. */
  isNear(offset: number, sentences: number): boolean {
    return this.cast.sentenceAt(offset) - this.cast.sentenceAt(this.offset) <= sentences;
  }

  /** How many paragraphs before a sentence that was. */
  paragraphsBefore(sentence: Sentence): number {
    return sentence.line - this.line;
  }

  /** The person who spoke last, unless the gender speaks against them. */
  person(gender: Gender | null): Spoken | null {
    if (this.speaker?.sort !== 'person') return null;
    const sex = gender && sexOf(this.speaker.name, this.analysis.language.code);
    if (sex && gender !== (sex === 'male' ? 'm' : 'f')) return null;
    return { name: this.speaker.name, offset: this.offset };
  }

  /** The same, unless by an office alone: «глава государства» is not the official who spoke before. */
  personByName(gender: Gender | null): Spoken | null {
    const spoken = this.person(gender);
    const [word = ''] = spoken?.name.toLowerCase().split(/\s/u, 1) ?? [];
    return this.analysis.speech.speakers.has(word) ? null : spoken;
  }
}
