import type { Gender, SpeakerNoun } from '../../language/speaker-words.ts';
import type { LanguageCode, Span } from '../../model.ts';
import { type NameHint, nominative } from '../../speaker/cases.ts';
import { isMentionOf } from '../../speaker/fuller.ts';
import { parseName } from '../../speaker/parts.ts';
import type { Sex } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import { tokenize } from '../text/tokens.ts';
import { headingsIn } from './headings.ts';
import { isSlip } from './misspelt.ts';
import { NameIndex } from './name-index.ts';
import { findNameRuns, markQuoted, type NameRun } from './name-runs.ts';
import { lastBefore } from './order.ts';
import { Persons } from './persons.ts';
import { Roles } from './roles.ts';

/** Other forms of a name that help to tell its nominative. */
const MAX_FORMS = 6;
/** Everybody an article names, to find whom a shorter mention means. */
export class Cast {
  readonly runs: readonly NameRun[];
  private readonly names = new NameIndex();
  readonly roles: Roles;
  readonly persons: Persons;
  private readonly resolved = new Map<string, string>();
  private readonly nominatives = new Map<string, string>();
  private readonly analysis: Analysis;
  private readonly language: LanguageCode;

  /** The title tells names too, but nothing in the text stands beside them. */
  constructor(analysis: Analysis, title = '') {
    this.analysis = analysis;
    this.language = analysis.language.code;
    this.roles = new Roles(analysis);
    this.runs = findNameRuns(analysis, analysis.tokens, analysis.text);
    markQuoted(this.runs, analysis.quotations);
    this.persons = new Persons(analysis, this.roles, { runs: this.runs, singles: this.names.singles });
    const { speech, tokens } = analysis;
    const titled = tokenize(title, speech.apostrophe);
    // In a heading the words around a name have capitals too: "Anna Kern Reassures Voters".
    if (headingsIn(titled, speech).length === 0)
      for (const run of findNameRuns(analysis, titled, title)) this.names.add(run);
    const headings = headingsIn(tokens, speech);
    let next = 0;
    for (const run of this.runs) {
      while ((headings[next]?.[1] ?? Infinity) < run.first) next++;
      if ((headings[next]?.[0] ?? Infinity) <= run.first) continue;
      this.names.add(run);
      this.roles.add(run);
    }
  }

  /** The name of whoever holds an office; see `Roles`. */
  byRole(noun: SpeakerNoun, words: readonly string[], offset: number): NameRun | null {
    return this.roles.holder(noun, words, offset);
  }

  /** Index of the last run that begins before an offset; -1 where none does. */
  runBefore(offset: number): number {
    return lastBefore(this.runs, offset, startOf);
  }

  /** Index of the sentence that an offset stands in or after. */
  sentenceAt(offset: number): number {
    return lastBefore(this.analysis.sentences, offset + 1, startOf);
  }

  /** The fullest name in the nominative that the article gives for a mention; the mention's own where it gives none. */
  fullName(mention: string, gender: Gender | null, hint: NameHint = {}): string {
    const key = `${gender ?? ''}${hint.cases?.join() ?? ''}${mention}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const name = this.resolve(mention, gender, hint);
    this.resolved.set(key, name);
    return name;
  }

  private resolve(mention: string, gender: Gender | null, hint: NameHint): string {
    const sex = gender === 'm' ? 'male' : gender === 'f' ? 'female' : this.persons.sexBeside(mention);
    const alike = this.names.alike(mention);
    const own = this.nominative(mention, alike, sex, hint);
    const commonest = this.pick(own, mention, alike, sex, (_, run) => this.names.count(run));
    if (commonest === own) return this.slipOf(own, mention) ?? own;
    // Of the one person's names the fullest.
    return this.pick(commonest, commonest, alike, sex, wordCount);
  }

  /** Whose surname a single word may be with a slip of the pen in it. */
  private slipOf(word: string, mention: string): string | null {
    if (word.includes(' ') || hasInitials(word)) return null;
    for (const run of this.names.withInitialOf(word)) {
      const full = this.nominative(run.text, [], null);
      const surname = full.slice(full.lastIndexOf(' ') + 1);
      const slips = isSlip(surname, word) || isSlip(surname, mention);
      if (slips && surname !== word && this.persons.has(full, run)) return full;
    }
    return null;
  }

  /** The best name in full among the candidates that the mention may mean; `otherwise` where there is none. */
  private pick(
    otherwise: string,
    mention: string,
    candidates: readonly NameRun[],
    sex: Sex | null,
    worth: (full: string, run: NameRun) => number,
  ): string {
    let best = otherwise;
    let most = 0;
    for (const run of candidates) {
      const full = this.nominative(run.text, candidates, null);
      if (
        !(isFuller(full, otherwise) || this.addsSurname(full, otherwise)) ||
        worth(full, run) <= most ||
        !isMentionOf(mention, full, this.language)
      )
        continue;
      const other = this.persons.sexOf(full, run);
      if (sex && other && other !== sex) continue;
      most = worth(full, run);
      best = full;
    }
    return best;
  }

  /** «Виктор Фёдорович» is less than «Виктор Данов»: it lacks the surname. */
  private addsSurname(full: string, than: string): boolean {
    if (wordCount(full) !== wordCount(than) || wordCount(full) < 2) return false;
    return parseName(than, this.language).surname === null && parseName(full, this.language).surname !== null;
  }

  /** A name in the nominative, told by the other forms in which the article writes it. */
  private nominative(name: string, alike: readonly NameRun[], told: Sex | null, hint: NameHint = {}): string {
    const sex = told ?? this.persons.sexBeside(name);
    const key = `${sex ?? ''}${hint.cases?.join() ?? ''}${name}`;
    const known = this.nominatives.get(key);
    if (known !== undefined) return known;
    const forms = alike.slice(0, MAX_FORMS).map((run) => run.text);
    const found = nominative(name, this.language, {
      known: forms,
      ...(sex ? { sex } : {}),
      ...(hint.cases ? { cases: hint.cases } : {}),
    });
    this.nominatives.set(key, found);
    return found;
  }
}

function isFuller(full: string, than: string): boolean {
  if (hasInitials(full)) return hasInitials(than) && wordCount(full) > wordCount(than);
  return wordCount(full) > wordCount(than) || hasInitials(than);
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length;
}

/** «М. Данов» is less than a name in full, which "Robert M. Danov" is. */
function hasInitials(name: string): boolean {
  return /\p{L}\./u.test(name) && !/^\p{L}{2,}\s(?:\p{L}\.\s?)+\p{L}{2,}/u.test(name);
}

function startOf(span: Span): number {
  return span.start;
}
