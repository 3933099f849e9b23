import type { VerbForm } from './verb-forms.ts';

/** The letters and endings by which East Slavic languages differ in building the forms of a verb. */
export interface SlavicEndings {
  /** Ending of the infinitive: «ть», «ти». */
  infinitive: string;
  /** The masculine past: «л», «в». */
  past: string;
  /** Neuter and plural after the past's «л». */
  pastNeuter: string;
  pastPlural: string;
  /** Reflexive after a consonant and after a vowel. */
  reflexive: readonly [string, string];
  /** Present of verbs in -ать, -овать, -ить: singular and plural. */
  presentA: readonly [string, string];
  presentOva: readonly [string, string];
  presentI: readonly [string, string];
}

/**
 * All forms of a verb from its infinitive, for the regular classes (-ать, -овать, -ить, -еть, -нуть): past in three
 * genders and plural, present or future, gerund. Forms that the language lacks come out too and harm nothing.
 */
export function* slavicForms(verb: string, endings: SlavicEndings): Generator<VerbForm> {
  const [afterConsonant, afterVowel] = endings.reflexive;
  const isReflexive = verb.endsWith(endings.infinitive + afterConsonant);
  const bare = isReflexive ? verb.slice(0, -afterConsonant.length) : verb;
  const stem = bare.slice(0, -endings.infinitive.length);
  const tail = (form: string) =>
    isReflexive ? form + (/[аеёиоуыэюяії]$/u.test(form) ? afterVowel : afterConsonant) : form;
  yield { word: verb, form: 'infinitive' };
  yield { word: tail(`${stem}${endings.past}`), form: 'finite', gender: 'm', number: 'sg' };
  yield { word: tail(`${stem}ла`), form: 'finite', gender: 'f', number: 'sg' };
  yield { word: tail(`${stem}${endings.pastNeuter}`), form: 'finite', gender: 'n', number: 'sg' };
  yield { word: tail(`${stem}${endings.pastPlural}`), form: 'finite', number: 'pl' };
  const [singular, plural] = present(stem, endings);
  yield { word: tail(singular), form: 'finite', number: 'sg' };
  yield { word: tail(plural), form: 'finite', number: 'pl' };
  yield { word: isReflexive ? `${stem}вши${afterVowel}` : `${stem}в`, form: 'gerund' };
  yield {
    word: isReflexive ? `${stem}я${afterVowel}` : `${/[аяе]$/u.test(stem) ? stem : stem.slice(0, -1)}я`,
    form: 'gerund',
  };
  if (endings.infinitive === 'ти') yield { word: tail(`${stem}ючи`), form: 'gerund' };
  for (const ending of PARTICIPLE_ENDINGS) {
    yield { word: isReflexive ? `${stem}вш${ending}ся` : `${stem}вш${ending}`, form: 'participle' };
  }
}

const PARTICIPLE_ENDINGS = ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ие', 'их', 'ими'];

function present(stem: string, endings: SlavicEndings): readonly [string, string] {
  const with_ = (cut: number, [singular, plural]: readonly [string, string]): readonly [string, string] => [
    stem.slice(0, stem.length - cut) + singular,
    stem.slice(0, stem.length - cut) + plural,
  ];
  // «пояснювати» keeps its vowel: «пояснює».
  if (/юва$/u.test(stem)) return with_(2, endings.presentA);
  if (/[^иыеї]ва$/u.test(stem) && /ова$|юва$|ува$/u.test(stem)) return with_(3, endings.presentOva);
  if (/[аяе]$/u.test(stem)) return with_(0, endings.presentA);
  // After a sibilant the vowel is «а»: «значат», «скаржаться».
  const [singular, plural] = endings.presentI;
  return with_(1, [singular, /[жчшщ][иі]$/u.test(stem) ? plural.replace('я', 'а') : plural]);
}
