import { list } from '../verb-forms.ts';

/** Words that govern what was said and are no reporting verbs. */
export const governors = new Map<string, 'noun' | 'verb' | 'other'>();

for (const word of list(
  `forderung forderungen vorwurf vorwürfe vorwürfen ansicht ansichten meinung auffassung überzeugung behauptung behauptungen these
   thesen theorie hypothese aussage aussagen ankündigung ankündigungen erklärung darstellung hinweis hinweise hinweisen warnung
   warnungen mitteilung meldung meldungen gerücht gerüchte gerüchten vermutung vermutungen annahme befürchtung befürchtungen
   verdacht hoffnung erwartung einschätzung begründung argument argumente aufforderung aufruf aufrufe appell appelle bitte
   bitten vorschlag vorschläge beschluss befehl anordnung anweisung anweisungen zusage zusicherung
   versprechen drohung drohungen anschuldigung anschuldigungen beschuldigung beschuldigungen eingeständnis geständnis schluss
   ergebnis prognose standpunkt botschaft worten andeutung andeutungen berichte berichten
   spekulationen mahnung argumentation empfehlung empfehlungen bedingung formel vorhersage einwand klage
   kritik unterstellung verlautbarung äußerung äußerungen stellungnahme`,
))
  governors.set(word, 'noun');

for (const word of list(
  `beschloss beschlossen beschließt beschließen bat baten bittet bitten riet rieten rät
   drängte drängten drängt vereinbarte vereinbarten vereinbart einigten begründet begründete begründeten begründen spricht sprach
   sprachen sprechen vermeldete vermelden vermeldet erwähnte erwähnten erwähnt bekundete bekundeten errechnete
   errechneten prangert prangerte klagte klagten klagt klagen plädiert plädierte plädierten beruft berief hält hielt hielten halten
   verpflichtete verpflichteten widersprach`,
))
  governors.set(word, 'verb');

for (const word of list(
  `vorgeworfen aufgefordert gebeten angenommen bekannt bekanntgegeben bekanntgeworden angewiesen geraten geeinigt    ausgerechnet errechnet abgestritten bestritten erwiesen zuversichtlich optimistisch besorgt gedrängt
   gewarnt verpflichtet befürchtet vermutet erwartet gefordert verlangt kritisiert bemängelt behauptet berichtet gemeldet
   nachgesagt unterstellt spekuliert dahingehend entgegen durchblicken`,
))
  governors.set(word, 'other');

/** What a body puts its words in, by how it ends: «Abschlussbericht», «Presseerklärung». */
class Documents extends Set<string> {
  override has(word: string): boolean {
    return DOCUMENT.test(word);
  }
}

const DOCUMENT =
  /(?:bericht|berichts|erklärung|schreiben|papier|studie|mitteilung|stellungnahme|brief|entwurf|gutachten|artikel|anweisung|dokument|resolution|urteil|antrag|protokoll|petition|interview|kommentar|meldung|botschaft|begründung|beitrag|bekanntmachung|verlautbarung|kommuniqué|vorlage|analyse|umfrage|untersuchung)$/u;

export const documents: ReadonlySet<string> = new Documents();
