import type { Pronoun, SourceWords, SpeechWords } from '../speech-words.ts';
import { list, sourceIndex, wordSet } from '../verb-forms.ts';
import { speakers } from './speakers.ts';
import { cues } from './verbs.ts';

const pronouns = new Map<string, Pronoun>([
  ['он', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['она', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['они', { person: 3, number: 'pl', subject: true }],
  ['оно', { person: 3, gender: 'n', number: 'sg', subject: true }],
  ['я', { person: 1, number: 'sg', subject: true }],
  ['мы', { person: 1, number: 'pl', subject: true }],
  ['который', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['которая', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['которые', { person: 3, number: 'pl', subject: true }],
  ['кто', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ...list('его него ему нему им ним нём нем').map((word): [string, Pronoun] => [
    word,
    { person: 3, gender: 'm', number: 'sg', subject: false },
  ]),
  ...list('её ее неё нее ей ней нею').map((word): [string, Pronoun] => [
    word,
    { person: 3, gender: 'f', number: 'sg', subject: false },
  ]),
  ...list('их них ими ними').map((word): [string, Pronoun] => [
    word,
    { person: 3, number: 'pl', subject: false },
  ]),
]);

const HEADS = list(
  `словам мнению данным утверждению утверждениям информации сведениям версии оценке оценкам подсчетам подсчётам
   заявлению заявлениям сообщению сообщениям свидетельству свидетельствам признанию убеждению выражению
   расчетам расчётам прогнозу прогнозам замечанию слухам`,
);

const sources: SourceWords[] = [
  ...HEADS.flatMap((head): SourceWords[] => [
    { words: ['по', head], position: 'before' },
    { words: ['по', 'его', head], position: 'before', pronoun: 'он' },
    { words: ['по', 'её', head], position: 'before', pronoun: 'она' },
    { words: ['по', 'ее', head], position: 'before', pronoun: 'она' },
    { words: ['по', 'их', head], position: 'before', pronoun: 'они' },
  ]),
  { words: ['согласно'], position: 'before' },
  { words: ['со', 'слов'], position: 'before' },
  { words: ['с', 'его', 'слов'], position: 'before', pronoun: 'он' },
  { words: ['с', 'ее', 'слов'], position: 'before', pronoun: 'она' },
];

export const speech: SpeechWords = {
  cues: cues.words,
  sources: sourceIndex(sources),
  complementizers: wordSet('что чтобы будто якобы'),
  interrogatives: wordSet('как почему зачем ли'),
  asWords: wordSet('как'),
  joining: wordSet('и а но да или затем потом однако'),
  relatives: wordSet(
    `который которая которое которые которого которой которых которому которым которую котором где чей чья чье чьи
     чьего чьей`,
  ),
  backward: [['об', 'этом'], ['о', 'чем'], ['о', 'чём'], ['это']],
  subjectEndings: {
    m: /[бвгджзйклмнпрстфхцчшщь]$/u,
    f: /[аяь]$/u,
    n: /[оея]$/u,
    pl: /(?:[ыи]|[нтл]е)$/u,
  },
  nominativeAdjective: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ин|ов|ев)$/u,
  pronouns,
  genericScopes: wordSet(
    `государства страны правительства кабинета ведомства министерства республики края области города региона компании
     партии организации комитета клуба команды сборной действующий бывший нынешний экс`,
  ),
  speakers,
  determiners: wordSet(
    'этот эта эти тот та те вся всё один одна некий некоторые многие все каждый другой другие такой такие',
  ),
  prepositions: wordSet(
    `в во на с со к ко у о об обо от до из изо за под подо над по при про для без ради через между перед
     среди против после кроме вместо около вокруг вдоль возле мимо сквозь благодаря вопреки насчет насчёт ввиду
     вследствие путем путём посредством согласно касательно относительно`,
  ),
  linking: wordSet('по'),
  conjunctions: wordSet(
    `и а но или либо однако что чтобы если когда пока хотя поскольку потому так как который которая которое
     которые которого которой которых которому которым которую где куда откуда зачем почему чем ли будто
     словно причем причём зато то`,
  ),
  adverbs: wordSet(
    `также тоже уже еще ещё потом затем позже ранее раньше вчера сегодня завтра накануне недавно теперь тогда
     вновь снова опять лишь только даже именно сам сама сами же ведь вот ли бы не неоднократно официально прямо
     открыто публично особо отдельно кратко подробно тут там здесь впрочем наконец вскоре ныне сейчас
     впоследствии одновременно параллельно дополнительно журналистам репортерам корреспонденту корреспондентам
     отметим напомним добавим нам мне прессе агентству изданию газете каналу телеканалу`,
  ),
  auxiliaries: wordSet('был была было были будет будут может могут мог могла могли должен должна должны'),
  negations: wordSet('не ни нет'),
  declining: wordSet(`отказался отказалась отказались отказалось отказывается отказываются отказавшись не`),
  abbreviations: wordSet(
    `г гг т д др пр руб коп тыс млн млрд им ул просп пер р стр рис см ср св обл н э в вв ст п пп проф акад доц
     гос зам пом нач чел кв м км см мм кг шт ч мин сек тел ред сост изд напр прим янв февр апр авг сент окт
     нояб дек господ гн госп долл`,
  ),
  apostrophe: 'letter',
  surname: /(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая|ко|ук|юк|ян|дзе|швили)$/u,
  citing: wordSet(
    'цитирует цитируют приводит приводят привел привёл привела процитировал процитировала процитировало передает передаёт передают',
  ),
  speakingPlaces: wordSet('в во на'),
  documents: wordSet(
    `заявлении сообщении сообщениях материале материалах письме обращении докладе отчёте отчете релизе пресс-релизе статье
     публикации документе документах приговоре решении постановлении ответе комментарии записке тексте посте интервью`,
  ),
  conditionals: wordSet('если бы ли'),
  titleCase: false,
  dialogueDash: true,
  clauseComma: true,
  nounsLikeVerbs: false,
  nounCapitals: false,
  subject: 'either',
};
