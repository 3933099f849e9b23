import { list, type VerbForm } from '../verb-forms.ts';

/** Past tense, past participle (where it differs) of the irregular reporting verbs; the rest take -ed. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  think: ['thought'],
  know: ['knew', 'known'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  put: ['put'],
  make: ['made'],
  hold: ['held'],
  shoot: ['shot'],
  hit: ['hit'],
  find: ['found'],
  show: ['showed', 'shown'],
  quip: ['quipped'],
  admit: ['admitted'],
  concur: ['concurred'],
  infer: ['inferred'],
  blog: ['blogged'],
  understand: ['understood'],
  feel: ['felt'],
  see: ['saw', 'seen'],
  interject: ['interjected'],
  let: ['let'],
  retell: ['retold'],
  foresee: ['foresaw', 'foreseen'],
  forbid: ['forbade', 'forbidden'],
};

/** Verbs that double their last consonant before -ing. */
const DOUBLING = new Set(list('put hit quip admit concur infer blog let forbid submit'));

/** Verbs whose plain form, or the one in -s, is as often a noun. */
const ALSO_NOUNS = new Set(
  list(
    `report claim state comment charge demand promise request order note estimate tweet post answer offer volunteer
     reason question address plan project cite pledge vow blog message thank praise remark reply response quip joke
     boast hint signal review share command appeal plea chant shout cry laugh smile scream whisper sigh chuckle
     start finish interrupt guess repeat protest lament profess advance label brand term bill tout slam blast mock
     hail call fear hope worry doubt show find hold read sing press object counsel marvel figure mention`,
  ),
);

/** All forms of an English verb. The past participle counts as finite only where it is also the past tense. */
export function* englishForms(verb: string): Generator<VerbForm> {
  const irregular = IRREGULAR[verb];
  const noun = ALSO_NOUNS.has(verb);
  yield { word: verb, form: 'finite', number: 'pl', noun };
  yield { word: withS(verb), form: 'finite', number: 'sg', noun };
  yield { word: irregular?.[0] ?? withEd(verb), form: 'finite' };
  if (irregular?.[1]) yield { word: irregular[1], form: 'finite' };
  yield { word: withIng(verb), form: 'gerund' };
}

function withS(verb: string): string {
  if (/(s|sh|ch|x|z)$/.test(verb) || verb === 'go') return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function withIng(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb[verb.length - 1]}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
