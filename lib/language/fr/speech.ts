import type { SourceWords } from '../cue-words.ts';
import { elided } from '../elision.ts';
import type { Pronoun } from '../speaker-words.ts';
import type { SpeechWords } from '../speech-words.ts';
import { list, phraseIndex, sourceIndex, wordSet } from '../verb-forms.ts';
import { speakers } from './speakers.ts';
import { cues, phrases } from './verbs.ts';

const pronouns = new Map<string, Pronoun>([
  ['il', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['elle', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['ils', { person: 3, gender: 'm', number: 'pl', subject: true }],
  ['elles', { person: 3, gender: 'f', number: 'pl', subject: true }],
  ['celui-ci', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['celle-ci', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['ce', { person: 3, gender: 'n', number: 'sg', subject: true }],
  ['cela', { person: 3, gender: 'n', number: 'sg', subject: true }],
  ['on', { person: 3, number: 'sg', subject: true, indefinite: true }],
  ['je', { person: 1, number: 'sg', subject: true }],
  ['nous', { person: 1, number: 'pl', subject: true }],
  ['vous', { person: 2, number: 'pl', subject: true }],
  ['tu', { person: 2, number: 'sg', subject: true }],
  ['lui', { person: 3, number: 'sg', subject: false }],
  ['leur', { person: 3, number: 'pl', subject: false }],
  ['eux', { person: 3, gender: 'm', number: 'pl', subject: false }],
  ['moi', { person: 1, number: 'sg', subject: false }],
]);
for (const [word, gender, number] of [
  ['il', 'm', 'sg'],
  ['elle', 'f', 'sg'],
  ['ils', 'm', 'pl'],
  ['elles', 'f', 'pl'],
] as const) {
  for (const form of [`-${word}`, `-t-${word}`])
    pronouns.set(form, { person: 3, gender, number, subject: true });
}
for (const word of ['-on', '-t-on'])
  pronouns.set(word, { person: 3, number: 'sg', subject: true, indefinite: true });
pronouns.set('-je', { person: 1, number: 'sg', subject: true });

/** A pronoun behind its verb: «dit-il», «a-t-elle». */
const ENCLITIC = /^-(?:t-)?(?:ils?|elles?|on)$|^-je$/u;

for (const word of elided('j')) pronouns.set(word, { person: 1, number: 'sg', subject: true });

/** «De l’avis de», «de l’aveu de». */
const AVOWALS = list('avis aveu');

/** «selon», «d’après», «aux yeux de»: whoever follows speaks. */
const sources: SourceWords[] = [
  { words: ['selon', 'lui'], position: 'before', pronoun: 'il' },
  { words: ['selon', 'elle'], position: 'before', pronoun: 'elle' },
  { words: ['selon', 'eux'], position: 'before', pronoun: 'ils' },
  { words: ['selon'], position: 'before' },
  { words: ['pour'], position: 'before', quoting: true },
  { words: ['en', 'croire'], position: 'before' },
  { words: ['à', 'en', 'croire'], position: 'before' },
  ...elided('d').map((de): SourceWords => ({ words: [de, 'après'], position: 'before' })),
  ...elided('d').flatMap((de): SourceWords[] => [
    { words: [de, 'après', 'lui'], position: 'before', pronoun: 'il' },
    { words: [de, 'après', 'elle'], position: 'before', pronoun: 'elle' },
  ]),
  ...['de', 'du', 'des', ...elided('d')].flatMap((de): SourceWords[] => [
    { words: ['aux', 'yeux', de], position: 'before' },
    { words: ['aux', 'dires', de], position: 'before' },
    { words: ['au', 'dire', de], position: 'before' },
    ...AVOWALS.flatMap((noun) =>
      elided('l').map((l): SourceWords => ({ words: ['de', l, noun, de], position: 'before' })),
    ),
  ]),
  { words: ['de', 'source'], position: 'before' },
];

export const speech: SpeechWords = {
  cues: cues.words,
  phrasal: phrases,
  sources: sourceIndex(sources),
  complementizers: new Set(['que', ...elided('qu')]),
  interrogatives: wordSet('si comment pourquoi combien où quand'),
  asWords: wordSet('comme ainsi'),
  infinitives: new Set(['de', ...elided('d')]),
  joining: wordSet('et mais ou puis'),
  relatives: wordSet('qui dont lequel laquelle lesquels lesquelles où'),
  backward: [],
  pronouns,
  speakers,
  determiners: new Set([
    ...list(
      `le la les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs
       certains certaines quelques chaque deux trois quatre cinq six dix tout toute tous toutes`,
    ),
    ...elided('l'),
  ]),
  articles: new Set([...list('le la les un une'), ...elided('l')]),
  indefinites: wordSet('un une certain certaine autre'),
  prepositions: new Set([
    ...list(
      `de du des à au aux en dans sur sous pour par avec sans contre chez vers entre parmi pendant depuis durant après avant
       dès jusque devant derrière selon lors outre malgré hors auprès face via envers concernant quant près loin afin`,
    ),
    ...elided('d jusqu'),
  ]),
  linking: new Set([...list('de du des à au aux en pour'), ...elided('d')]),
  conjunctions: new Set([
    ...list(
      `et mais ou donc or ni car que qui quand lorsque puisque parce comme si alors tandis dont où quoique bien afin
       pourquoi comment combien`,
    ),
    ...elided('qu lorsqu puisqu quoiqu'),
  ]),
  adverbs: new Set([
    ...list(
      `lundi mardi mercredi jeudi vendredi samedi dimanche aussi également ensuite puis alors enfin encore déjà toujours jamais souvent notamment cependant toutefois néanmoins
       pourtant ainsi même récemment hier demain lundi mardi mercredi jeudi vendredi samedi dimanche
       tôt tard plus bien ne pas se y en lui leur me te nous vous le la les auparavant précédemment finalement clairement
       publiquement simplement seulement justement explicitement ailleurs par`,
    ),
    ...elided('s n l m t'),
    'aujourd’hui',
    "aujourd'hui",
  ]),
  auxiliaries: wordSet(
    `a ont avait avaient eut aura auront aurait auraient ayant est sont était étaient fut sera seront serait seraient
     vient venait va vont doit doivent devait peut peuvent pouvait veut tient tenait`,
  ),
  passives: wordSet('est sont était étaient fut furent sera seront été être'),
  modals: wordSet('va vont peut peuvent doit doivent pourrait devrait'),
  negations: new Set([...list('ne pas jamais ni aucun aucune'), ...elided('n')]),
  declining: wordSet('refusé refuse refusait décliné décline décliner refuser démenti renoncé'),
  placing: wordSet('en'),
  conditionals: wordSet('si'),
  abbreviations: wordSet(
    'm mm mme mlle dr pr me st ste mgr av janv févr avr juil sept oct nov déc etc cf p art no vol env',
  ),
  apostrophe: 'elision',
  genericScopes: wordSet(
    `état gouvernement pays nation ville région parti entreprise groupe société organisation ministère club ancien ancienne
     actuel actuelle nouveau nouvelle ex alors le la les l' l’ de du d' d’ des`,
  ),
  citations: phraseIndex('citant|en citant|sur la foi de|sur la foi d’|sur la foi du'),
  press: wordSet(
    'agence journal quotidien hebdomadaire magazine chaîne radio site portail média station télévision',
  ),
  toOutlets: wordSet("à au avec auprès par l’ l'"),
  citing: wordSet('cite citent citait citant'),
  titleCase: false,
  dialogueDash: true,
  partitives: wordSet('des'),
  findings: wordSet('estimations éléments constatations indices informations observations'),
  mixedRelatives: new Set(['que', ...elided('qu')]),
  otherConjunctions: wordSet(
    `ce pour sans dès après avant depuis pendant alors tandis parce bien afin ainsi lors plus moins tel telle tels telles tant aussi
     autant sitôt aussitôt tellement outre même puis mieux quel quelle`,
  ),
  perfects: wordSet('a ont avait avaient eut eurent aura auront aurait auraient ayant ait aient'),
  reflexives: new Set(elided('s')),
  enclitics: ENCLITIC,
  times: wordSet('semaine mois an année jour matin matinée soir soirée nuit week-end après-midi'),
  addressing: wordSet('à au aux'),
  commaTags: true,
  clauseComma: false,
  nounsLikeVerbs: true,
  nounCapitals: false,
  subject: 'either',
  tagVerb: /^(?!.*(?:ment|ant|eur)$).{3,}(?:[^e]e|a|ait|it|ent|èrent)$/u,
};
