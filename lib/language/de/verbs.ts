import type { LabelWords } from '../cue-words.ts';
import { CueList, list, type VerbForm } from '../verb-forms.ts';

/** Past singular, participle and, where its vowel changes, present singular of the strong verbs among the reporting ones. */
const STRONG: Readonly<Record<string, readonly [past: string, participle: string, present?: string]>> = {
  schreiben: ['schrieb', 'geschrieben'],
  sprechen: ['sprach', 'gesprochen', 'spricht'],
  rufen: ['rief', 'gerufen'],
  heißen: ['hieß', 'geheißen'],
  weisen: ['wies', 'gewiesen'],
  geben: ['gab', 'gegeben', 'gibt'],
  raten: ['riet', 'geraten', 'rät'],
  versprechen: ['versprach', 'versprochen', 'verspricht'],
  widersprechen: ['widersprach', 'widersprochen', 'widerspricht'],
  bestreiten: ['bestritt', 'bestritten'],
  werfen: ['warf', 'geworfen', 'wirft'],
  nennen: ['nannte', 'genannt'],
  denken: ['dachte', 'gedacht'],
  wissen: ['wusste', 'gewusst', 'weiß'],
  sehen: ['sah', 'gesehen', 'sieht'],
  finden: ['fand', 'gefunden'],
  beschreiben: ['beschrieb', 'beschrieben'],
  verlangen: ['verlangte', 'verlangt'],
  gestehen: ['gestand', 'gestanden'],
  einräumen: ['einräumte', 'eingeräumt'],
  lesen: ['las', 'gelesen', 'liest'],
  ziehen: ['zog', 'gezogen'],
  unterstreichen: ['unterstrich', 'unterstrichen'],
  empfehlen: ['empfahl', 'empfohlen', 'empfiehlt'],
  beklagen: ['beklagte', 'beklagt'],
  bringen: ['brachte', 'gebracht'],
  stehen: ['stand', 'gestanden'],
  schlagen: ['schlug', 'geschlagen', 'schlägt'],
  heben: ['hob', 'gehoben'],
  gehen: ['ging', 'gegangen'],
  halten: ['hielt', 'gehalten', 'hält'],
  fahren: ['fuhr', 'gefahren', 'fährt'],
  nehmen: ['nahm', 'genommen', 'nimmt'],
  treten: ['trat', 'getreten', 'tritt'],
  brechen: ['brach', 'gebrochen', 'bricht'],
  verweisen: ['verwies', 'verwiesen'],
  schwören: ['schwor', 'geschworen'],
  befinden: ['befand', 'befunden'],
  lassen: ['ließ', 'gelassen', 'lässt'],
  wenden: ['wandte', 'gewandt'],
  bitten: ['bat', 'gebeten'],
  schließen: ['schloss', 'geschlossen'],
  tun: ['tat', 'getan'],
  preisen: ['pries', 'gepriesen'],
};

/** The longer of two that begin alike first: «hinzu|fügen», not «hin|zufügen». */
const PARTICLES =
  /^(?:an|auf|aus|bei|ein|hinzu|hin|mit|nach|vor|zurück|zu|fest|klar|bekannt|entgegen|heraus|hervor|dar|ab|offen|nahe)(?=[a-zäöüß]{3})/u;
/** Stems that need an «e» before a «t»: «arbeit-et», «bezeichn-et». */
const SOFT = /(?:[dt]|[bcdfgkpstvwxz]h?[nm])$/u;
const UNSTRESSED = /^(?:be|er|ver|ge|ent|zer|miss|wider|unter|über)|ieren$/u;

/** The forms of a German verb: present, past, participle (finite beside «hat»), infinitive. */
function* germanForms(verb: string): Generator<VerbForm> {
  const particle = SEPARABLE.has(verb) ? (PARTICLES.exec(verb)?.[0] ?? '') : '';
  const base = verb.slice(particle.length);
  const stem = base.replace(/e?n$/u, '');
  const strong = STRONG[base] ?? STRONG[verb];
  const soft = SOFT.test(stem) ? `${stem}e` : stem;
  const past = strong ? strong[0] : `${soft}te`;
  const present = strong?.[2] ?? `${soft}t`;
  const tail = particle ? { particles: [particle] } : {};
  yield { word: present, form: 'finite', number: 'sg', ...tail };
  yield { word: base, form: 'finite', number: 'pl', ...tail };
  yield { word: past, form: 'finite', number: 'sg', ...tail };
  yield { word: `${past}${/e$/u.test(past) ? 'n' : 'en'}`, form: 'finite', number: 'pl', ...tail };
  if (particle) {
    yield { word: `${particle}${present}`, form: 'finite', number: 'sg' };
    yield { word: `${particle}${past}`, form: 'finite', number: 'sg' };
    yield { word: `${particle}${past}${/e$/u.test(past) ? 'n' : 'en'}`, form: 'finite', number: 'pl' };
  }
  const participle = strong ? strong[1] : UNSTRESSED.test(base) ? `${soft}t` : `ge${soft}t`;
  yield { word: `${particle}${participle}`, form: 'finite', passive: true };
  if (particle) yield { word: `${particle}zu${base}`, form: 'infinitive' };
}

const SEPARABLE = new Set(
  list(
    `mitteilen ankündigen angeben hinweisen hinzufügen einräumen zugeben vorwerfen feststellen klarstellen bekanntgeben
     bekanntmachen nachfragen anmerken ausführen auffordern ausrufen vorschlagen vorhersagen einwenden aussagen darlegen
     beitragen fortfahren andeuten hervorheben ausgehen festhalten zusagen zusichern annehmen aufrufen anregen anmahnen nachlegen
     zustimmen einstufen darstellen abtun abweisen ablehnen vortragen nahelegen offenlegen aufzeigen anordnen ausdrücken einschätzen ankreiden zurückweisen`,
  ),
);

export const cues = new CueList();

function add(traits: Parameters<CueList['add']>[0], verbs: string): void {
  for (const verb of list(verbs)) cues.add(traits, germanForms(verb));
}

add(
  { sort: 'speech', bare: true },
  `sagen erklären betonen berichten melden bestätigen äußern behaupten schreiben meinen erzählen versichern
   versprechen warnen drohen mitteilen ankündigen angeben hinweisen hinzufügen einräumen zugeben feststellen klarstellen
   bekanntgeben bekanntmachen anmerken ausführen aussagen unterstreichen beteuern bekräftigen antworten erwidern entgegnen
   ergänzen erläutern verkünden bemerken mahnen fordern verlangen beklagen bedauern gestehen prophezeien
   prognostizieren vorhersagen schildern beschreiben argumentieren bekennen signalisieren informieren kommentieren
   bestreiten dementieren kritisieren bezweifeln vorwerfen beschuldigen twittern posten fragen
   vorschlagen appellieren resümieren konstatieren präzisieren spekulieren beschwören zitieren auffordern darlegen andeuten
   befürworten formulieren bilanzieren orakeln unterstellen begründen empfehlen heißen  protestieren besagen hervorheben ausgehen festhalten zusagen zusichern
     verweisen verlauten monieren rügen bemängeln schwören verneinen ermahnen aufrufen anregen anmahnen
     enthüllen verraten nachlegen schätzen anordnen einschätzen`,
);
add(
  { sort: 'manner' },
  `rufen ausrufen lachen lächeln flüstern schreien seufzen scherzen spotten jubeln schwärmen loben klagen schimpfen fortfahren
   beginnen schließen einwenden nachfragen widersprechen zustimmen danken freuen ärgern raten reagieren
   lauten stehen titeln wenden beitragen`,
);
add(
  { sort: 'speech', bare: true },
  'glauben hoffen befürchten vermuten erwarten annehmen fürchten bezweifeln',
);
add(
  { sort: 'thought', bare: true },
  `denken wissen finden überlegen zweifeln beschließen entscheiden
   planen wünschen ahnen`,
);
const LABELS = list(
  `bezeichnen titulieren charakterisieren einstufen werten bewerten beurteilen verurteilen würdigen begrüßen kritisieren loben
   beschreiben zurückweisen geißeln brandmarken feiern rechtfertigen verteidigen betrachten abtun abweisen einschätzen
   deuten interpretieren darstellen brandmarken preisen ablehnen`,
);
add({ sort: 'judgement' }, 'nennen bezeichnen titulieren charakterisieren einstufen werten');

function forms(verbs: readonly string[]): ReadonlySet<string> {
  return new Set(verbs.flatMap((verb) => [...germanForms(verb)].map(({ word }) => word)));
}

/** Verbs that call something by the words after them. */
export const labels: readonly LabelWords[] = [
  { verbs: new Set(list('nennt nennen nannte nannten')) },
  { verbs: forms(LABELS), after: new Set(['als']) },
  { verbs: new Set(list('spricht sprechen sprach sprachen gesprochen')), after: new Set(['von']) },
  { verbs: forms(['warnen']), after: new Set(['vor']) },
  { verbs: forms(['halten', 'erklären']), after: new Set(['für']) },
];
