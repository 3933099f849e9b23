import type { Gender } from '../../language/speech-words.ts';
import { sexOf } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import type { Cast, NameRun } from './cast.ts';
import { isGivenName, nominativeShare } from './forms.ts';

/** How far back an article's reader still has somebody in mind, in runs of names and in characters. */
const MAX_RUNS = 24;
const MAX_DISTANCE = 1500;

const SUBJECT = 2;
const OPENS_SENTENCE = 1.5;
const RECENCY = 4;
const SPOKE_LAST = 2.5;

/** Whom a pronoun or an epithet means: the person the text speaks of where it stands. */
export class Focus {
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly persons = new Map<string, { name: string; gender: Gender | null } | null>();

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
  }

  /**
   * The likeliest person of that gender (null where it is not told) before the offset, given who spoke last; null where
   * the text names none.
   */
  at(offset: number, gender: Gender | null, spokeLast: string | null): string | null {
    let best: string | null = null;
    let most = 0;
    const { runs } = this.cast;
    const from = this.cast.runBefore(offset);
    const here = this.cast.sentenceAt(offset);
    for (let i = from; i >= 0 && i > from - MAX_RUNS; i--) {
      const run = runs[i];
      if (!run || offset - run.start > MAX_DISTANCE) break;
      const person = this.person(run);
      if (!person || (gender && person.gender && person.gender !== gender)) continue;
      const score = this.salience(run, here) + (person.name === spokeLast ? SPOKE_LAST : 0);
      if (score > most) {
        most = score;
        best = person.name;
      }
    }
    return best;
  }

  private salience(run: NameRun, here: number): number {
    const sentence = this.cast.sentenceAt(run.start);
    const start = this.analysis.sentences[sentence]?.start ?? 0;
    const subject = nominativeShare(run.text, this.analysis.language.code, null) >= 0.5 ? SUBJECT : 0;
    const opens = run.start - start < 40 ? OPENS_SENTENCE : 0;
    return RECENCY / (1 + Math.max(0, here - sentence)) + subject + opens;
  }

  /** The person a run of names means; null for places, bodies and names that the article never gives in full. */
  private person(run: NameRun): { name: string; gender: Gender | null } | null {
    const known = this.persons.get(run.text);
    if (known !== undefined) return known;
    const language = this.analysis.language.code;
    const name = this.cast.fullName(run.text, null);
    const words = name.split(/\s+/u);
    const isPerson = words.length > 1 && words.some((word) => isGivenName(word, language));
    const sex = isPerson ? sexOf(name, language) : null;
    const person = isPerson
      ? { name, gender: sex === 'male' ? ('m' as const) : sex === 'female' ? ('f' as const) : null }
      : null;
    this.persons.set(run.text, person);
    return person;
  }
}
