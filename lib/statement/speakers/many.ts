import type { SpeechWords } from '../../language/speech-words.ts';
import type { FoundSpeaker } from '../../model.ts';
import type { Report } from '../reading/report.ts';
import type { Cast } from './cast.ts';
import { isIndefinite } from './offices.ts';

/** So many sentences back a reader still has in mind who "they" are. */
const REACH = 4;

/** Whom a plural pronoun means: never one man, so the last that spoke as many or for many. */
export class Many {
  private readonly speech: SpeechWords;
  private readonly cast: Cast;
  private last: FoundSpeaker | null = null;
  private offset = 0;

  constructor(speech: SpeechWords, cast: Cast) {
    this.speech = speech;
    this.cast = cast;
  }

  /** Remembers who spoke, where a plural can mean them. */
  note(speaker: FoundSpeaker, { subject, sentence }: Report): void {
    // Whoever goes on speaking is kept in mind.
    const goesOn = this.last !== null && speaker.name === this.last.name;
    if (!goesOn && !(subject && this.mayBeMany(speaker, subject, sentence))) return;
    this.last = speaker;
    this.offset = sentence.start;
  }

  /** A body, several persons, or somebody unnamed, whose sex a writer may leave open. */
  private mayBeMany(
    { sort, mention }: FoundSpeaker,
    subject: NonNullable<Report['subject']>,
    { items }: Report['sentence'],
  ): boolean {
    if (sort !== 'person' || subject.noun?.number === 'pl') return true;
    // "Anna Kern and Paul Reed said": the words that name the speaker hold the other.
    if (mention.start < (items[subject.phrase.first]?.start ?? 0)) return true;
    const after = subject.name ? subject.name.last + 1 : items.length;
    if (this.speech.joining.has(items[after]?.lower ?? '') && items[after + 1]?.capital) return true;
    return isIndefinite(subject, items, this.speech) && !subject.name;
  }

  /** Who a plural pronoun at an offset means; null where nobody spoke whom it can mean. */
  before(offset: number): FoundSpeaker | null {
    const away = this.cast.sentenceAt(offset) - this.cast.sentenceAt(this.offset);
    return this.last && away <= REACH ? this.last : null;
  }
}
