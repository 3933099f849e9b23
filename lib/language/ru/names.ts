import type { NameWords, Paradigm } from '../name-words.ts';
import { RU_FEMALE, RU_MALE } from './given-names.ts';

const HARD = '(?:[бвгдзклнпрстфх]|[ауэюя]м|^.?.?[оеиы]м)';
/** «-ом», «-ем», «-им» end nominatives too (Абрам Рахим), but far oftener the instrumental. */
const LIKE_INSTRUMENTAL = '..[оеёиы]м';
const SIBILANT = '[жшчщц]';
const POSSESSIVE = '(?:[оеё]в|[иы]н)';
const NOT_POSSESSIVE = '(?<!(?:[оеё]в|[иы]н))';

/** Russian declension of names; endings after А. А. Зализняк's classes, weights from how often news text bears them. */
const declension: readonly Paradigm[] = [
  { part: 'surname', sex: 'male', after: POSSESSIVE, endings: '- а у а ым е', weight: 1 },
  { part: 'any', sex: 'male', after: HARD, endings: '- а у а ом е', weight: 1 },
  { part: 'any', sex: 'male', after: LIKE_INSTRUMENTAL, endings: '- а у а ом е', weight: 0.06 },
  { part: 'any', sex: 'male', after: SIBILANT, endings: '- а у а ем/ом е', weight: 1 },
  { part: 'any', sex: 'male', after: '(?:[аеуэюяё]|^.?.?о)', endings: 'й я ю я ем/ём е', weight: 1 },
  { part: 'any', sex: 'male', after: '..', endings: 'ий ия ию ия ием ии/ие', weight: 0.7 },
  { part: 'any', sex: 'male', after: '[лрнвтдсзмбп]', endings: 'ь я ю я ем/ём е', weight: 0.5 },
  { part: 'surname', sex: 'male', after: '[^лаеоуияюй]', endings: 'ец ца цу ца цем/цом це', weight: 0.6 },
  { part: 'surname', sex: 'male', after: '', endings: 'лец льца льцу льца льцем/льцом льце', weight: 1 },
  { part: 'surname', sex: 'male', after: '[ао]', endings: 'ец йца йцу йца йцем/йцом йце', weight: 1 },
  { part: 'surname', sex: 'male', after: '[чшщд]', endings: 'ок ка ку ка ком ке', weight: 0.3 },
  { part: 'surname', sex: 'male', after: '', endings: 'нёк нька ньку нька ньком ньке', weight: 0.3 },
  { part: 'surname', sex: 'male', after: '[гкх]', endings: 'ий ого ому ого им ом', weight: 1.5 },
  { part: 'surname', sex: 'male', after: '[жшчщн]', endings: 'ий его ему его им ем', weight: 0.5 },
  {
    part: 'surname',
    sex: 'male',
    after: `${NOT_POSSESSIVE}(?<=[^гкхжшчщаеиоуыэюяй])`,
    endings: 'ый ого ому ого ым ом',
    weight: 1.2,
  },
  {
    part: 'surname',
    sex: 'male',
    after: `${NOT_POSSESSIVE}(?<=[^аеиоуыэюяй])`,
    endings: 'ой ого ому ого ым/им ом',
    weight: 0.2,
  },
  { part: 'surname', sex: 'female', after: POSSESSIVE, endings: 'а ой ой у ой/ою ой', weight: 0.45 },
  {
    part: 'surname',
    sex: 'female',
    after: `${NOT_POSSESSIVE}(?<=[^жшчщаеиоуыэюяй])`,
    endings: 'ая ой ой ую ой/ою ой',
    weight: 0.8,
  },
  { part: 'surname', sex: 'female', after: '[жшчщ]', endings: 'ая ей ей ую ей ей', weight: 0.8 },
  { part: 'surname', sex: 'female', after: 'н', endings: 'яя ей ей юю ей ей', weight: 0.3 },
  {
    part: 'surname',
    sex: 'female',
    after: '(?:[бвгджзклнпрстфхцчшщь]|[ауэюя]м|[аеуиэюя]й)',
    endings: '- - - - - -',
    weight: 0.25,
  },
  { part: 'given', sex: 'female', after: '[вшлрнф]', endings: 'ь и и ь ью и', weight: 0.3 },
  { part: 'given', sex: 'female', after: '[бвгджзклнпрстфхцчшщй]', endings: '- - - - - -', weight: 0.2 },
  {
    part: 'any',
    sex: 'either',
    after: `${NOT_POSSESSIVE}(?<=[бвдзлмнпрстф])`,
    endings: 'а ы е у ой/ою е',
    weight: 0.35,
  },
  { part: 'any', sex: 'either', after: POSSESSIVE, endings: 'а ы е у ой/ою е', weight: 0.02 },
  { part: 'any', sex: 'either', after: '[гкх]', endings: 'а и е у ой/ою е', weight: 0.35 },
  { part: 'any', sex: 'either', after: '[жшчщ]', endings: 'а и е у ей/ой е', weight: 0.35 },
  { part: 'any', sex: 'either', after: 'ц', endings: 'а ы е у ей/ой е', weight: 0.35 },
  { part: 'any', sex: 'either', after: '[^иьгкхжшчщц]', endings: 'я и е ю ей/ёй е', weight: 0.2 },
  { part: 'any', sex: 'either', after: '.', endings: 'ия ии ии ию ией ии', weight: 0.4 },
  { part: 'any', sex: 'either', after: '', endings: 'ья ьи ье ью ьей/ьёй ье', weight: 0.4 },
  // Names that do not decline: foreign ones in a vowel, and surnames that are old genitives.
  {
    part: 'any',
    sex: 'either',
    after: '(?:о|[^гкхи]и|дзе|[аеоиуь][эеию]|[иоуе]а|[ыи]х|[ая]го|еску|ньяху)',
    endings: '- - - - - -',
    weight: 0.8,
  },
  { part: 'any', sex: 'either', after: '[гкх]и', endings: '- - - - - -', weight: 0.4 },
  { part: 'any', sex: 'either', after: `${NOT_POSSESSIVE}[еуюыэ]`, endings: '- - - - - -', weight: 0.04 },
];

/** Russian people's names. Own compilation of common knowledge. */
export const ruNames: NameWords = {
  script: 'cyrillic',
  honorifics: {
    male: `г-н г-на г-ну г-ном г-не господин господина господину господином господине мистер мистера мистеру мистером
      мистере сэр сэра сэру сэром месье мсье сеньор герр синьор товарищ товарища князь барон граф король принц шейх
      имам маршал отец`,
    female: `г-жа г-жи г-же г-жу г-жой госпожа госпожи госпоже госпожу госпожой госпожою мисс миссис мадам леди
      сеньора сеньора фрау синьора княгиня баронесса графиня королева принцесса`,
    either: 'д-р доктор проф профессор акад им св дон',
  },
  given: { male: RU_MALE, female: RU_FEMALE },
  particles: [
    'фон',
    'фан',
    'ван',
    'дер',
    'ден',
    'де',
    'ди',
    'да',
    'дос',
    'дю',
    'дель',
    'делла',
    'ла',
    'ле',
    'лас',
    'лос',
    'бин',
    'бен',
    'ибн',
    'аль',
    'эль',
    'ад',
    'аш',
    'ас',
    'ат',
    'ар',
    'аз',
    'оглы',
    'оглу',
    'улы',
    'кызы',
    'и',
    'цу',
    'тер',
    'абу',
    'эт-',
    'сан',
    'мак',
    "о'",
  ],
  suffixes: [
    'мл',
    'ст',
    'младший',
    'старший',
    'младшего',
    'старшего',
    'младшему',
    'старшему',
    'младшим',
    'старшим',
  ],
  patronymics: {
    male: ['ович', 'евич', 'ёвич', 'ич'],
    female: ['овна', 'евна', 'ёвна', 'ична', 'инична'],
  },
  declension,
  irregular: [
    'павел павла павлу павла павлом павле',
    'лев льва льву льва львом льве',
    'пётр петра петру петра петром петре',
    'любовь любови любови любовь любовью любови',
    'христос христа христу христа христом христе',
  ],
};
