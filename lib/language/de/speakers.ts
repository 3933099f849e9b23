import type { Gender, SpeakerNoun } from '../speaker-words.ts';
import { list } from '../verb-forms.ts';
import { SpeakerNouns } from './compounds.ts';

export const speakers = new SpeakerNouns();

/** Adds a noun with its genitive and plural, whose forms often agree with the singular's. */
function add(
  sort: SpeakerNoun['sort'],
  gender: Gender,
  words: string,
  plural: (word: string) => string,
): void {
  for (const lemma of list(words)) {
    speakers.set(lemma, { sort, nominative: true, lemma, gender, number: 'sg' });
    const many = plural(lemma);
    if (!speakers.has(many)) speakers.set(many, { sort, nominative: true, lemma: many, number: 'pl' });
    if (gender !== 'f' && !speakers.has(`${lemma}s`)) {
      speakers.set(`${lemma}s`, { sort, nominative: false, lemma, gender, number: 'sg' });
    }
  }
}

const same = (word: string): string => word;
const en = (word: string): string => `${word}en`;
const n = (word: string): string => `${word}n`;

add(
  'person',
  'm',
  `sprecher minister außenminister innenminister finanzminister verteidigungsminister wirtschaftsminister justizminister
   premierminister ministerpräsidenten kanzler bundeskanzler bürgermeister oberbürgermeister politiker richter anwalt
   leiter vorsitzender geschäftsführer manager trainer spieler wissenschaftler forscher autor reporter teilnehmer
   bewohner einwohner arbeiter lehrer schüler fahrer kritiker künstler schauspieler sänger schriftsteller
   gründer besitzer direktor professor sektor senator gouverneur botschafter general kommandeur offizier soldat
   sekretär generalsekretär staatssekretär kommissar ermittler augenzeuge zeuge vater bruder sohn mann
   chef parteichef fraktionschef regierungschef polizeichef teamchef könig prinz papst bischof kardinal pfarrer
   arzt mediziner ökonom analyst experte journalist korrespondent kandidat präsident bundespräsident vizepräsident
   staatspräsident student patient aktivist vertreter beamter abgeordneter angeklagter betroffener staatsanwalt
   regierungssprecher polizeisprecher pressesprecher unternehmenssprecher konzernsprecher behördensprecher
     militärsprecher armeesprecher ministeriumssprecher fraktionssprecher bundesaußenminister bundesinnenminister
     bundesfinanzminister bundesverteidigungsminister bundesumweltminister bundeswirtschaftsminister bundesjustizminister
     umweltminister verkehrsminister gesundheitsminister kultusminister us-präsident us-außenminister
     us-verteidigungsminister staatschef vorstandschef gewerkschaftschef firmenchef fraktionsvorsitzender
     parteivorsitzender vorstandsvorsitzender bundesvorsitzender landesvorsitzender generalbundesanwalt oberstaatsanwalt
     rechtsanwalt verteidiger kläger mitarbeiter passagier pilot rettungssanitäter organisator historiker biologe physiker
     astronom veranstalter anhänger gegner nachbar freund kollege bauer händler unternehmer geschäftsmann`,
  (word) =>
    /(er|el|en)$/u.test(word)
      ? word
      : /e$/u.test(word)
        ? `${word}n`
        : /(ent|ist|at|om)$/u.test(word)
          ? `${word}en`
          : `${word}e`,
);
add(
  'person',
  'f',
  `sprecherin ministerin kanzlerin bundeskanzlerin präsidentin außenministerin innenministerin bürgermeisterin politikerin
   richterin anwältin leiterin vorsitzende chefin professorin forscherin autorin reporterin journalistin schauspielerin
   sängerin lehrerin direktorin senatorin abgeordnete königin prinzessin ärztin zeugin mutter frau schwester tochter
   regierungssprecherin polizeisprecherin pressesprecherin bundesministerin bundesjustizministerin us-außenministerin
     vorstandsvorsitzende mitarbeiterin rechtsanwältin kandidatin expertin vertreterin staatsanwältin`,
  (word) => (/in$/u.test(word) ? `${word}nen` : `${word}n`),
);
add(
  'body',
  'f',
  `regierung bundesregierung polizei staatsanwaltschaft bundesanwaltschaft verwaltung stadt partei fraktion opposition
   zeitung tageszeitung agentur nachrichtenagentur presseagentur zeitschrift organisation gewerkschaft firma
   bundespolizei kriminalpolizei bundesbank zentralbank menschenrechtsorganisation
     umweltorganisation hilfsorganisation luftwaffe marine bundeswehr behörde kommission eu-kommission kirche universität feuerwehr armee botschaft fluggesellschaft bank gesellschaft
   stiftung pressestelle redaktion leitung union föderation liga studie untersuchung meldung pressemitteilung
   erklärung mitteilung`,
  (word) => (/e$/u.test(word) ? n(word) : en(word)),
);
add(
  'body',
  'n',
  `ministerium außenministerium innenministerium verteidigungsministerium gericht bundesverfassungsgericht landgericht
   parlament unternehmen institut amt bundesamt landeskriminalamt magazin nachrichtenmagazin blatt krankenhaus
   weiße_haus pentagon militär komitee büro team`,
  (word) => (/um$/u.test(word) ? word.replace(/um$/u, 'en') : /en$/u.test(word) ? same(word) : `${word}e`),
);
add(
  'body',
  'm',
  'verein verband konzern sender fernsehsender hersteller betreiber senat bundestag rat bericht vorstand',
  (word) => `${word}e`,
);
for (const agency of list('dpa afp apa ddp dapd epd kna sid taz')) {
  speakers.set(agency, { sort: 'body', nominative: true, lemma: agency, gender: 'f', number: 'sg' });
}
add('anonymous', 'f', 'quelle', n);
for (const word of list(
  'angaben behörden augenzeugen beobachter experten kritiker medien medienberichte medienberichten polizeiangaben behördenangaben informationen ermittler quellen',
)) {
  speakers.set(word, { sort: 'anonymous', nominative: true, lemma: word, number: 'pl' });
}
