import type { NameWords, Paradigm } from '../name-words.ts';
import { ruCases } from './cases.ts';
import { RU_FATHERS, RU_FEMALE, RU_MALE, RU_RARE } from './given-names.ts';
import { ruPhrases } from './phrases.ts';
import { RU_INDECLINABLE, RU_SURNAMES } from './surnames.ts';

const HARD = '(?:(?<![бгджзкпстфхцчш])[лвн]|(?<![бвгджзпстфчшц])к|[бгдзпрстфх]|[ауэюя]м|^.?.?[оеиы]м)';
/** Clusters that hardly end a name, so that an «-а» after them is the nominative's own: Соботка, Шпидла. */
const CLUSTER = '(?:[бгджзкпстфхцчш][лвн]|[бвгджзпстфчшц]к)';
/** «-ом», «-ем», «-им» end nominatives too (Абрам Рахим), but far oftener the instrumental. */
const LIKE_INSTRUMENTAL = '..[оеёиы]м';
const POSSESSIVE = '(?:[оеё]в|[иы]н)';
const NOT_POSSESSIVE = '(?<!(?:[оеё]в|[иы]н))';
/** Stems of Japanese surnames in «-а», which are no nominatives of men's names by themselves. */
const JAPANESE =
  '(?:мур|[аиуоэ]ям|[ао][кг]ав|[иоуэ]хар|[аиуоэ]сим|[аиуоэ]вар|(?:[иёуоэ]с|ут)ид|[кау]эд|дзав|[ао]сак|нум|[аиу]каз|миур)';

type Row = [part: Paradigm['part'], sex: Paradigm['sex'], weight: number, after: string, endings: string];

/** Russian declension of names; endings after А. А. Зализняк's classes, weights from how often news text bears them. */
const rows: readonly Row[] = [
  // Men: consonants, «-й», «-ь», fleeting vowels.
  ['surname', 'male', 1, POSSESSIVE, '- а у а ым е'],
  ['any', 'male', 1, HARD, '- а у а ом е'],
  ['any', 'male', 0.1, CLUSTER, '- а у а ом е'],
  ['any', 'male', 0.06, LIKE_INSTRUMENTAL, '- а у а ом е'],
  ['surname', 'male', 0.3, '[тдсх]р?[её]м', '- а у а ом е'],
  ['any', 'male', 1, '[жшчщ]', '- а у а ем/ом е'],
  ['any', 'male', 1, '[аеёоуыэюяьлнк]ц', '- а у а ем/ом е'],
  ['any', 'male', 0.2, '[бвгдзмпрст]ц', '- а у а ем/ом е'],
  ['any', 'male', 1, '(?:[еэюяё]|[^кнв]а|^.?.?о)', 'й я ю я ем/ём е'],
  ['any', 'male', 0.004, '(?:[кнв]а|у)', 'й я ю я ем/ём е'],
  ['any', 'male', 0.7, '..', 'ий ия ию ия ием ии/ие'],
  ['any', 'male', 0.5, '(?:[аеёиоуыэюя][лрнтсдзвбп]|[бгкпрлт]л|рн)', 'ь я ю я ем/ём е'],
  ['surname', 'male', 1, '[вбпмсдт]', 'ец ца цу ца цем/цом це'],
  ['surname', 'male', 0.6, '[гзнрк]', 'ец ца цу ца цем/цом це'],
  ['surname', 'male', 1, '', 'лец льца льцу льца льцем/льцом льце'],
  ['surname', 'male', 1, '[ао]', 'ец йца йцу йца йцем/йцом йце'],
  ['surname', 'male', 0.3, '[чшщд]', 'ок ка ку ка ком ке'],
  ['surname', 'male', 0.3, '', 'нёк нька ньку нька ньком ньке'],
  // Men: adjectives.
  ['surname', 'male', 1.5, '[гкх]', 'ий ого ому ого им ом'],
  ['surname', 'male', 0.5, '[жшчщн]', 'ий его ему его им ем'],
  ['surname', 'male', 1.2, `${NOT_POSSESSIVE}(?<=[^гкхжшчщаеиоуыэюяйь])`, 'ый ого ому ого ым ом'],
  ['surname', 'male', 0.2, `${NOT_POSSESSIVE}(?<=[^аеиоуыэюяйь])`, 'ой ого ому ого ым/им ом'],
  ['surname', 'male', 0.05, POSSESSIVE, 'ой ого ому ого ым ом'],
  // Women.
  ['surname', 'female', 0.9, POSSESSIVE, 'а ой ой у ой/ою ой'],
  ['surname', 'female', 1.2, `${NOT_POSSESSIVE}(?<=[^жшчщаеиоуыэюяйь])`, 'ая ой ой ую ой/ою ой'],
  ['surname', 'female', 0.08, POSSESSIVE, 'ая ой ой ую ой/ою ой'],
  ['surname', 'female', 1, '[жшчщ]', 'ая ей ей ую ей ей'],
  ['surname', 'female', 0.3, 'н', 'яя ей ей юю ей ей'],
  ['surname', 'female', 0.4, '(?:[бвгджзклнпрстфхцчшщь]|[ауэюя]м|[аеуиэюя]й)', '- - - - - -'],
  ['given', 'female', 0.3, '[вшлрнф]', 'ь и и ь ью и'],
  ['given', 'female', 0.2, '[бвгджзклнпрстфхцчшщй]', '- - - - - -'],
  // Women and men in «-а», «-я».
  ['any', 'either', 0.25, `${NOT_POSSESSIVE}(?<=[бвдзлмнпрстф])`, 'а ы е у ой/ою е'],
  ['surname', 'either', 1.2, JAPANESE, 'а ы е у ой е'],
  ['any', 'either', 1.5, '[аоу]лл', 'а ы е у ой е'],
  ['surname', 'either', 0.8, '[аоуыюи]б', 'а ы е у ой е'],
  ['surname', 'either', 0.8, 'ен', 'я и е ю ей е'],
  ['any', 'either', 0.01, '[иы]н', 'а ы е у ой/ою е'],
  ['any', 'either', 0.001, '[оеё]в', 'а ы е у ой/ою е'],
  ['any', 'either', 0.25, '[гкх]', 'а и е у ой/ою е'],
  ['any', 'either', 0.3, '[жшчщ]', 'а и е у ей/ой е'],
  ['any', 'either', 0.2, 'ц', 'а ы е у ей/ой е'],
  ['any', 'either', 0.15, '[^иьгкхжшчщцан]', 'я и е ю ей/ёй е'],
  ['any', 'either', 0.01, 'а', 'я и е ю ей/ёй е'],
  ['any', 'either', 0.05, 'н', 'я и е ю ей/ёй е'],
  ['any', 'either', 0.4, '.', 'ия ии ии ию ией ии'],
  ['any', 'either', 0.4, '', 'ья ьи ье ью ьей/ьёй ье'],
  // Names that do not decline: foreign ones in a vowel, and surnames that are old genitives.
  [
    'any',
    'either',
    0.8,
    '(?:(?<![ое]г)о|[^гкхи]и|дзе|[аоуь][эе]|ье|[иоуе]а|[ыи]х|еску|ньяху)',
    '- - - - - -',
  ],
  ['any', 'either', 0.3, '[гкх]и', '- - - - - -'],
  ['any', 'either', 0.02, `${NOT_POSSESSIVE}[еэ]`, '- - - - - -'],
  ['any', 'either', 0.012, `${NOT_POSSESSIVE}(?:[уюыи]|[оя]го)`, '- - - - - -'],
];

const declension: readonly Paradigm[] = rows.map(([part, sex, weight, after, endings]) => ({
  part,
  sex,
  weight,
  after,
  endings,
}));

/** Russian people's names. Own compilation of common knowledge. */
export const ruNames: NameWords = {
  script: 'cyrillic',
  honorifics: {
    male: `пан пана пану паном г-н г-на г-ну г-ном г-не господин господина господину господином господине мистер мистера мистеру мистером
      мистере сэр сэра сэру сэром месье мсье сеньор герр синьор товарищ товарища князь барон граф король принц шейх
      имам маршал отец`,
    female: `пани г-жа г-жи г-же г-жу г-жой госпожа госпожи госпоже госпожу госпожой госпожою мисс миссис мадам леди
      сеньора сеньора фрау синьора княгиня баронесса графиня королева принцесса`,
    either: 'д-р доктор проф профессор акад им св дон',
  },
  given: { male: RU_MALE, female: RU_FEMALE },
  places:
    'город село деревня посёлок поселок станица река озеро море гора штат остров улица проспект площадь область район край республика станция аэропорт порт провинция округ графство',
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
    'бинт',
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
  suffixes: ['мл', 'ст'],
  patronymics: {
    male: ['ович', 'евич', 'ёвич', 'ич'],
    female: ['овна', 'евна', 'ёвна', 'ична', 'инична'],
  },
  declension,
  phrases: ruPhrases,
  context: ruCases,
  surnames: RU_SURNAMES,
  indeclinable: RU_INDECLINABLE,
  fathers: RU_FATHERS,
  rareGiven: RU_RARE,
  irregular: [
    'павел павла павлу павла павлом павле',
    'лев льва льву льва львом льве',
    'пётр петра петру петра петром петре',
    'любовь любови любови любовь любовью любови',
    'христос христа христу христа христом христе',
  ],
};
