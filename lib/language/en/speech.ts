import type { SourceWords } from '../cue-words.ts';
import type { Pronoun, SpeakerNoun } from '../speaker-words.ts';
import type { SpeechWords } from '../speech-words.ts';
import { CueList, list, phraseIndex, sourceIndex, wordSet } from '../verb-forms.ts';
import { englishForms } from './verbs.ts';

const cues = new CueList();

function add(traits: Parameters<CueList['add']>[0], verbs: string): void {
  for (const verb of list(verbs)) cues.add(traits, englishForms(verb));
}

add({ sort: 'speech', bare: true, addressee: true }, 'tell assure inform remind warn notify');
add({ sort: 'speech', bare: true, addressee: true, infinitive: true }, 'promise');
add({ sort: 'speech', infinitive: true }, 'vow pledge swear threaten');
add(
  { sort: 'speech', bare: true },
  `say add note argue claim suggest acknowledge announce report reveal insist admit predict explain concede
   allege assert reiterate contend estimate recall emphasize emphasise stress conclude deny tweet indicate
   complain mention joke boast caution testify counter hint signal imply observe quip proclaim lament muse retort posit
   affirm attest recount protest guess surmise confess figure stipulate underscore confirm state`,
);
add(
  { sort: 'speech' },
  `continue write answer ask inquire query urge elaborate clarify comment blog shout chant interject declare maintain
   post disclose reply respond remark relate profess avow repeat
   read echo cite highlight underline pen retweet message opine theorize theorise speculate propose
   recommend request demand appeal plead beg order command instruct apologize apologise`,
);
add({ sort: 'speech', followed: ['out'], bare: true }, 'point');
add({ sort: 'manner', followed: ['on'] }, 'go');
add({ sort: 'manner', followed: ['back'] }, 'shoot fire hit');
add({ sort: 'manner', followed: ['in'] }, 'chime');
add(
  { sort: 'manner' },
  `laugh smile cry yell scream whisper murmur mutter mumble sigh groan growl snap bark roar thunder boom beam
   gush exclaim implore rail fume scoff sneer sniff snort deadpan crow chide scold chuckle giggle grin sob
   wail shriek holler bellow stammer stutter croak drawl jeer hiss gasp interrupt interpose begin start finish conclude
   tease taunt gripe grumble moan rant rave vent volunteer offer wonder sing recite agree disagree concur enthuse
   intone exhort press prod thank praise charge advise venture ponder reflect reason reminisce marvel object demur counsel rejoin wrote`,
);
add(
  { sort: 'thought', bare: true },
  `think believe feel hope expect know fear worry suspect doubt assume understand consider realize realise mean find show
   see decide agree learn hear demonstrate prove remember forget dream wish imagine presume discover determine
   foresee anticipate reckon suppose`,
);
add(
  { sort: 'judgement' },
  'call describe dub label brand characterize characterise term denounce dismiss blast slam criticize condemn mock hail refer accuse tout bill decry deride lambaste ridicule',
);

const pronouns = new Map<string, Pronoun>([
  ['he', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['she', { person: 3, gender: 'f', number: 'sg', subject: true }],
  ['they', { person: 3, number: 'pl', subject: true }],
  ['it', { person: 3, gender: 'n', number: 'sg', subject: true }],
  ['who', { person: 3, number: 'sg', subject: true, plural: true }],
  ['i', { person: 1, number: 'sg', subject: true }],
  ['we', { person: 1, number: 'pl', subject: true }],
  ['you', { person: 2, number: 'sg', subject: true }],
  ['him', { person: 3, gender: 'm', number: 'sg', subject: false }],
  ['her', { person: 3, gender: 'f', number: 'sg', subject: false }],
  ['them', { person: 3, number: 'pl', subject: false }],
  ['me', { person: 1, number: 'sg', subject: false }],
  ['us', { person: 1, number: 'pl', subject: false }],
]);

const sources: SourceWords[] = [
  { words: ['according', 'to'], position: 'before' },
  { words: ['in', 'the', 'words', 'of'], position: 'before' },
  { words: ['as', 'per'], position: 'before' },
  { words: ['as', 'reported', 'by'], position: 'before', relays: true },
  { words: ['in', 'his', 'words'], position: 'before', pronoun: 'he' },
  { words: ['in', 'her', 'words'], position: 'before', pronoun: 'she' },
];

const speakers = new Map<string, SpeakerNoun>();

function nouns(sort: SpeakerNoun['sort'], words: string): void {
  for (const word of list(words)) {
    speakers.set(word, { sort, nominative: true, lemma: word, number: 'sg' });
    const plural = /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /man$/.test(word)
        ? `${word.slice(0, -2)}en`
        : /(s|sh|ch|x)$/.test(word)
          ? `${word}es`
          : `${word}s`;
    speakers.set(plural, { sort, nominative: true, lemma: plural, number: 'pl' });
  }
}

nouns(
  'person',
  `president minister secretary senator congressman congresswoman representative governor mayor chairman chairwoman
   chair chief director spokesman spokeswoman spokesperson leader candidate nominee lawyer attorney judge justice
   general colonel captain officer professor economist analyst strategist pollster author writer reporter
   journalist editor columnist commentator pundit host anchor actor actress singer delegate activist advocate
   adviser advisor aide ambassador consultant manager executive commissioner sheriff prosecutor ceo founder owner
   doctor nurse teacher student pastor priest bishop cardinal pope king queen prince princess premier chancellor
   lawmaker legislator politician democrat republican conservative liberal speaker whip deputy assistant
   scientist researcher historian sociologist psychologist scholar expert critic opponent supporter rival
   businessman businesswoman billionaire mogul tycoon entrepreneur investor veteran father mother son daughter brother
   sister wife husband widow uncle aunt cousin friend neighbor neighbour colleague man woman boy girl resident
   voter farmer worker owner player coach striker striking driver pilot detective inspector coordinator fellow counsel surgeon
   treasurer envoy negotiator diplomat organizer organiser operative insider newsman technician engineer
   incumbent challenger head publisher partner chairperson creator member producer frontrunner mogul showman magnate hopeful superdelegate
   councillor councilor councilman councilwoman villager mp mep magistrate commuter survivor campaigner protester demonstrator
   constable sergeant superintendent firefighter paramedic barrister solicitor undersecretary comedian musician rapper filmmaker
   biologist physicist geologist meteorologist epidemiologist environmentalist headteacher landlord tenant landowner shopkeeper`,
);
nouns(
  'body',
  `government ministry department agency office company firm corporation bank committee commission council court
   police party campaign administration organization organisation group union association institute university
   newspaper paper magazine network outlet post times journal report study poll survey statement spokespersons
   parliament congress senate house embassy army military navy hospital school team club board bureau authority
   foundation center centre coalition alliance federation league panel article memo letter email document ad
   lawsuit complaint filing transcript website site
   service force college charity`,
);
nouns('anonymous', 'source official witness eyewitness observer insider person someone somebody critic');
for (const word of list('people many some several others most few one two three four five half'))
  speakers.set(word, { sort: 'anonymous', nominative: true, lemma: word, number: 'pl' });

export const speech: SpeechWords = {
  cues: cues.words,
  sources: sourceIndex(sources),
  complementizers: wordSet('that'),
  interrogatives: wordSet('how why what whether who'),
  asWords: wordSet('as'),
  infinitives: wordSet('to'),
  joining: wordSet('and but or then'),
  relatives: wordSet('who which whose whom where'),
  backward: [],
  pronouns,
  genericScopes: wordSet(
    'state government country nation company party agency department former current then late new old',
  ),
  speakers,
  determiners: wordSet(
    'the a an this that these those his her its their our my your one some many most several another each both few two three four five',
  ),
  articles: wordSet('the a an'),
  indefinites: wordSet('a an another one some'),
  prepositions: wordSet(
    `of in on at to for from with by about against during after before since until through over under between
     among into onto within without across around near behind beside besides beyond despite toward towards upon via
     amid per as like than including regarding concerning following aboard outside inside throughout off up down out unlike`,
  ),
  linking: wordSet('of for from at with'),
  conjunctions: wordSet(
    `and but or nor so yet because although though while whereas unless until since when whenever where wherever
     if whether which who whom whose that what how why as after before once`,
  ),
  adverbs: wordSet(
    `also later then now still again once already just only even recently previously earlier ago repeatedly often
     always sometimes however instead meanwhile moreover further never not today yesterday tonight tomorrow
     publicly privately simply clearly reportedly allegedly apparently quickly finally ultimately eventually
     initially originally specifically explicitly openly frequently famously correctly rightly wrongly falsely
     bluntly flatly merely actually really basically certainly obviously probably perhaps maybe thus therefore
     monday tuesday wednesday thursday friday saturday sunday all both rather too either either afterward afterwards
     long directly consistently similarly additionally immediately subsequently separately jokingly angrily
     briefly boldly proudly confidently quietly loudly defiantly first last twice accurately adamantly vehemently
     strongly emphatically firmly above below`,
  ),
  auxiliaries: wordSet(
    `has have had is are was were be been being do does did will would shall should can could may might must
     'd 've 'll 's ’d ’ve ’ll ’s`,
  ),
  passives: wordSet('is are was were be been being'),
  modals: wordSet('will would may might could can should shall must'),
  negations: wordSet("not n't ’t 't never nor neither cannot no"),
  converb: /^\w{2,}ing$/u,
  nobody: wordSet('nobody none neither no'),
  declining: wordSet(
    'declined refused denied failed declines refuses fails refusing declining unable unwilling',
  ),
  denying: wordSet('deny denies denied denying'),
  abbreviations: wordSet(
    `mr mrs ms dr prof gov sen rep reps sens gen col lt sgt capt rev hon st jr sr inc corp co ltd dept vs etc no
     jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ala ariz ark calif colo conn del fla
     ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
     approx est adm cmdr maj pres supt d.c u.s`,
  ),
  apostrophe: 'clitic',
  absolute: 'with',
  degrees: wordSet('very so too more most less quite how as'),
  hedges:
    /(?:^| )(?:that(?: being)?|having|as far as \w+(?: can| could)?|as (?:they|you)|truth be|needless to|sad to|strange to|so to|that is to)$/u,
  citing: wordSet('quoted quotes quoting'),
  naming: wordSet('so-called nicknamed titled entitled dubbed named'),
  citations: phraseIndex('citing|quoting'),
  findings: wordSet('findings estimates indications'),
  callings: wordSet(
    `prosecutor judge magistrate lawyer attorney barrister solicitor officer constable sergeant detective inspector doctor
     surgeon nurse paramedic firefighter teacher headteacher professor researcher scientist economist analyst expert reporter
     journalist editor anchor host moderator witness eyewitness driver pilot resident neighbor neighbour villager survivor
     spokesman spokeswoman spokesperson aide landlord tenant shopkeeper farmer pastor priest bishop`,
  ),
  press: wordSet(
    'agency newspaper paper magazine network outlet website broadcaster channel tabloid daily weekly newsroom radio television',
  ),
  toOutlets: wordSet('to with'),
  describing: wordSet('of for from with to close familiar'),
  adverb:
    /^(?!(?:al|fami|assemb|ear|ral|bul|monopo|anoma|supp|rep|app|homi|je|bel|fol|hol|love|lone|friend|like|cost|dead|elder)ly$|ju|ita).{3,}ly$/,
  participle: /.(?:ing|ed)$/,
  tagVerb: /..ed$/,
  topics: wordSet('of about'),
  times: wordSet(
    'day week weekend month year morning afternoon evening night spring summer fall autumn winter',
  ),
  counting:
    /^(?:(?:just|only|barely|almost|nearly|about|some|less than|more than)\s)*(?:an?|\d+|\p{L}+|several|a few)\s(?:hour|day|week|month|year|decade)s?\s(?:after|before|since)\s/u,
  placing: wordSet('in'),
  conditionals: wordSet('if unless whether suppose'),
  titleCase: true,
  dialogueDash: false,
  clauseComma: false,
  nounsLikeVerbs: true,
  naturalGender: true,
  nounCapitals: false,
  subject: 'before',
};
