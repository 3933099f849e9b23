import type { Gender } from '../../language/speaker-words.ts';
import type { Analysis } from '../analysis.ts';
import type { Cast } from './cast.ts';
import { nominativeShare } from './forms.ts';
import type { NameRun } from './name-runs.ts';

/** How far back an article's reader still has somebody in mind, in runs of names and in characters. */
const MAX_RUNS = 24;
const MAX_DISTANCE = 1500;

const RECENCY = 4;
const SUBJECT = 1;
const OPENS_SENTENCE = 1;

/** Who spoke last, and where. */
export interface Spoken {
  name: string;
  offset: number;
}

/** Whom a pronoun or an epithet means: the person the text speaks of where it stands. */
export class Focus {
  private readonly analysis: Analysis;
  private readonly cast: Cast;
  private readonly persons = new Map<string, { name: string; gender: Gender | null } | null>();
  private readonly subjects = new Map<string, boolean>();

  constructor(analysis: Analysis, cast: Cast) {
    this.analysis = analysis;
    this.cast = cast;
  }

  /**
   * The likeliest person of that gender (null where it is not told) before the offset; whoever spoke last counts as
   * named where they spoke. Null where the text names none.
   */
  at(offset: number, gender: Gender | null, last: Spoken | null): string | null {
    const { runs } = this.cast;
    const from = this.cast.runBefore(offset);
    const here = this.cast.sentenceAt(offset);
    let best = last?.name ?? null;
    let most = last ? RECENCY / (1 + here - this.cast.sentenceAt(last.offset)) + SUBJECT + OPENS_SENTENCE : 0;
    for (let i = from; i >= 0 && i > from - MAX_RUNS; i--) {
      const run = runs[i];
      if (!run || offset - run.start > MAX_DISTANCE) break;
      if (run.quoted || this.isPlaced(run)) continue;
      const person = this.person(run, gender);
      if (!person || (gender && person.gender && person.gender !== gender)) continue;
      const score = this.salience(run, here);
      if (score > most) {
        most = score;
        best = person.name;
      }
    }
    return best;
  }

  /** "Nine were killed in South Carolina, she said": nobody is meant by a place. */
  private isPlaced(run: NameRun): boolean {
    const { speech, tokens } = this.analysis;
    return speech.placing?.has(tokens[run.first - 1]?.lower ?? '') ?? false;
  }

  private salience(run: NameRun, here: number): number {
    const sentence = this.cast.sentenceAt(run.start);
    const start = this.analysis.sentences[sentence]?.start ?? 0;
    const subject = this.isSubject(run.text) ? SUBJECT : 0;
    const opens = run.start - start < 40 ? OPENS_SENTENCE : 0;
    return RECENCY / (1 + Math.max(0, here - sentence)) + subject + opens;
  }

  /** Whether a name as it is written is likelier a nominative than not. */
  private isSubject(name: string): boolean {
    const known = this.subjects.get(name);
    if (known !== undefined) return known;
    const isSubject = nominativeShare(name, this.analysis.language.code, null) >= 0.5;
    this.subjects.set(name, isSubject);
    return isSubject;
  }

  /** The person a run of names means; null for places, bodies and names that the article never gives in full. */
  private person(run: NameRun, gender: Gender | null): { name: string; gender: Gender | null } | null {
    const key = `${gender ?? ''}${run.text}`;
    const known = this.persons.get(key);
    if (known !== undefined) return known;
    const name = this.cast.fullName(run.text, gender);
    const isPerson = this.cast.persons.has(name, run);
    const sex = isPerson ? this.cast.persons.sexOf(name, run) : null;
    const person = isPerson
      ? { name, gender: sex === 'male' ? ('m' as const) : sex === 'female' ? ('f' as const) : null }
      : null;
    this.persons.set(key, person);
    return person;
  }
}
