import type { SpeakerNoun } from '../../language/speaker-words.ts';
import type { Analysis } from '../analysis.ts';
import { isGivenName, nominativeShare } from './forms.ts';
import type { NameRun } from './name-runs.ts';
import { lastBefore } from './order.ts';
import { isOwnScript } from './runs.ts';

interface Role {
  lemma: string;
  /** Stems of the words that go with the office: «президент | Казахстана». */
  scope: readonly string[];
  run: NameRun;
}

/** How far an office may stand from its name. */
const ROLE_REACH = 8;
const STEM = 5;
/** So many offices are looked at for one mention. */
const MAX_ROLES = 60;

/** Who holds which office, as the article tells by setting it beside their names. */
export class Roles {
  private readonly roles: Role[] = [];
  private readonly rolesByLemma = new Map<string, Role[]>();
  private readonly holders = new Set<string>();
  private readonly analysis: Analysis;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
  }

  /** Whether a name stands beside an office that persons hold. */
  isHolder(run: NameRun): boolean {
    return this.holders.has(run.text);
  }

  /** Notes the offices that stand right before or after a name. A single word may be a place, not a holder. */
  add(run: NameRun): void {
    if (run.last === run.first) return;
    const { tokens, speech } = this.analysis;
    for (let i = run.first - 1; i >= 0 && i >= run.first - ROLE_REACH; i--) {
      const token = tokens[i];
      // «Dijo el ingeniero a Luis Prado»: whoever is spoken to holds no office of the speaker's.
      if (token?.kind !== 'word' || speech.addressing?.has(token.lower) || speech.cues.has(token.lower))
        break;
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
    if (noun.sort === 'person') this.holders.add(run.text);
    const known = this.rolesByLemma.get(noun.lemma);
    if (known) known.push(role);
    else this.rolesByLemma.set(noun.lemma, [role]);
  }

  /** Stems of the words that tell offices apart. */
  private scope(words: readonly string[]): string[] {
    const { speech, language } = this.analysis;
    return words
      .filter(
        (word) =>
          (word.length > 2 || speech.sameScopes?.has(word)) &&
          !speech.prepositions.has(word) &&
          !language.stopWords.has(word),
      )
      .map((word) => (speech.sameScopes?.get(word) ?? word).slice(0, STEM));
  }

  /**
   * Whoever the article says holds an office, told by the words that go with it («глава Казахстана»); of several the
   * last before the offset, else the first after.
   */
  holder(noun: SpeakerNoun, words: readonly string[], offset: number): NameRun | null {
    const scope = this.scope(words);
    // One of many is nobody else of the same house: «представитель завода» is not its «директор».
    const isMember = this.analysis.speech.members?.has(noun.lemma) ?? false;
    const fits = (role: Role) => scope.length === 0 || scope.some((stem) => role.scope.includes(stem));
    const same = this.rolesByLemma.get(noun.lemma) ?? [];
    const before =
      nearest(same, offset, fits) ??
      (scope.length > 0 && !isMember ? nearest(this.roles, offset, fits) : null);
    if (before) return before.run;
    // Whoever is named later is meant only where the words say so.
    return scope.length > 0 ? (same.slice(0, MAX_ROLES).find(fits)?.run ?? null) : null;
  }
}

/** The last role before an offset that fits, among the last `MAX_ROLES`. Roles are in order of place. */
function nearest(roles: readonly Role[], offset: number, fits: (role: Role) => boolean): Role | null {
  const last = lastBefore(roles, offset, (role) => role.run.start);
  for (let i = last; i >= 0 && i > last - MAX_ROLES; i--) {
    const role = roles[i];
    if (role && fits(role)) return role;
  }
  return null;
}
