import type { NameWords, Paradigm } from '../name-words.ts';
import { ruNames } from '../ru/names.ts';

/**
 * Kazakh case endings agree with the word's last sound in voice and with its last vowel in harmony; foreign names take
 * them too. A mention of two letters or more before the ending is enough: names of three letters do decline.
 */
const VOWEL = '[аәеёэиіоөуұүыюя]';
const VOICED = '[ьлрйуиоюяаәеэыіңмнзжвбдгғ]';
const VOICELESS = '[пткқсшхцчфһщбвгд]';

const row = (after: string, endings: string): Paradigm => ({
  part: 'any',
  sex: 'either',
  after,
  endings,
  weight: 0.5,
});

/** Genitive, dative, accusative, instrumental and locative; the ablative stands as another form of the genitive. */
const declension: readonly Paradigm[] = [
  row(VOWEL, '- ның/нің/дан/ден ға/ге/на/не ны/ні мен да/де'),
  row(VOICED, '- дың/дің/ның/нің/дан/ден/нан/нен ға/ге ды/ді/ны/ні мен/бен да/де'),
  row(VOICELESS, '- тың/тің/тан/тен қа/ке ты/ті пен та/те'),
];

/** Kazakh people's names: those of the Russian pack in their Kazakh spelling, with Kazakh case endings. */
export const kkNames: NameWords = {
  script: 'cyrillic',
  particles: ruNames.particles,
  suffixes: ruNames.suffixes,
  honorifics: {
    male: `${ruNames.honorifics.male} мырза ақын бай`,
    female: `${ruNames.honorifics.female} ханым`,
    either: `${ruNames.honorifics.either} президент министр`,
  },
  given: {
    male: `${ruNames.given.male} нұрсұлтан қасым-жомарт қасым жомарт әлихан бауыржан ерлан серік берік асқар мұхтар мұрат қайрат ғалым ғани қанат
      дәурен ақылбек әділ бекзат олжас нұрлан дархан сәкен қуаныш мәулен жақсылық өмірзақ режеп тайып садыр роман әзиз`,
    female: `${ruNames.given.female} дариға әлия айгүл гүлнар гүлмира сәуле жәмила әсел меруерт динара мәдина раушан бағым`,
  },
  patronymics: { male: ['ович', 'евич', 'ұлы', 'улы'], female: ['овна', 'евна', 'қызы', 'кызы'] },
  declension,
  lastWordDeclines: true,
};
