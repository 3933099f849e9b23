import type { Pronoun, SourceWords, SpeechWords } from '../speech-words.ts';
import { list, sourceIndex, wordSet } from '../verb-forms.ts';
import { speakers } from './speakers.ts';
import { cues } from './verbs.ts';

const pronouns = new Map<string, Pronoun>([
  ['він', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['вона', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['воно', { person: 3, gender: 'n', number: 'sg', subject: true }],
  ['вони', { person: 3, number: 'pl', subject: true }],
  ['я', { person: 1, number: 'sg', subject: true }],
  ['ми', { person: 1, number: 'pl', subject: true }],
  ['ти', { person: 2, number: 'sg', subject: true }],
  ['ви', { person: 2, number: 'pl', subject: true }],
  ['який', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['яка', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['які', { person: 3, number: 'pl', subject: true }],
  ['котрий', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['котра', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['хто', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ...list('його нього йому ним ньому').map((word): [string, Pronoun] => [
    word,
    { person: 3, gender: 'm', number: 'sg', subject: false },
  ]),
  ...list('її неї їй ній нею').map((word): [string, Pronoun] => [
    word,
    { person: 3, gender: 'f', number: 'sg', subject: false },
  ]),
  ...list('їх них їм ними').map((word): [string, Pronoun] => [
    word,
    { person: 3, number: 'pl', subject: false },
  ]),
]);

const BY_WORDS = list(
  `словами даними інформацією повідомленням повідомленнями твердженням твердженнями оцінкою оцінками підрахунками
   розрахунками прогнозом прогнозами свідченням свідченнями версією відомостями визначенням зізнанням висловом
   спостереженнями`,
);
const BY_OPINION = list('думку переконання погляд розсуд');

const sources: SourceWords[] = [
  ...BY_WORDS.flatMap((head): SourceWords[] => [
    { words: ['за', head], position: 'before' },
    { words: ['за', 'його', head], position: 'before', pronoun: 'він' },
    { words: ['за', 'її', head], position: 'before', pronoun: 'вона' },
    { words: ['за', 'їхніми', head], position: 'before', pronoun: 'вони' },
    { words: ['за', 'їх', head], position: 'before', pronoun: 'вони' },
    { words: ['за', 'власними', head], position: 'before', pronoun: 'він' },
  ]),
  ...BY_OPINION.flatMap((head): SourceWords[] => [
    { words: ['на', head], position: 'before' },
    { words: ['на', 'його', head], position: 'before', pronoun: 'він' },
    { words: ['на', 'її', head], position: 'before', pronoun: 'вона' },
    { words: ['на', 'їхню', head], position: 'before', pronoun: 'вони' },
  ]),
  ...['з', 'із', 'зі'].flatMap((with_) =>
    list('словами даними інформацією заявою повідомленням дослідженням опитуванням прогнозом').map(
      (head): SourceWords => ({ words: ['згідно', with_, head], position: 'before' }),
    ),
  ),
  { words: ['відповідно', 'до', 'слів'], position: 'before' },
  ...['зі', 'із', 'з'].flatMap((with_): SourceWords[] => [
    { words: [with_, 'слів'], position: 'before' },
    { words: [with_, 'його', 'слів'], position: 'before', pronoun: 'він' },
    { words: [with_, 'її', 'слів'], position: 'before', pronoun: 'вона' },
  ]),
];

/** Abbreviations of states and ministries, with the word that tells them in full. */
const sameScopes = new Map([
  ['рф', 'росії'],
  ['сша', 'сполучених'],
  ['фрн', 'німеччини'],
  ['мзс', 'закордонних'],
  ['мвс', 'внутрішніх'],
  ['моз', 'охорони'],
  ['мінфіну', 'фінансів'],
  ['міноборони', 'оборони'],
  ['мінюсту', 'юстиції'],
  ['мінкульту', 'культури'],
  ['міносвіти', 'освіти'],
  ['мінекономіки', 'економіки'],
  ['міненерго', 'енергетики'],
  ['мінцифри', 'цифрової'],
  ['мінагрополітики', 'аграрної'],
]);

export const speech: SpeechWords = {
  cues: cues.words,
  sources: sourceIndex(sources),
  complementizers: wordSet('що щоб щоби ніби нібито начебто неначе мовляв'),
  interrogatives: wordSet('як чому навіщо чи звідки'),
  asWords: wordSet('як'),
  joining: wordSet('і й та а але або чи потім однак проте'),
  relatives: wordSet(
    `який яка яке які якого якої яких якому якій яким якими якою яку котрий котра котре котрі котрого котрої котрих де чий чия
     чиє чиї чийого чиєї`,
  ),
  backward: [['про', 'це'], ['про', 'що'], ['це']],
  subjectEndings: {
    m: /[бвгґджзйклмнпрстфхцчшщьо]$/u,
    f: /[аяь]$/u,
    n: /[оея]$/u,
    pl: /(?:[иії]|[нтл]і)$/u,
  },
  nominativeAdjective: /(?:ий|ій|а|я|е|є|і|ї|ів|їв|ин|їн)$/u,
  obliqueAdjective: /(?:ої|ій|ого|ому|их|ими?|ім)$/u,
  pronouns,
  sameScopes,
  speakers,
  determiners: wordSet(
    'цей ця це ці той та те ті один одна одне деякі багато всі усі кожен кожний інший інша інші такий така такі певний певна',
  ),
  prepositions: wordSet(
    `в у на з із зі до від од о об про по за під над при для без заради через між поміж перед після проти крім окрім замість
     навколо довкола вздовж уздовж біля коло повз крізь завдяки всупереч попри щодо стосовно внаслідок шляхом згідно
     поблизу серед посеред протягом упродовж впродовж під_час усередині всередині поза понад поруч ради к`,
  ),
  linking: wordSet('з із зі по у в'),
  conjunctions: wordSet(
    `і й та а але або чи однак проте що щоб щоби якщо якби коли хоча хоч оскільки тому бо адже так як який яка яке які якого
     якої яких якому якій яким якими яку де куди звідки навіщо чому чим ніби нібито мов немов наче неначе причому зате то
     отже отож доки поки`,
  ),
  adverbs: wordSet(
    `також теж уже вже ще потім згодом пізніше раніше вчора учора сьогодні завтра напередодні нещодавно недавно тепер тоді
     знову лише тільки навіть саме сам сама самі ж же ось чи б би не неодноразово офіційно прямо відкрито публічно
     особливо окремо коротко детально тут там нарешті незабаром нині зараз згодом водночас паралельно додатково
     нагадаємо зазначимо додамо разом журналістам репортерам кореспонденту кореспондентам нам мені пресі агентству виданню газеті каналу телеканалу
     насправді зокрема відтак відповідно цього того теж утім втім часто завжди іноді колись`,
  ),
  auxiliaries: wordSet(
    'був була було були буде будуть може можуть міг могла могли має мають мав мала мали повинен повинна повинні',
  ),
  negations: wordSet('не ні немає нема'),
  declining: wordSet(
    'відмовився відмовилася відмовилась відмовилися відмовились відмовляється відмовляються відмовила не',
  ),
  abbreviations: wordSet(
    `р рр ст т д др пр грн коп тис млн млрд ім вул просп пров с стор рис см див обл н е в вв п пп проф акад доц м км кв мм кг
     шт год хв сек тел ред вид напр прим січ лют бер квіт трав черв лип серп вер жовт лист груд грец лат англ нім рос укр
     зам заст нар гр`,
  ),
  apostrophe: 'letter',
  members: wordSet(
    'представник представниця співробітник співробітниця працівник працівниця службовець член учасник учасниця депутат депутатка мешканець мешканка експерт експертка',
  ),
  outlets: wordSet('видання газета агентство агенція журнал телеканал канал радіостанція портал сайт'),
  ministries: wordSet('міністерство відомство'),
  interlocutors: wordSet('співрозмовник'),
  speakingPlaces: wordSet('в у на'),
  documents: wordSet(
    `заяві повідомленні повідомленнях матеріалі матеріалах листі зверненні доповіді звіті релізі прес-релізі пресрелізі статті
     публікації документі документах вироку рішенні постанові відповіді коментарі записці тексті дописі пості`,
  ),
  conditionals: wordSet('якщо якби коли чи'),
  genericScopes: wordSet(
    `держави країни уряду кабінету відомства міністерства республіки краю області міста регіону компанії партії
     організації комітету клубу команди збірної чинний колишній нинішній новий екс`,
  ),
  citing: wordSet(
    'цитує цитують наводить наводять навів навела процитував процитувала процитувало передає передають',
  ),
  titleCase: false,
  dialogueDash: true,
  clauseComma: true,
  nounsLikeVerbs: false,
  nounCapitals: false,
  subject: 'either',
};
