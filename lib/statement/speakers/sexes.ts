import { pastSex } from '../../speaker/context.ts';
import type { Sex } from '../../speaker/sex.ts';
import type { Analysis } from '../analysis.ts';
import { isGivenName, nominativeShare } from './forms.ts';
import type { NameRun } from './name-runs.ts';

/** So many small words may stand between a name and its verb: «Девуар также высказалась». */
const REACH = 2;

/**
 * The sex of the people an article names, as the verbs beside their names tell: «Флоранс Девуар высказалась». Empty in
 * languages whose verbs do not tell.
 */
export class Sexes {
  private readonly told = new Map<string, Sex | 'both'>();

  constructor(analysis: Analysis, runs: readonly NameRun[]) {
    for (const run of runs) {
      const sex = verbSex(analysis, run);
      if (!sex || !isSubject(analysis, run, sex)) continue;
      const known = this.told.get(run.text);
      this.told.set(run.text, known === undefined || known === sex ? sex : 'both');
    }
  }

  /** The sex told beside a name written so; null where the article does not tell. */
  of(name: string): Sex | null {
    const sex = this.told.get(name);
    return sex === undefined || sex === 'both' ? null : sex;
  }
}

function verbSex({ tokens, speech, language }: Analysis, run: NameRun): Sex | null {
  let at = run.last + 1;
  while (at <= run.last + REACH && isSmall(tokens[at]?.lower ?? '', speech)) at++;
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital ? pastSex(token.lower, language.code) : null;
}

function isSmall(word: string, speech: Analysis['speech']): boolean {
  return speech.adverbs.has(word) || speech.negations.has(word);
}

/** Whether the verb is the name's own: a nominative, with no noun before it that the verb may be said of. */
function isSubject({ tokens, speech, language }: Analysis, run: NameRun, sex: Sex): boolean {
  const before = tokens[run.first - 1];
  const noun = before?.kind === 'word' ? speech.speakers.get(before.lower) : undefined;
  if (noun?.nominative && noun.gender === (sex === 'male' ? 'm' : 'f')) return false;
  if (run.first === run.last && !isGivenName(run.text, language.code)) return false;
  return nominativeShare(run.text, language.code, null) >= 0.5;
}
