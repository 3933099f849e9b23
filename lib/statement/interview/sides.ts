import type { InterviewWords } from '../../language/interview-words.ts';
import type { FoundSpeaker, LanguageCode, Words } from '../../model.ts';
import { isMentionOf } from '../../speaker/fuller.ts';
import type { Cast } from '../speakers/cast.ts';
import type { Label } from './labels.ts';
import type { Pair } from './pair.ts';
import type { Participant, Participants } from './persons.ts';
import type { Conversation, Turn } from './turns.ts';

/** Who an interview says spoke; the speaker is null where it does not tell. */
export interface Voice {
  speaker: FoundSpeaker | null;
}

/** How sure each way of knowing a turn's speaker is. */
const CONFIDENCE = { label: 0.9, answer: 0.75, addressed: 0.7, anybody: 0.5 };

const INITIALS = /^\p{Lu}{2,4}$/u;

/** The sides of an interview: who asks, who answers, and whom a label means. */
export class Sides {
  private readonly byLabel = new Map<string, string | null>();
  private readonly person: Participant | null;
  private readonly interviewer: string | null;
  private readonly pair: Pair | null;
  private readonly cast: Cast;
  private readonly words: InterviewWords;
  private readonly language: LanguageCode;

  constructor(
    { turns }: Conversation,
    { interviewee, interviewer, pair }: Participants,
    cast: Cast,
    words: InterviewWords,
    language: LanguageCode,
  ) {
    this.language = language;
    this.person = interviewee;
    this.interviewer = interviewer;
    // Of two named together the one who says "I" speaks alone.
    this.pair = interviewee && turns.some(speaksAlone) ? null : pair;
    this.cast = cast;
    this.words = words;
    for (const { label, part } of turns)
      if (label && !this.byLabel.has(label.key)) this.byLabel.set(label.key, this.named(label, part));
  }

  /** Whose a whole turn is. */
  of({ label, part }: Turn): Voice {
    if (label) {
      const name = this.byLabel.get(label.key) ?? null;
      const mention = { start: label.start, end: label.start + label.text.length, text: label.text };
      return {
        speaker: name === null ? null : { name, mention, sort: 'person', confidence: CONFIDENCE.label },
      };
    }
    return { speaker: part === 'answer' ? this.interviewee(null, CONFIDENCE.answer) : null };
  }

  /** Whose a quotation is that stands for itself between the paragraphs: nearly always an answer printed twice. */
  pulled(): Voice | null {
    return this.person && { speaker: this.interviewee(null, CONFIDENCE.anybody) };
  }

  /** Two who are interviewed together, where they answer as one. */
  private both(): FoundSpeaker | null {
    return this.pair && { ...this.pair, sort: 'person', confidence: CONFIDENCE.anybody };
  }

  private asker(mention: Words | null): FoundSpeaker | null {
    const name = this.interviewer;
    return name === null || !mention
      ? null
      : { name, mention, sort: 'person', confidence: CONFIDENCE.anybody };
  }

  /**
   * Whom "I" (1) or "you" (2) means in a turn; null for everybody else, whom the sentence itself tells. "You" in an
   * answer is anybody: then it is the interviewee who says so.
   */
  meant(person: 1 | 2 | 3, plural: boolean, mention: Words | null, { part }: Turn): Voice | null {
    if (person === 3) return null;
    if (part === 'question') {
      return {
        speaker:
          person === 2
            ? (this.both() ?? this.interviewee(null, CONFIDENCE.addressed, mention))
            : this.asker(mention),
      };
    }
    if (plural && person === 1 && this.pair) return { speaker: this.both() };
    if (person === 2 || plural) return { speaker: this.interviewee(mention, CONFIDENCE.anybody) };
    return { speaker: this.interviewee(null, CONFIDENCE.answer, mention) };
  }

  /**
   * The mention of somebody who says "I" is the words that brought them in, where the text has them, else the pronoun;
   * an empty stretch where only the title names them.
   */
  private interviewee(
    mention: Words | null,
    confidence: number,
    otherwise: Words | null = null,
  ): FoundSpeaker | null {
    const { person } = this;
    const words = mention ?? person?.introduction ?? otherwise;
    if (!person) return null;
    return {
      name: person.name,
      mention: words ?? { start: 0, end: 0, text: person.name },
      sort: 'person',
      confidence,
    };
  }

  /** Who a label names: in full where the article does; whoever is interviewed where it only says "answer". */
  private named({ text, key }: Label, part: Turn['part']): string | null {
    if (this.words.answerLabels.has(key)) return this.person?.name ?? null;
    if (this.words.questionLabels.has(key)) return this.interviewer;
    const initials = INITIALS.test(text) ? this.byInitials(text) : null;
    if (initials) return initials;
    if (INITIALS.test(text) && part === 'question') return null;
    const name = inLowerCase(text);
    if (this.person && isMentionOf(name, this.person.name, this.language)) return this.person.name;
    return inLowerCase(this.cast.fullName(name, null));
  }

  private byInitials(initials: string): string | null {
    const of = (name: string) =>
      name
        .split(/\s+/u)
        .map((word) => word[0] ?? '')
        .join('');
    if (this.person && of(this.person.name) === initials) return this.person.name;
    return (
      this.cast.runs.find(({ text, first, last }) => last > first && of(text) === initials)?.text ?? null
    );
  }
}

/** Whether an answer says "I". */
function speaksAlone({ part, lines }: Turn): boolean {
  return part === 'answer' && lines.some(({ alone }) => alone);
}

/** Labels are often printed in capitals: "ANNA KERN". */
function inLowerCase(label: string): string {
  return label.replace(/\p{Lu}{4,}/gu, (word) => `${word[0] ?? ''}${word.slice(1).toLowerCase()}`);
}
