import type { Gender, SpeakerNoun } from '../speaker-words.ts';
import { list } from '../verb-forms.ts';

export const speakers = new Map<string, SpeakerNoun>();

function add(sort: SpeakerNoun['sort'], gender: Gender, words: string): void {
  for (const lemma of list(words)) {
    const plural = pluralOf(lemma);
    speakers.set(lemma, { sort, nominative: true, lemma, gender, number: 'sg' });
    if (!speakers.has(plural)) speakers.set(plural, { sort, nominative: true, lemma: plural, number: 'pl' });
  }
}

function pluralOf(noun: string): string {
  if (/[sxz]$/u.test(noun)) return noun;
  if (/(?:eau|eu)$/u.test(noun)) return `${noun}x`;
  return noun.endsWith('al') ? `${noun.slice(0, -2)}aux` : `${noun}s`;
}

add(
  'person',
  'm',
  `président ministre premier_ministre chef directeur porte-parole secrétaire dirigeant leader candidat député sénateur élu
   maire préfet gouverneur chancelier roi prince pape évêque cardinal prêtre général colonel capitaine commandant officier
   soldat avocat juge procureur magistrat professeur économiste analyste chercheur scientifique expert spécialiste
   historien sociologue politologue médecin docteur auteur écrivain journaliste rédacteur éditorialiste chroniqueur acteur
   chanteur réalisateur entraîneur joueur sélectionneur patron pdg fondateur propriétaire gérant responsable représentant
   délégué conseiller ambassadeur diplomate négociateur militant opposant partisan critique syndicaliste étudiant élève
   enseignant imam rabbin curé pasteur ouvrier agriculteur habitant résident voisin ami collègue père mari frère fils oncle homme garçon témoin
   policier enquêteur pompier pilote milliardaire entrepreneur investisseur vice-président ex-président coprésident
   électeur fonctionnaire commissaire adjoint coordinateur organisateur participant client employé salarié`,
);
add(
  'person',
  'f',
  `présidente directrice dirigeante candidate députée sénatrice élue chancelière reine princesse avocate procureure
   chercheuse experte autrice écrivaine rédactrice actrice chanteuse réalisatrice entraîneuse joueuse patronne fondatrice
   propriétaire représentante déléguée conseillère ambassadrice militante étudiante enseignante habitante amie mère femme
   épouse sœur fille tante porte-parole vice-présidente cliente employée`,
);
add(
  'body',
  'm',
  `gouvernement ministère parlement sénat tribunal parquet comité conseil parti syndicat groupe institut bureau cabinet
   club quotidien journal hebdomadaire magazine site média rapport communiqué sondage texte document kremlin pentagone
   élysée elysée département service centre réseau constructeur fabricant`,
);
add(
  'body',
  'f',
  `police gendarmerie justice cour commission assemblée présidence administration préfecture mairie agence chaîne radio
   télévision presse entreprise société compagnie firme banque association organisation fédération ligue université étude
   enquête armée ambassade église opposition coalition alliance maison-blanche direction délégation autorité`,
);
add('anonymous', 'f', 'source personne information estimation donnée statistique');
add('anonymous', 'm', 'chiffre calcul témoignage');
add(
  'body',
  'f',
  'foi légende bible biographie tradition déclaration note lettre chancellerie cnn bbc otan onu oms fifa uefa',
);
add('anonymous', 'm', 'observateur officiel proche quelqu’un certain');
