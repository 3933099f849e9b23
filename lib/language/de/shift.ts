import type { ShiftWords } from '../shift-words.ts';

/** What tells in German that two statements on one subject differ. */
export const shift: ShiftWords = {
  negations:
    'nicht kein keine keinen keiner keinem keines nie niemals niemand niemandem niemanden nirgends weder statt anstatt nicht_mehr keinesfalls keineswegs',
  negationReach: 4,
  idle: 'nicht_nur nicht_zuletzt nicht_weniger kein_zweifel ohne_zweifel',
  conditions: 'wenn falls sofern wer',
  that: 'dass',
  disowning:
    'nicht_gesagt nie_gesagt nicht_behaupt* nicht_versproch* behaupt* unterstellt wirft_vor werfen_vor befürcht* heißt_es',
  opinions: 'glaube glauben denke denken meine finde',
  inPlace: 'in bei',
  breaks: 'wenn falls weil da während obwohl aber sondern jedoch damit bevor bis deshalb daher denn um',
  commaEnds: true,
  carriers: '',
  joins: 'und oder sowie',
  poles: {
    stance: {
      plus: 'unterstütz* befürwort* begrüß* zustimm* stimm*_zu fordern forder* fordert verteidig* für_die für_den für_das setzen_uns_für eintret* vorschlag* schlag*_vor',
      minus:
        'ablehn* lehnen lehnt lehne abgelehnt gegen verweiger* weiger* widersprech* verurteil* bestreit* zurückweis* verwerf*',
    },
    existence: {
      plus: 'einführ* eingeführt einzuführen schaffen geschaffen erhalten beibehalt* bleib* bau bauen gebaut ausbau* errichte* eröffn* fortsetz* fortgesetzt unterzeichn* wiedereinführ* gründ* beitret*',
      minus:
        'abschaff* abgeschafft abzuschaffen streich* gestrichen beende* beenden aufheb* aufgehoben schließ* geschlossen schliess* stopp* einstell* eingestellt aussteig* ausstieg* austritt* austret* auflös* aufgelöst abriss* kündig* zurückzieh* rückzug*',
    },
    amount: {
      plus: 'erhöh* steiger* steigen steigt gestiegen anheb* angehoben ausweit* stärk* mehr höher* wachs* verdoppel* verlänger* zusätzlich* verschärf* förder*',
      minus:
        'senk* gesenkt kürz* gekürzt verringer* reduzier* weniger niedriger* begrenz* beschränk* einschränk* schwäch* locker* sinken sinkt gesunken halbier* spar*',
    },
    permission: {
      plus: 'erlaub* gestatt* zulass* zugelassen zulässig dürfen darf recht rechte freiheit* legalis* zugang genehmig*',
      minus:
        'verbiet* verbot* verboten untersag* illegal* unzulässig strafbar bestraf* blockier* ausgeschlossen ausschließ* abschieb* unmöglich',
    },
    duty: {
      plus: 'verpflichtend* pflicht* verbindlich* obligatorisch* zwang* vorgeschrieben',
      minus: 'freiwillig* optional* ausnahme*',
    },
    will: {
      plus: 'bereit will wollen werden wird plan* plant geplant beabsichtig* versprech* versprochen',
      minus: 'undenkbar zöger*',
    },
    owner: { plus: 'staatlich* verstaatlich* öffentlich*_hand kommunal*', minus: 'privat* privatisier*' },
    price: {
      plus: 'kostenlos* kostenfrei* gratis gebührenfrei*',
      minus: 'gebühr* kostenpflichtig* bezahl* zahlen',
    },
    scope: {
      plus: 'alle allen aller jeder jede vollständig* uneingeschränkt* bundesweit* generell*',
      minus: 'nur ausschließlich* teilweise bestimmte*',
    },
    worth: {
      plus: 'notwendig* nötig* wichtig* sinnvoll* richtig* gerecht* nützlich* wirksam* müssen muss soll sollen sollte* brauchen braucht sicher*',
      minus:
        'unnötig* schädlich* falsch* gefährlich* ungerecht* unsinn* wirkungslos* fehler* verantwortungslos* schlecht* bedroh* überflüssig*',
    },
    bond: { plus: 'zusammen gemeinsam* vereinig* fusion*', minus: 'getrennt* trenn* trennung* spalt*' },
  },
  general: `bekomm* erhält wir uns unser* ich mein* sie ihr* er es das die der den dem des ein eine einen einer eines einem dies* jen* im in auf mit von zu
    zum zur an am bei aus nach für über jahr* heute jetzt morgen land länder* menschen leute frage* problem* zeit tag* woche* monat* haben hat
    hatte sein ist sind war waren kann können könnte* machen macht gemacht geben gibt sagen sagt gesagt glauben meinen denken auch noch schon
    sehr viel viele ganz immer wieder neu* erste* zwei drei regierung* parlament* bundestag* präsident* minister* partei* abgeordnet*`,
};
