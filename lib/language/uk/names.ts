import type { NameWords, Paradigm } from '../name-words.ts';
import { ruNames } from '../ru/names.ts';
import { RU_INDECLINABLE } from '../ru/surnames.ts';
import { ukCases } from './cases.ts';
import { UK_FATHERS, UK_FEMALE, UK_MALE } from './given-names.ts';
import { ukPhrases } from './phrases.ts';

const HARD = '(?:(?<![бгджзкпстфхцчшь])[лвн]|[бгґдзпрстфх]|(?<![бвгдзлмнпрстхчшйь])к|[ауюя]м|^.?.?[оеиі]м)';
/** «-ом», «-ем», «-им» end nominatives too, but far oftener the instrumental. */
const LIKE_INSTRUMENTAL = '(?:..[оеєиії]м|[бвгдзлмнпрстхчшйь]к|[бгджзкпстфхцчшь][лвн])';
const NOT_POSSESSIVE = '(?<!(?:[оеє]в|[иіїи]н|ів))';
const SIBILANT = '(?:[жшчщ]|[аеиоуюяьлнр]ц)';

/** Ukrainian declension of names. The dative and locative in «-ові, -еві, -єві» stand beside those in «-у, -ю». */
const declension: readonly Paradigm[] = [
  { part: 'surname', sex: 'male', after: '(?:[оеє]в|[иіїи]н)', endings: '- а у/ові а им і/у/ові', weight: 1 },
  { part: 'any', sex: 'male', after: HARD, endings: '- а у/ові а ом і/у/ові', weight: 1 },
  { part: 'any', sex: 'male', after: LIKE_INSTRUMENTAL, endings: '- а у/ові а ом і/у/ові', weight: 0.06 },
  { part: 'any', sex: 'male', after: SIBILANT, endings: '- а у/еві а ем і/у/еві', weight: 1 },
  { part: 'any', sex: 'male', after: '(?:[аеуюяіє]|^.?.?о)', endings: 'й я ю/єві я єм ю/єві/ї', weight: 1 },
  { part: 'any', sex: 'male', after: '.', endings: 'ій ія ію/ієві ія ієм ії/ію/ієві', weight: 1 },
  { part: 'any', sex: 'male', after: '[лнтдсзц]', endings: 'ь я ю/еві я ем і/ю/еві', weight: 0.6 },
  { part: 'any', sex: 'male', after: 'р', endings: '- я ю/еві я ем і/ю/еві', weight: 0.4 },
  { part: 'any', sex: 'male', after: 'к', endings: 'о а у/ові а ом і/у/ові', weight: 0.9 },
  { part: 'any', sex: 'male', after: '[^каеиоуіїєюяь]', endings: 'о а у/ові а ом і/у/ові', weight: 0.15 },
  {
    part: 'surname',
    sex: 'male',
    after: '[^аеиоуіїєюяйл]',
    endings: 'ець ця цю/цеві ця цем ці/цю/цеві',
    weight: 0.9,
  },
  {
    part: 'surname',
    sex: 'male',
    after: '',
    endings: 'лець льця льцю/льцеві льця льцем льці/льцю/льцеві',
    weight: 1,
  },
  {
    part: 'surname',
    sex: 'male',
    after: '[ао]',
    endings: 'єць йця йцю/йцеві йця йцем йці/йцю/йцеві',
    weight: 1,
  },
  { part: 'surname', sex: 'male', after: '[чшщд]', endings: 'ок ка ку/кові ка ком ку/кові', weight: 0.3 },
  { part: 'surname', sex: 'male', after: '', endings: 'ів ова ову/ові ова овим ові', weight: 0.2 },
  { part: 'surname', sex: 'male', after: '', endings: 'ів іва іву/івові іва івим іві/івові', weight: 0.6 },
  { part: 'surname', sex: 'male', after: '.', endings: 'ий ого ому ого им ому/ім', weight: 1.2 },
  { part: 'surname', sex: 'male', after: 'н', endings: 'ій ього ьому ього ім ьому/ім', weight: 0.3 },
  {
    part: 'surname',
    sex: 'female',
    after: '(?:[оеє]в|[иіїи]н|ів)',
    endings: 'а ої ій у ою ій',
    weight: 0.45,
  },
  {
    part: 'surname',
    sex: 'female',
    after: `${NOT_POSSESSIVE}(?<=[кгхнтчж])`,
    endings: 'а ої ій у ою ій',
    weight: 0.6,
  },
  {
    part: 'surname',
    sex: 'female',
    after: '(?:[бвгґджзклнпрстфхцчшщь]|[ауюя]м|[аеуіюя]й)',
    endings: '- - - - - -',
    weight: 0.25,
  },
  { part: 'surname', sex: 'female', after: 'о', endings: '- - - - - -', weight: 0.4 },
  { part: 'given', sex: 'female', after: '[влрнш]', endings: 'ь і і ь ю/лю/ню і', weight: 0.3 },
  { part: 'given', sex: 'female', after: '[бвгґджзклнпрстфхцчшщй]', endings: '- - - - - -', weight: 0.2 },
  { part: 'any', sex: 'either', after: '[иії]н', endings: 'а и і у ою і', weight: 0.06 },
  { part: 'any', sex: 'either', after: '(?:[оеє]|і)в', endings: 'а и і у ою і', weight: 0.001 },
  {
    part: 'any',
    sex: 'either',
    after: `${NOT_POSSESSIVE}(?<=[бвдзлмнпрстфжшчщц])`,
    endings: 'а и і у ою/ею і',
    weight: 0.35,
  },
  { part: 'any', sex: 'either', after: '[бвдзлмнпрстф]', endings: 'ка ки ці ку кою ці', weight: 0.4 },
  { part: 'any', sex: 'either', after: '', endings: 'га ги зі гу гою зі', weight: 0.3 },
  { part: 'any', sex: 'either', after: '', endings: 'ха хи сі ху хою сі', weight: 0.3 },
  { part: 'any', sex: 'either', after: '[кгх]', endings: 'а и і у ою і', weight: 0.2 },
  { part: 'any', sex: 'either', after: '[^иіїйаеоу]', endings: 'я і і ю ею і', weight: 0.25 },
  { part: 'any', sex: 'either', after: '[аеуиі]', endings: 'я ї ї ю єю ї', weight: 0.4 },
  {
    part: 'any',
    sex: 'either',
    after: '(?:[аеоуьі][еєо]|[иіуоє]а|дзе|[аеоуиі]х|[^аеоуиії]і)',
    endings: '- - - - - -',
    weight: 0.6,
  },
  {
    part: 'any',
    sex: 'either',
    after: '(?:[аеу]ї|[аеоуиії]і|[бвгжзклмнпрстфхцчшщ]е)',
    endings: '- - - - - -',
    weight: 0.1,
  },
  { part: 'any', sex: 'either', after: '(?:и|[ої]ї|[оеєі]ю)', endings: '- - - - - -', weight: 0.004 },
  { part: 'any', sex: 'either', after: '[оую]', endings: '- - - - - -', weight: 0.12 },
];

/** Ukrainian people's names. Own compilation of common knowledge. */
export const ukNames: NameWords = {
  script: 'cyrillic',
  honorifics: {
    male: 'пан пана пану панові паном пане містер містера сер месьє гер товариш князь барон граф король принц шейх імам маршал отець',
    female: 'пані місіс міс мадам леді сеньйора фрау княгиня баронеса графиня королева принцеса',
    either: 'д-р доктор проф професор акад ім св',
  },
  given: { male: UK_MALE, female: UK_FEMALE },
  places:
    'місто село селище річка озеро море гора штат острів вулиця проспект площа область район станція аеропорт провінція округ',
  particles: [...ruNames.particles, 'бін', 'огли', 'дю', 'фан'],
  suffixes: ['мол', 'ст'],
  patronymics: { male: ['ович', 'йович', 'ьович', 'ич'], female: ['івна', 'ївна', 'овна', 'евна', 'ична'] },
  declension,
  phrases: ukPhrases,
  context: ukCases,
  indeclinable: RU_INDECLINABLE,
  fathers: UK_FATHERS,
  rareGiven: 'петр',
  irregular: [
    'лев лева левові/леву лева левом левові/леві',
    'любов любові любові любов любов’ю/любовю любові',
    'ігор ігоря ігореві/ігорю ігоря ігорем ігореві/ігорі',
    'федір федора федору/федорові федора федором федорові/федорі',
    'антін антона антону/антонові антона антоном антонові/антоні',
    'сидір сидора сидору/сидорові сидора сидором сидорові/сидорі',
    'нінель нінелі нінелі нінель нінеллю нінелі',
  ],
};
