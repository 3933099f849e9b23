import type { Gender, SpeakerNoun } from './speaker-words.ts';
import { list } from './verb-forms.ts';

type Sort = SpeakerNoun['sort'];

/**
 * Common nouns that speak, with their cases: an office in an oblique case is somebody spoken of or to, so the
 * nominative is told apart from the rest.
 */
export class SpeakerList {
  readonly nouns = new Map<string, SpeakerNoun>();

  /** One form may be nominative of one word and oblique of another; what can be a subject comes first. */
  put(word: string, noun: SpeakerNoun): void {
    const known = this.nouns.get(word);
    if (!known) this.nouns.set(word, noun);
    else if (!known.nominative && noun.nominative) this.nouns.set(word, { ...noun, oblique: known });
    else if (known.nominative && !noun.nominative && !known.oblique)
      this.nouns.set(word, { ...known, oblique: noun });
  }

  /** A noun by its endings: those of the singular's oblique cases; those of the plural, the nominative first. */
  decline(sort: Sort, lemma: string, gender: Gender, stem: string, singular: string, plural: string): void {
    const [nominative = '', ...oblique] = plural.split(' ');
    const many = stem + nominative;
    this.put(lemma, { sort, nominative: true, lemma, gender, number: 'sg' });
    this.put(many, { sort, nominative: true, lemma: many, number: 'pl' });
    for (const ending of list(singular))
      this.put(stem + ending, { sort, nominative: false, lemma, gender, number: 'sg' });
    for (const ending of oblique)
      this.put(stem + ending, { sort, nominative: false, lemma: many, number: 'pl' });
  }

  /** An abbreviation in one form for all cases; verbs agree with it in any gender («МВД сообщило», «МВД сообщил»). */
  fixed(sort: Sort, lemma: string, number: SpeakerNoun['number'] = 'sg'): void {
    const noun: SpeakerNoun = { sort, nominative: true, lemma, number };
    this.nouns.set(lemma, { ...noun, oblique: noun });
  }
}
