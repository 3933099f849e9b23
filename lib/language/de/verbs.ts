import { CueList, list, type VerbForm } from '../verb-forms.ts';

/** Past singular and participle of the strong verbs among the reporting ones. */
const STRONG: Readonly<Record<string, readonly [string, string]>> = {
  schreiben: ['schrieb', 'geschrieben'],
  sprechen: ['sprach', 'gesprochen'],
  rufen: ['rief', 'gerufen'],
  heißen: ['hieß', 'geheißen'],
  weisen: ['wies', 'gewiesen'],
  geben: ['gab', 'gegeben'],
  raten: ['riet', 'geraten'],
  versprechen: ['versprach', 'versprochen'],
  widersprechen: ['widersprach', 'widersprochen'],
  bestreiten: ['bestritt', 'bestritten'],
  vorwerfen: ['vorwarf', 'vorgeworfen'],
  werfen: ['warf', 'geworfen'],
  nennen: ['nannte', 'genannt'],
  denken: ['dachte', 'gedacht'],
  wissen: ['wusste', 'gewusst'],
  sehen: ['sah', 'gesehen'],
  finden: ['fand', 'gefunden'],
  schließen: ['schloss', 'geschlossen'],
  beschreiben: ['beschrieb', 'beschrieben'],
  verlangen: ['verlangte', 'verlangt'],
  gestehen: ['gestand', 'gestanden'],
  einräumen: ['einräumte', 'eingeräumt'],
  lesen: ['las', 'gelesen'],
  ziehen: ['zog', 'gezogen'],
  unterstreichen: ['unterstrich', 'unterstrichen'],
  empfehlen: ['empfahl', 'empfohlen'],
  beklagen: ['beklagte', 'beklagt'],
  bringen: ['brachte', 'gebracht'],
  stehen: ['stand', 'gestanden'],
  angeben: ['angab', 'angegeben'],
  bekanntgeben: ['bekanntgab', 'bekanntgegeben'],
};

const PARTICLES =
  /^(?:an|auf|aus|bei|ein|hin|hinzu|mit|nach|vor|zu|zurück|fest|klar|bekannt|entgegen|heraus|dar)(?=[a-zäöüß]{4})/u;
const UNSTRESSED = /^(?:be|er|ver|ge|ent|zer|miss|wider|unter|über)|ieren$/u;

/** The forms of a German verb: present, past, participle (finite beside «hat»), infinitive. */
export function* germanForms(verb: string): Generator<VerbForm> {
  const particle = SEPARABLE.has(verb) ? (PARTICLES.exec(verb)?.[0] ?? '') : '';
  const base = verb.slice(particle.length);
  const stem = base.replace(/e?n$/u, '');
  const strong = STRONG[base] ?? STRONG[verb];
  const soft = /[dt]$/u.test(stem) ? `${stem}e` : stem;
  const past = strong ? strong[0] : `${soft}te`;
  const tail = particle ? { particle } : {};
  yield { word: `${soft}t`, form: 'finite', number: 'sg', ...tail };
  yield { word: base, form: 'finite', number: 'pl', ...tail };
  yield { word: past, form: 'finite', number: 'sg', ...tail };
  yield { word: `${past}${/e$/u.test(past) ? 'n' : 'en'}`, form: 'finite', number: 'pl', ...tail };
  if (particle) {
    yield { word: `${particle}${soft}t`, form: 'finite', number: 'sg' };
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
     beitragen fortfahren andeuten`,
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
   befürworten formulieren bilanzieren orakeln unterstellen begründen empfehlen heißen veröffentlichen publizieren protestieren`,
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
  `denken wissen finden überlegen zweifeln schätzen beschließen entscheiden
   planen wünschen ahnen`,
);
add({ sort: 'judgement' }, 'nennen bezeichnen titulieren charakterisieren einstufen werten');
