import type { SourceWords } from '../cue-words.ts';
import type { Pronoun } from '../speaker-words.ts';
import type { SpeechWords } from '../speech-words.ts';
import { list, phraseIndex, sourceIndex, wordSet } from '../verb-forms.ts';
import { speakers } from './speakers.ts';
import { cues, phrases } from './verbs.ts';

function pronoun(
  words: string,
  gender: Pronoun['gender'] | null,
  number: Pronoun['number'],
  subject = true,
): [string, Pronoun][] {
  return list(words).map((word) => [word, { person: 3, number, subject, ...(gender ? { gender } : {}) }]);
}

const pronouns = new Map<string, Pronoun>([
  ...pronoun('él este éste aquel', 'm', 'sg'),
  ...pronoun('ella esta ésta aquella', 'f', 'sg'),
  ...pronoun('ellos estos éstos', 'm', 'pl'),
  ...pronoun('ellas estas éstas', 'f', 'pl'),
  ...pronoun('quien', null, 'sg'),
  ...pronoun('quienes', null, 'pl'),
  ...pronoun('esto eso ello', 'n', 'sg'),
  ['usted', { person: 2, number: 'sg', subject: true }],
  ['ustedes', { person: 2, number: 'pl', subject: true }],
  ['yo', { person: 1, number: 'sg', subject: true }],
  ['tú', { person: 2, number: 'sg', subject: true }],
  ['nosotros', { person: 1, number: 'pl', subject: true }],
  ['nosotras', { person: 1, number: 'pl', subject: true }],
  ['mí', { person: 1, number: 'sg', subject: false }],
]);

/** «según», «de acuerdo con», «a juicio de»: whoever follows speaks. */
const HEADS = list('juicio decir entender criterio');
const sources: SourceWords[] = [
  { words: ['según', 'él'], position: 'before', pronoun: 'él' },
  { words: ['según', 'ella'], position: 'before', pronoun: 'ella' },
  { words: ['según', 'ellos'], position: 'before', pronoun: 'ellos' },
  { words: ['según'], position: 'before' },
  { words: ['para'], position: 'before', quoting: true },
  { words: ['según', 'sus', 'palabras'], position: 'before', pronoun: 'él' },
  ...['con', 'a'].map((to): SourceWords => ({ words: ['de', 'acuerdo', to], position: 'before' })),
  ...['de', 'del'].flatMap((de): SourceWords[] => [
    ...HEADS.map((head): SourceWords => ({ words: ['a', head, de], position: 'before' })),
    { words: ['en', 'opinión', de], position: 'before' },
    { words: ['en', 'palabras', de], position: 'before' },
    { words: ['a', 'ojos', de], position: 'before' },
    { words: ['en', 'boca', de], position: 'before' },
    { words: ['según', 'palabras', de], position: 'before' },
    { words: ['según', 'datos', de], position: 'before' },
    { words: ['según', 'fuentes', de], position: 'before' },
  ]),
  { words: ['a', 'su', 'juicio'], position: 'before', pronoun: 'él' },
  { words: ['en', 'su', 'opinión'], position: 'before', pronoun: 'él' },
  { words: ['en', 'sus', 'palabras'], position: 'before', pronoun: 'él' },
];

export const speech: SpeechWords = {
  cues: cues.words,
  phrasal: phrases,
  sources: sourceIndex(sources),
  complementizers: wordSet('que'),
  interrogatives: wordSet('si cómo qué quién quiénes dónde cuándo cuánto cuánta cuántos'),
  asWords: wordSet('como según así tal'),
  infinitives: new Set(),
  joining: wordSet('y e pero o u'),
  relatives: wordSet('quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  backward: [['así']],
  pronouns,
  speakers,
  determiners: wordSet(
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro nuestra
     nuestros nuestras varios varias algún alguna algunos algunas muchos muchas otro otra otros otras cada ambos ambas
     dos tres cuatro cinco seis siete ocho nueve diez todo toda todos todas ningún ninguna cierto cierta`,
  ),
  articles: wordSet('el la los las un una'),
  indefinites: wordSet('un una otro otra algún alguna cierto cierta'),
  prepositions: wordSet(
    `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras salvo vía
     pese`,
  ),
  linking: wordSet('de del al para por en a'),
  conjunctions: wordSet(
    `y e o u pero sino que porque pues aunque si cuando mientras donde como ni quien quienes cual cuales cuyo cuya que
     mas conque`,
  ),
  adverbs: wordSet(
    `lunes martes miércoles jueves viernes también además luego después entonces ya aún todavía siempre ayer hoy mañana anoche lunes martes miércoles jueves
     viernes sábado domingo se le les nos me te lo posteriormente previamente recientemente finalmente claramente
     públicamente incluso solo sólo solamente así ahora antes tarde temprano asimismo igualmente precisamente simplemente
     justamente expresamente tajantemente rotundamente reiteradamente repetidamente textualmente literalmente irónicamente
     categóricamente inicialmente oficialmente personalmente aquí allí ahí nuevamente igual más bien muy`,
  ),
  auxiliaries: wordSet(
    `ha han había habían hubo habrá habrán habría habrían haya hayan es son era eran fue fueron será serán está están estaba
     puede pueden podría debe deben debería va van iba quiere quiso suele acaba viene sigue volvió vuelve quiero he hemos`,
  ),
  passives: wordSet('es son era eran fue fueron sido siendo ser será serán'),
  modals: wordSet('va van puede pueden podría debe deben debería quiere'),
  negations: wordSet('no ni nunca jamás tampoco nadie'),
  declining: wordSet('rehusó rehusado rehúsa declinó declinado declina negó evitó evitado evita rechazó'),
  counting:
    /^(?:(?:sólo|solo|apenas|casi|unos|unas)\s)*(?:\d+|\p{L}+)\s(?:hora|día|semana|mes|año)(?:es|s)?\s(?:después|antes)\s/u,
  placing: wordSet('en'),
  conditionals: wordSet('si'),
  abbreviations: wordSet(
    'sr sra srta sres dr dra d dña ud uds ee uu etc pág núm art ej av avda c s a km no gral cía prof lic ing mons',
  ),
  apostrophe: 'letter',
  genericScopes: wordSet(
    `estado gobierno país nación ciudad región partido empresa compañía organización ministerio club antiguo antigua ex
     actual nuevo nueva entonces el la los las de del`,
  ),
  citations: phraseIndex('citando a|citando|con cita a|que cita a|citó a'),
  press: wordSet(
    'agencia diario periódico semanario revista cadena emisora canal portal medio radio televisión rotativo web',
  ),
  toOutlets: wordSet('a al con'),
  citing: wordSet('cita citan citaba citando citó'),
  titleCase: false,
  dialogueDash: true,
  findings: wordSet(
    'investigaciones pesquisas indagaciones estimaciones indicios informaciones hipótesis averiguaciones',
  ),
  mixedRelatives: wordSet('que'),
  otherConjunctions: wordSet(
    'lo para sin desde hasta tras ya mientras así siempre aun más menos tal tanto puesto salvo antes después dado luego tan',
  ),
  perfects: wordSet('ha han había habían hubo habrá habrán habría habrían haya hayan haber habiendo'),
  times: wordSet(
    'lunes martes miércoles jueves viernes sábado domingo semana mes año día mañana tarde noche madrugada fin',
  ),
  addressing: wordSet('a al'),
  impersonal: wordSet('se'),
  dropsSubject: true,
  clauseComma: false,
  nounsLikeVerbs: true,
  nounCapitals: false,
  subject: 'either',
  tagVerb: /^(?!.*(?:mente)$).{2,}(?:ó|aron|ieron|[^aeiou]a|[^aeiou]e|aba|ía)$/u,
};
