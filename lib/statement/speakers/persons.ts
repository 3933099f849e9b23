import { type Sex, sexOf } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import { isGivenName } from './forms.ts';
import type { NameRun } from './name-runs.ts';
import type { Roles } from './roles.ts';
import { Sexes } from './sexes.ts';

/** How far before a single name a noun for persons may stand. */
const OFFICE_REACH = 3;
/** The forms of adjectives in -ский, as which many surnames decline. */
const ADJECTIVE = /[сц]ьк\p{L}{1,3}$|[сц]к\p{L}{2,3}$/u;

/** Which of the names in an article are persons', and of which sex. */
export class Persons {
  private readonly analysis: Analysis;
  private readonly roles: Roles;
  private readonly sexes: Sexes;
  /** Names of one word, in lower case. */
  private readonly singles: ReadonlySet<string>;

  constructor(
    analysis: Analysis,
    roles: Roles,
    { runs, singles }: { runs: readonly NameRun[]; singles: ReadonlySet<string> },
  ) {
    this.analysis = analysis;
    this.roles = roles;
    this.sexes = new Sexes(analysis, runs);
    this.singles = singles;
  }

  /** Whether a name is a person's: by its given name, its office, its verb, or its surname standing alone. */
  has(name: string, run: NameRun): boolean {
    const { language, speech } = this.analysis;
    const words = name.split(/\s+/u);
    if (words.length < 2) return this.hasSingle(name, run);
    if (words.some((word) => isGivenName(word, language.code)) || this.roles.isHolder(run)) return true;
    // «Верховная Рада заявила»: a body may do what persons do, but opens with an adjective.
    const isBody = speech.nominativeAdjective?.test(words[0]?.toLowerCase() ?? '');
    if (this.sexes.of(run.text) && !isBody) return true;
    // «La Unidad Militar», "the National Council": no person of two names has an article.
    const before = this.analysis.tokens[run.first - 1];
    if (
      before?.kind === 'word' &&
      (speech.articles ?? speech.determiners).has(before.lower) &&
      !speech.nounCapitals
    )
      return false;
    return this.singles.has(words[words.length - 1]?.toLowerCase() ?? '');
  }

  /** One word is a person's where it is a given name or looks like a surname, but no adjective: «Русские силы». */
  private hasSingle(name: string, run: NameRun): boolean {
    const { speech, tokens, language } = this.analysis;
    if (speech.nominativeAdjective && isGivenName(name, language.code))
      return this.sexes.of(name) !== null || this.isBesideOffice(run);
    if (!speech.surname?.test(name)) return false;
    const next = tokens[run.last + 1];
    return !ADJECTIVE.test(run.text) || next?.kind !== 'word' || next.capital || speech.cues.has(next.lower);
  }

  /** «Дочь погибшей Анна»: a noun for persons stands a few words before. */
  private isBesideOffice(run: NameRun): boolean {
    const { tokens, speech } = this.analysis;
    for (let i = run.first - 1; i >= 0 && i >= run.first - OFFICE_REACH && tokens[i]?.kind === 'word'; i--)
      if (speech.speakers.get(tokens[i]?.lower ?? '')?.sort === 'person') return true;
    return false;
  }

  /** The sex that the verbs beside a name written so tell. */
  sexBeside(name: string): Sex | null {
    return this.sexes.of(name);
  }

  /** The sex of whoever a name means: by the verbs beside it, or as the name itself tells. */
  sexOf(name: string, run: NameRun): Sex | null {
    return this.sexes.of(run.text) ?? this.sexes.of(name) ?? sexOf(name, this.analysis.language.code);
  }
}
