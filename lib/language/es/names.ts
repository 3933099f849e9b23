import { enNames } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

/** Names as the Spanish press writes them. Own compilation of common knowledge. */
export const esNames: NameWords = {
  script: 'latin',
  honorifics: {
    male: `sr señor don d presidente expresidente primer_ministro ministro exministro rey príncipe papa cardenal padre senador diputado
      director gobernador embajador alcalde consejero juez fiscal_jefe portavoz_del secretario abogado`,
    female: `sra señora srta señorita doña dña presidenta expresidenta primera_ministra ministra exministra reina princesa hermana senadora diputada
      directora gobernadora embajadora alcaldesa consejera jueza secretaria abogada`,
    either: 'dr dra doctor profesor general coronel capitán líder canciller fiscal portavoz el la los ex',
  },
  given: {
    male: `${enNames.given.male} adolfo agustín alberto alejandro alfonso alfredo álvaro américo andrés ángel aníbal antonio armando arnaldo arturo augusto
      bartolomé benito bernardo camilo carlos césar claudio cristóbal daniel darío diego domingo eduardo elías emiliano emilio enrique ernesto esteban
      eugenio ezequiel fabián federico felipe félix fermín fernando fidel francisco gabriel gerardo germán gilberto gonzalo gregorio guillermo gustavo
      hernán héctor horacio hugo ignacio íñigo isidro iván jaime javier jerónimo jesús joaquín jorge josé juan juanma julián julio lázaro leandro leonardo leopoldo lorenzo
      lucas luciano luis manuel marcelo marcos mariano mario martín mateo matías mauricio maximiliano máximo miguel miguel_ángel moisés nahuel nayib néstor nicolás nikolái octavio óscar
      osvaldo pablo pascual patricio pedro rafael ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio rolando román rubén salvador samuel santiago
      sebastián serguéi sergio simón teodoro tomás vicente víctor vladímir volodímir walter wilfredo xavier yuri`,
    female: `${enNames.given.female} adriana agustina aída alba alejandra alicia amalia amparo ana andrea ángela ángeles antonia araceli arancha aurora azucena beatriz begoña
      belén berta blanca carla carlota carmen carolina catalina cayetana cecilia claudia clara concepción consuelo cristina delcy dolores elena elisa elvira ema
      emilia encarnación esperanza estela esther eugenia eulalia eva fabiola fátima fernanda francisca gabriela gloria graciela guadalupe inés inmaculada irene
      isabel jimena josefa josefina juana julia laura leonor leticia lidia lorena lourdes lucía luisa luz macarena magdalena maite manuela
      margarita maría maribel mariana marisol marta matilde mercedes micaela michelle milagros mónica montserrat natalia nieves noelia nuria ofelia olga paloma paola patricia
      paula paz pilar raquel rebeca remedios rigoberta rocío rosa rosario rosalía sandra sara silvia sofía sol soledad sonia soraya susana teresa
      valentina verónica victoria violeta virginia ximena yolanda yulia`,
  },
  places: 'ciudad pueblo río lago isla calle avenida región provincia aeropuerto',
  particles: enNames.particles,
  suffixes: [...enNames.suffixes, 'hijo', 'padre'],
};
