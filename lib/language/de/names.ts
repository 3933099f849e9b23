import { enNames } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

/** Names as the German press writes them. Own compilation of common knowledge. */
export const deNames: NameWords = {
  script: 'latin',
  honorifics: {
    male: `herr herrn präsident bundespräsident kanzler bundeskanzler altkanzler minister außenminister innenminister
      verteidigungsminister finanzminister ministerpräsident premierminister bürgermeister oberbürgermeister vorsitzender
      sprecher könig prinz graf papst bischof kardinal pfarrer richter staatschef regierungschef parteichef chef trainer
      generalsekretär botschafter senator abgeordneter fürst freiherr`,
    female: `frau fräulein präsidentin bundespräsidentin kanzlerin bundeskanzlerin altkanzlerin ministerin außenministerin
      innenministerin verteidigungsministerin finanzministerin ministerpräsidentin premierministerin bürgermeisterin
      oberbürgermeisterin vorsitzende sprecherin königin prinzessin gräfin bischöfin richterin staatschefin
      regierungschefin parteichefin chefin trainerin generalsekretärin botschafterin senatorin abgeordnete`,
    either: 'dr prof professor general oberst major ex-präsident ex-kanzler us-präsident der die des dem den',
  },
  given: {
    male: `${enNames.given.male} achim adalbert alexej alfons alois andrej ansgar anton armin arno august axel benedikt benno
      bernd bernhard björn bodo boris burkhard carsten christof claus clemens cornelius detlef detlev dieter dietmar dietrich dimitrij
      dmitrij eberhard eckart egon ekkehard elmar emil erich ernst erwin eugen ewald fabian felix ferdinand florian frank-walter
      franz franz-josef friedhelm friedrich fritz gabor georg gerd gero gottfried gregor guido günter günther gustav hannes hans-jürgen
      hans-peter hans-georg harald hartmut heiko heiner heinrich heinz helge helmut hendrik hermann holger horst hubertus ingo
      jan jannik jens jochen johann johannes jonas jörg josef juri jürgen kai karl-heinz karl-theodor karsten kaspar klaus konrad kurt lars leonhard
      leopold linus lorenz lothar ludwig lukas lutz maik manfred marcel marius markus mathias maximilian meinhard michail micheil moritz niels nikolai nikolaus
      norbert olaf ole oskar ottmar otto peer peter philipp pjotr rainer ralf reiner reinhard reinhold robert roland rolf rüdiger ruprecht sascha sebastian
      sergej siegfried siegmar sigmar stefan steffen sven theodor thilo thomas thorsten tilman till timo torsten udo uli ulf ulrich
      uwe veit viktor volker walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram wolodymyr`,
    female: `${enNames.given.female} alena alice angelika anja anke anneliese annegret annemarie annette antje astrid bärbel barbara
      beate bettina birgit birgitta brigitte britta carola charlotte christa christel claudia cornelia dagmar doris dorothea
      edeltraud elfriede elke elsbeth erika evelyn franziska frauke friederike gabi gabriele gerlinde gesine gisela gitta gudrun hannelore
      heide heidemarie heike helga henriette hildegard ilse ines inga inge ingeborg ingrid irmgard isolde julija jutta karin karoline kathrin katja
      katrin kerstin kirsten klara klaudia lena leni liane lieselotte luise malu manuela margarete margit margot margrethe maria marianne marietta marion marita marlies
      martina mechthild melanie monika nadine nancy nele nicola nina petra ramona regina renate ricarda ruth sabine sahra sandra saskia sibylle sieglinde sigrid silke
      silvia simone sonja stefanie steffi susanne svenja swetlana sybille tanja tatjana theresa ulla ulrike ursula ute uta vera verena veronika waltraud yvonne`,
  },
  honorificEnd:
    '(?:präsident|minister|kanzler|chef|sprecher|führer|meister|direktor|sekretär|trainer|anwalt|anwält|richter|leiter|politiker|kandidat|botschafter|kommissar|experte|inhaber|vorstand|manager)(?:in)?|(?:beauftragte|vorsitzende|abgeordnete)r?|expertin|rektor(?:in)?|diplomat(?:in)?|(?:staats|stadt|gemeinde|regierungs|kantons|national)(?:rat|rätin)',
  declension: [
    { part: 'any', sex: 'either', after: '[^sxzß]', endings: '- s - - - -', weight: 1 },
    { part: 'any', sex: 'either', after: '[sxzß]', endings: '- - - - - -', weight: 1 },
  ],
  lastWordDeclines: true,
  places: 'stadt dorf fluss see insel straße landkreis provinz bezirk region flughafen',
  particles: enNames.particles,
  suffixes: [...enNames.suffixes, 'jun', 'sen'],
  enclitics: ['’', "'"],
};
