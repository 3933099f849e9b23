import type { SpeakerNoun } from '../../language/speaker-words.ts';
import type { FoundSpeaker } from '../../model.ts';
import { pastSex } from '../../speaker/context.ts';
import type { Analysis } from '../analysis.ts';
import type { Head } from '../reading/head.ts';
import { isNameLike, isNominal } from '../reading/nominal.ts';
import type { Item } from '../text/sentences.ts';
import { Bodies } from './bodies.ts';
import { lastBefore } from './order.ts';

/** So many sentences back somebody unnamed is still in mind. */
const REACH = 3;
/** The longest phrase that names a source: «источник в администрации области». */
const MAX_SOURCE = 6;

/** What bodies and sources mean that a report names by a bare noun: «МВД», «издание», «ведомство», «собеседник». */
export class Unnamed {
  private readonly analysis: Analysis;
  private readonly bodies: Bodies;
  private outlet: string | null = null;
  private ministry: string | null = null;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.bodies = new Bodies(analysis);
  }

  /** Remembers the outlets and the offices that spoke. */
  note(speaker: FoundSpeaker, { noun, name, via }: Head): void {
    const { outlets } = this.analysis.speech;
    // «…, пишет «Заря» со ссылкой на Данова. Издание добавляет, …»
    if (via && speaker.via) this.outlet = speaker.via;
    else if (noun?.sort === 'body' && !outlets?.has(noun.lemma)) this.ministry = speaker.name;
    else if (noun?.sort === 'body' && name) this.outlet = speaker.name;
    // A foreign name with no noun beside it is an outlet's: «сообщает The Evening Post».
    else if (!noun && name && outlets && /^\p{Script=Latin}/u.test(speaker.name)) this.outlet = speaker.name;
  }

  /** The body in full that a noun with no words beside it means; null where the article names none. */
  body(noun: SpeakerNoun, offset: number): string | null {
    const { outlets, ministries } = this.analysis.speech;
    if (outlets?.has(noun.lemma)) return this.outlet ?? this.bodies.outletBefore(offset);
    return this.bodies.fullName(noun, offset) ?? (ministries?.has(noun.lemma) ? this.ministry : null);
  }

  /** Whether a noun means whoever spoke before: «собеседник издания». */
  isInterlocutor(noun: SpeakerNoun): boolean {
    return this.analysis.speech.interlocutors?.has(noun.lemma) ?? false;
  }

  /** Whether the place follows where an unnamed source sits: «собеседник издания | в его канцелярии». */
  isPlaced(offset: number): boolean {
    const { speech, text } = this.analysis;
    const [, place = '', whose = ''] = /^\s+(\p{L}+)\s+(\p{L}+)/u.exec(text.slice(offset, offset + 40)) ?? [];
    return speech.speakingPlaces?.has(place) === true && speech.pronouns.has(whose);
  }

  /** The source that the sentences before name: «Источник в мэрии назвал причины. …, — сказал собеседник». */
  sourceBefore(offset: number): string | null {
    const { sentences, speech, text } = this.analysis;
    const here = lastBefore(sentences, offset + 1, (sentence) => sentence.start);
    for (let i = here - 1; i >= 0 && i >= here - REACH; i--) {
      const items = sentences[i]?.items ?? [];
      const at = items.findIndex(({ kind, lower }) => {
        const noun = kind === 'word' ? speech.speakers.get(lower) : undefined;
        return noun?.sort === 'anonymous' && noun.nominative && !this.isInterlocutor(noun);
      });
      if (at < 0) continue;
      const first = items[at]?.start ?? 0;
      const last = items[this.endOfSource(items, at)]?.end ?? first;
      return (
        (speech.speakers.get(items[at]?.lower ?? '')?.lemma ?? '') + text.slice(items[at]?.end ?? 0, last)
      );
    }
    return null;
  }

  private endOfSource(items: readonly Item[], at: number): number {
    const { speech, language } = this.analysis;
    let last = at;
    while (last < at + MAX_SOURCE) {
      const next = items[last + 1];
      if (!next || !(isNominal(next, speech) || isNameLike(next))) break;
      if (speech.cues.has(next.lower) || pastSex(next.lower, language.code)) break;
      last++;
    }
    while (last > at && speech.prepositions.has(items[last]?.lower ?? '')) last--;
    return last;
  }
}
