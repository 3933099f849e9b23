import type { SourceWords } from '../cue-words.ts';
import type { Pronoun } from '../speaker-words.ts';
import type { SpeechWords } from '../speech-words.ts';
import { list, phraseIndex, sourceIndex, wordSet } from '../verb-forms.ts';
import { documents, governors } from './governors.ts';
import { speakers } from './speakers.ts';
import { cues, labels } from './verbs.ts';

const pronouns = new Map<string, Pronoun>([
  ['er', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['sie', { person: 3, gender: 'f', number: 'sg', subject: true, plural: true }],
  ['dieser', { person: 3, gender: 'm', number: 'sg', subject: true }],
  ['diese', { person: 3, number: 'sg', subject: true, plural: true }],
  ['ich', { person: 1, number: 'sg', subject: true }],
  ['wir', { person: 1, number: 'pl', subject: true }],
  ['ihm', { person: 3, gender: 'm', number: 'sg', subject: false }],
  ['ihn', { person: 3, gender: 'm', number: 'sg', subject: false }],
  ['ihr', { person: 3, gender: 'f', number: 'sg', subject: false }],
  ['ihnen', { person: 3, number: 'pl', subject: false }],
  ['mir', { person: 1, number: 'sg', subject: false }],
  ['uns', { person: 1, number: 'pl', subject: false }],
]);

const HEADS = list(
  'angaben ansicht meinung auffassung aussage aussagen worten einschätzung auskunft informationen überzeugung darstellung berichten bericht schätzungen erkenntnissen',
);

/** What reports and beliefs are called, alone or at the end of a compound: «Polizeiangaben», «Medienberichten». */
const REPORTS =
  /(?:angaben?|aussagen?|berichte?n?|meldung(?:en)?|mitteilung(?:en)?|informationen?|einschätzung(?:en)?|ansicht(?:en)?|meinung(?:en)?|auffassung(?:en)?|schätzung(?:en)?|untersuchung(?:en)?|studien?|erkenntnissen?|darstellung(?:en)?|auskunft|überzeugung|umfragen?|annahmen?|vorstellungen|stellungnahme|quellen|recherchen|hochrechnungen|prognosen?|berechnungen|medien|vermutungen|worten|ermittlungen|analysen?|planungen|überlieferung(?:en)?|vorhersagen?|kenntnisstand|erkenntnisstand|informationsstand|bekunden|vernehmen|lesart|verlautbarung(?:en)?|ankündigung(?:en)?|empfinden|dafürhalten|gesetzentwurf|protokoll|statistik(?:en)?)$/u;

/** Who and what is a source after «gemäß», which more often tells of a rule. */
const NAMED = new RegExp(
  `${REPORTS.source}|(?:sprechers?|sprecherin|zeitung|augenzeugen?|polizei|entscheidung|gerichts?|ministerium)$`,
  'u',
);

const OPINIONS = list('meinung ansicht auffassung einschätzung überzeugung aussage darstellung');

const sources: SourceWords[] = [
  { words: ['nach'], position: 'before', governs: REPORTS },
  { words: ['demnach'], position: 'before', pronoun: 'er' },
  { words: ['gemäß'], position: 'before', governs: NAMED },
  ...OPINIONS.flatMap((opinion): SourceWords[] => [
    { words: ['seiner', opinion, 'nach'], position: 'before', pronoun: 'er' },
    { words: ['ihrer', opinion, 'nach'], position: 'before', pronoun: 'sie' },
    { words: ['nach', 'eigener', opinion], position: 'before', pronoun: 'er' },
  ]),
  { words: ['laut'], position: 'before' },
  { words: ['dem', 'vernehmen', 'nach'], position: 'before' },
  { words: ['nach', 'eigenem', 'bekunden'], position: 'before', pronoun: 'er' },
  { words: ['nach', 'eigenen', 'angaben'], position: 'before', pronoun: 'er' },
  { words: ['zufolge'], position: 'after' },
  { words: ['so'], position: 'before', setOff: true },
  ...HEADS.flatMap((head): SourceWords[] => [
    { words: ['nach', head], position: 'before' },
    { words: ['nach', 'den', head], position: 'before' },
    { words: ['nach', 'der', head], position: 'before' },
    { words: ['nach', 'seinen', head], position: 'before', pronoun: 'er' },
    { words: ['nach', 'seiner', head], position: 'before', pronoun: 'er' },
    { words: ['nach', 'ihren', head], position: 'before', pronoun: 'sie' },
    { words: ['nach', 'ihrer', head], position: 'before', pronoun: 'sie' },
  ]),
];

export const speech: SpeechWords = {
  cues: cues.words,
  sources: sourceIndex(sources),
  complementizers: wordSet('dass daß'),
  interrogatives: wordSet('ob wie warum weshalb wieso'),
  asWords: wordSet('wie'),
  joining: wordSet('und aber oder sowie sondern'),
  relatives: wordSet('der die das welcher welche welches den dem dessen deren denen'),
  backward: [['das'], ['dies']],
  pronouns,
  genericScopes: wordSet('regierung partei landes staates unternehmens'),
  speakers,
  determiners: wordSet(
    `der die das den dem des ein eine einen einem einer eines dieser diese dieses jener jene kein keine mehrere einige viele
     sein seine seiner seinem seinen seines ihres meines unseres dessen deren ihr ihre ihrem ihren ihrer zwei drei vier fünf alle beide`,
  ),
  indefinites: wordSet('ein eine einen einem'),
  obliqueDeterminers: wordSet('dem den des einem einen eines diesem diesen seinem seinen ihrem ihren'),
  articleGenders: new Map([
    ['der', ['m']],
    ['ein', ['m', 'n']],
    ['einer', []],
    ['seiner', []],
    ['ihrer', []],
  ]),
  prepositions: wordSet(
    `in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen durch ohne seit bis während wegen
     trotz zwischen hinter neben gegenüber laut anhand aufgrund angesichts innerhalb außerhalb ab per pro als`,
  ),
  linking: wordSet('von vom der des für aus im'),
  conjunctions: wordSet(
    `und aber oder denn sondern sowie dass daß ob weil da wenn als während obwohl nachdem bevor bis damit indem sobald
     falls wo wie warum was wer um ohne jedoch doch zumal sofern solange
     womit wodurch wobei wofür worauf worin woran wovon wozu woraus worüber wogegen weswegen weshalb wonach`,
  ),
  adverbs: wordSet(
    `insbesondere besonders zwar auch noch schon heute gestern morgen nun jetzt dann danach zuvor bereits erneut wieder weiter weiterhin ferner
     zudem außerdem jedoch allerdings dagegen hingegen hierzu dazu darin insgesamt zuletzt besonders seinerzeit stattdessen bislang bisher offenbar offensichtlich angeblich vermutlich
     wahrscheinlich tatsächlich allein erst nie vielleicht dadurch hierbei hierfür zusammenfassend überdies zumindest mindestens weder daraufhin darauf gleichzeitig zugleich lediglich nur sogar
     weshalb deswegen beispielsweise gegebenenfalls darunter sonst ansonsten daneben dafür derzeit vorerst monatelang langfristig
     damals sinngemäß ähnlich indes indessen immerhin zudem obendrein übrigens folglich somit dennoch trotzdem
     gleichwohl bereits kurzfristig mittelfristig jüngst kürzlich neulich neuerdings seitdem seither vorgestern
     mehrmals mehrfach vielmehr jedenfalls wörtlich allenfalls andernfalls ebenso genauso unlängst zurzeit
     selbst unterdessen inzwischen mittlerweile später anschließend zunächst schließlich wörtlich gegenüber so
     demnach wonach hier dort dabei damit daher deshalb deutlich
     offiziell öffentlich sich immer wiederum ebenfalls ebenso bekannt darüber davon hinaus vorher abschließend einmal`,
  ),
  auxiliaries: wordSet(
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden kann können konnte konnten muss müssen musste soll sollen sollte sollten will wollen wollte darf dürfen mag sei habe',
  ),
  passives: wordSet('wird werden wurde wurden worden geworden'),
  modals: wordSet('wird werde werden würde würden könne könnte kann soll solle will wolle muss müsse'),
  negations: wordSet('nicht kein keine keinen nie niemals'),
  declining: wordSet('weigerte weigerten lehnte lehnten verweigerte verweigerten wollte wollten'),
  abbreviations: wordSet(
    'dr prof st bzw ca z b u a d h usw etc nr str abs art mio mrd bspw evtl ggf inkl inzw sog vgl jr sen hl gen ing dipl tel jan feb mär apr jun jul aug sept okt nov dez',
  ),
  ordinals: wordSet(
    `januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
     jahrtausend`,
  ),
  subjunctives: wordSet(
    `sei seien habe hätte hätten wären werde würden könne müsse müssten solle wolle dürfe
     dürften möge wisse gebe gebe gäbe gehe ginge komme käme stehe liege bleibe lasse sehe halte bringe nehme
     finde handele handle bestehe gelte sorge führe trage brauche mache fehle erhalte zeige stelle versuche
     verfüge fordere lehne stünde stünden läge lägen bliebe blieben gälte verletze wende betrage bedeute verstoße biete
     benötige besitze erlaube ermögliche erreiche existiere funktioniere gehöre entspreche entstehe ergebe erfolge enthalte
     verliere verlange verhindere verdiene vertrete wachse warte wirke zahle ziele zwinge übernehme unterstelle verbreite
     verbessere verschlechtere verstehe verzichte schade schaffe schütze setze sinke steige stimme suche teile treffe treibe
     trete verlaufe werfe widerspreche ziehe leide lebe laufe kenne kämpfe koste kümmere leiste liefere befinde bekomme
     belaufe beruhe beschränke beteilige bewege bereite belege drohe ende fordere fahre falle fehle fliege freue fühle
     gefährde gewinne helfe hege herrsche hänge interessiere informiere konzentriere gehe rechne reagiere scheine scheitere
     schließe sehe sorge spiele starte sterbe stoße zeuge hielte kämen gäben fände fänden ließe
     beginne hätten spreche arbeite unterstütze erwarte hoffe glaube rechne plane wünsche`,
  ),
  reportive: wordSet(
    'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe handele handle hätten würden bestehe wisse lasse drohe diene',
  ),
  leading: wordSet('auch selbst sogar nur'),
  attaching: wordSet('in im aus von vom für bei beim'),
  hearsay: wordSet('soll sollen'),
  pastInfinitives: wordSet('haben sein'),
  supposing: wordSet('als damit dass daß bis um ohne sodass'),
  apostrophe: 'letter',
  governors,
  labels,
  speakingPlaces: wordSet('in im aus auf'),
  documents,
  reportedBy: wordSet('wonach demzufolge'),
  dummies: wordSet('es'),
  agents: wordSet('von vom durch seitens'),
  consecutive: wordSet('so derart dermaßen dadurch dazu tatsache'),
  resuming:
    /^(?:stellt|sieht|geht|gibt|steht|kommt|bleibt|will|droht|folgt|liegt|lehnt|kam|kamen|ging|gingen|gab|gaben|stand|standen|lag|lagen|fiel|fielen|blieb|blieben|ließ|ließen|nahm|nahmen|zog|zogen|traf|trafen|fand|fanden|half|rief|riefen|sah|sahen|sprach|sprachen|trat|traten|wies|wiesen|muss|müssen|vertrat|vertraten|vertritt|hält|hielt|hielten|erhob|erhoben|erhebt|warf|warfen|wirft|weist|teilt|hegt|äußert|macht|legt|erwägt|erwog|schloss|\p{Ll}{3,}te(?:n)?)$/u,
  citations: phraseIndex(
    'unter berufung auf|unter verweis auf|mit verweis auf|mit berufung auf|unter bezug auf|mit bezug auf',
  ),
  press: wordSet(
    `zeitung tageszeitung wochenzeitung sonntagszeitung agentur nachrichtenagentur presseagentur zeitschrift magazin sender
     senders fernsehsender radiosender blatt blatts blattes onlineportal nachrichtenportal portal`,
  ),
  toOutlets: wordSet('der dem den gegenüber mit'),
  citing: wordSet('zitiert zitierte zitierten zitieren'),
  counting:
    /^(?:(?:nur|erst|kaum|fast|knapp|gut|etwa|rund)\s)*(?:\d+|\p{L}+)\s(?:Stunde|Tag|Woche|Monat|Jahr|Jahrzehnt)e?n?\s(?:nach|nachdem|vor|bevor)\s/u,
  placing: wordSet('in'),
  conditionals: wordSet('wenn falls ob'),
  titleCase: false,
  dialogueDash: false,
  bareSources: true,
  contracted: wordSet('im am zum zur vom beim ins ans'),
  adjective:
    /(?:isch|lich|ig|ell|al|iv|end|haft|los|sam|bar|ier|eig|ander|mehrer|weiter|unter|ob|erst|zweit|letzt|jüngst|neuest|neu|alt|fest|direkt|bekannt|genannt|bestätigt|geschätzt|beteiligt|[^h]en)e[nrm]$/u,
  clauseComma: true,
  nounsLikeVerbs: false,
  nounCapitals: true,
  subject: 'either',
  verbSecond: true,
  tagVerb:
    /^(?:\p{Ll}{2,}(?:te|ten|[^aeiou]t)|rief|riefen|strich|ging|gingen|schob|zog|ließ|trat|hob|hoben|fiel|gab|gaben|nahm|bat|baten)$/u,
  tagReflexives: wordSet('sich'),
  manner: /..(?:isch|lich|ig|end|sam|haft|los|weise|maßen|halber|[^aeiou]t)$/u,
  denying: wordSet(
    'bestreitet bestreiten bestritt bestritten dementiert dementieren dementierte dementierten',
  ),
  nameParticles: wordSet('de di da do du del della van ter ten el al bin ibn abu ben'),
  genitives: wordSet('der des einer eines dieser dieses seiner seines ihrer ihres'),
  infinitives: wordSet('zu'),
  infinitive:
    /^(?:an|ab|auf|aus|bei|ein|fest|fort|frei|her|heraus|hin|hinzu|los|mit|nach|nieder|um|unter|vor|voran|weg|weiter|wieder|zu|zurück|zusammen|durch|über|statt|teil|bereit|sicher)zu\p{L}{2,}n$/u,
};
