import type { Gender, SpeakerNoun } from '../../language/speech-words.ts';
import type { LanguageCode, Span } from '../../model.ts';
import { nominative } from '../../speaker/cases.ts';
import { isMentionOf } from '../../speaker/fuller.ts';
import { type Sex, sexOf } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import { isGivenName, nominativeShare } from './forms.ts';
import { isNameWord, isOwnScript, ownName, sameScript } from './runs.ts';

/** A run of capitalised words in the text: one mention of a named person or body. */
export interface NameRun {
  /** Its first and last token. */
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
}

interface Role {
  lemma: string;
  /** Stems of the words that go with the office: «президент | Казахстана». */
  scope: readonly string[];
  run: NameRun;
}

/** How far an office may stand from its name. */
const ROLE_REACH = 8;
const STEM = 5;
/** Names alike in their first letters are compared; the rest cannot be one person's. */
const KEY = 3;
/** So many namesakes are looked at for one mention. */
const MAX_CANDIDATES = 40;
/** Offices that are compared by their words alone. */
const MAX_ROLES = 200;

/** Everybody an article names, to find whom a shorter mention means. */
export class Cast {
  readonly runs: readonly NameRun[];
  private readonly byKey = new Map<string, NameRun[]>();
  private readonly roles: Role[] = [];
  private readonly rolesByLemma = new Map<string, Role[]>();
  private readonly resolved = new Map<string, string>();
  private readonly analysis: Analysis;
  private readonly language: LanguageCode;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.language = analysis.language.code;
    this.runs = nameRuns(analysis);
    for (const run of this.runs) {
      this.indexRun(run);
      this.indexRole(run);
    }
  }

  private indexRun(run: NameRun): void {
    if (run.last === run.first) return;
    for (let i = run.first; i <= run.last; i++) {
      const key = this.analysis.tokens[i]?.lower.slice(0, KEY) ?? '';
      const known = this.byKey.get(key);
      if (!known) this.byKey.set(key, [run]);
      else if (known.length < MAX_CANDIDATES && !known.some((other) => other.text === run.text))
        known.push(run);
    }
  }

  /** Notes the offices that stand right before or after a name. A single word may be a place, not a holder. */
  private indexRole(run: NameRun): void {
    if (run.last === run.first) return;
    const { tokens, speech } = this.analysis;
    for (let i = run.first - 1; i >= 0 && i >= run.first - ROLE_REACH; i--) {
      const token = tokens[i];
      if (token?.kind !== 'word') break;
      const noun = speech.speakers.get(token.lower);
      if (noun && this.holds(noun, run)) this.addRole(noun, i - 2, run.first - 1, i, run);
    }
    const bracket = tokens[run.last + 1]?.kind === 'open';
    if (!bracket && tokens[run.last + 1]?.kind !== 'comma' && tokens[run.last + 1]?.kind !== 'dash') return;
    for (let i = run.last + 2; i < run.last + 2 + ROLE_REACH / 2; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') break;
      const noun = speech.speakers.get(token.lower);
      if (!noun) continue;
      this.addRole(noun, run.last + 2, i + 3, i, run);
      break;
    }
  }

  /** Whether a name after an office is its holder's and not its place's: «президент Южной Арвении». */
  private holds(noun: SpeakerNoun, run: NameRun): boolean {
    const { language, speech } = this.analysis;
    if (!speech.nominativeAdjective) return true;
    if (!isOwnScript(run.text, language.code)) return false;
    if (noun.nominative) return nominativeShare(run.text, language.code, null) >= 0.5;
    return run.text.split(/\s+/u).some((word) => isGivenName(word, language.code));
  }

  private addRole(noun: SpeakerNoun, first: number, last: number, at: number, run: NameRun): void {
    const words: string[] = [];
    for (let i = Math.max(0, first); i <= last; i++) {
      const token = this.analysis.tokens[i];
      if (i !== at && token?.kind === 'word') words.push(token.lower);
    }
    const role = { lemma: noun.lemma, scope: this.scope(words), run };
    this.roles.push(role);
    const known = this.rolesByLemma.get(noun.lemma);
    if (known) known.push(role);
    else this.rolesByLemma.set(noun.lemma, [role]);
  }

  /** Stems of the words that tell offices apart. */
  private scope(words: readonly string[]): string[] {
    const { speech, language } = this.analysis;
    return words
      .filter((word) => word.length > 2 && !speech.prepositions.has(word) && !language.stopWords.has(word))
      .map((word) => word.slice(0, STEM));
  }

  /**
   * Whoever the article says holds an office, told by the words that go with it («глава Казахстана»); of several the
   * last before the offset, else the first after.
   */
  byRole(noun: SpeakerNoun, words: readonly string[], offset: number): NameRun | null {
    const scope = this.scope(words);
    const same = this.rolesByLemma.get(noun.lemma) ?? [];
    const shares = (role: Role) => scope.some((stem) => role.scope.includes(stem));
    const fitting = same.filter((role) => scope.length === 0 || shares(role));
    const found = fitting.length > 0 ? fitting : this.roles.slice(0, MAX_ROLES).filter(shares);
    return (found.findLast((role) => role.run.start < offset) ?? found[0])?.run ?? null;
  }

  /** Index of the last run that begins before an offset; -1 where none does. */
  runBefore(offset: number): number {
    return lastBefore(this.runs, offset);
  }

  /** Index of the sentence that an offset stands in or after. */
  sentenceAt(offset: number): number {
    return lastBefore(this.analysis.sentences, offset + 1);
  }

  /** The fullest name in the nominative that the article gives for a mention; the mention's own where it gives none. */
  fullName(mention: string, gender: Gender | null): string {
    const key = `${gender ?? ''}${mention}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const name = this.resolve(mention, gender);
    this.resolved.set(key, name);
    return name;
  }

  private resolve(mention: string, gender: Gender | null): string {
    const sex: Sex | null = gender === 'm' ? 'male' : gender === 'f' ? 'female' : null;
    const alike = this.alike(mention);
    const known = alike.slice(0, 6).map((run) => run.text);
    const own = nominative(mention, this.language, sex ? { known, sex } : { known });
    let best = own;
    for (const run of alike) {
      const full = nominative(run.text, this.language, { known });
      if (wordCount(full) <= wordCount(best) && !hasInitials(best)) continue;
      if (hasInitials(full) && !hasInitials(best)) continue;
      if (!isMentionOf(mention, full, this.language)) continue;
      const other = sexOf(full, this.language);
      if (sex && other && other !== sex) continue;
      best = full;
    }
    return best;
  }

  private alike(mention: string): NameRun[] {
    const found = new Set<NameRun>();
    for (const word of mention.toLowerCase().split(/[\s.]+/u)) {
      if (word.length < KEY) continue;
      for (const run of this.byKey.get(word.slice(0, KEY)) ?? []) found.add(run);
    }
    return [...found];
  }
}

function lastBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length;
}

function hasInitials(name: string): boolean {
  return /\p{L}\./u.test(name);
}

function nameRuns({ tokens, text, speech, language }: Analysis): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i], speech)) continue;
    let last = i;
    while (last < i + 4 && isNameWord(tokens[last + 1], speech) && sameScript(tokens[i], tokens[last + 1]))
      last++;
    const words = (from: number, to: number) => text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0);
    for (let first = i; first <= last; ) {
      const own = ownName({ first, last }, words, language.code);
      const end = own.first > first ? own.first - 1 : last;
      runs.push({
        first,
        last: end,
        start: tokens[first]?.start ?? 0,
        end: tokens[end]?.end ?? 0,
        text: words(first, end),
      });
      first = end + 1;
    }
    i = last;
  }
  return runs;
}
