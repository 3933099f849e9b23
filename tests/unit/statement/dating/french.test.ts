import { describe, expect, it } from 'vitest';
import { fr } from '../../../../lib/language/fr.ts';
import { basisOf, type MarkedRow } from './marked.ts';

const PUBLISHED = '2024-05-16';

const DATED: readonly MarkedRow[] = [
  ['Mercredi, la maire Odile Calvet {a déclaré} que <le pont ouvrirait le 1er juin>.', 'Mercredi'],
  ['La maire Odile Calvet {a déclaré} mercredi que <le pont était sûr>.', 'mercredi'],
  ['La maire Odile Calvet a, mercredi, {déclaré} que <le pont était sûr>.', 'mercredi'],
  ['« <Le pont est sûr> », {a déclaré} mercredi soir la maire Odile Calvet.', 'mercredi soir'],
  [
    '« <Le pont est sûr> », {a déclaré} la maire Odile Calvet lors d’une conférence de presse mercredi.',
    'mercredi',
  ],
  [
    'La maire, Odile Calvet, {a annoncé} la semaine dernière que <le pont rouvrirait>.',
    'la semaine dernière',
  ],
  ['Dans un entretien publié dimanche, la maire {affirme} que <le pont est sûr>.', 'dimanche'],
  ['Interrogée mardi sur la loi votée en 2019, la maire {a répondu} que <tout allait bien>.', 'mardi'],
  ['La maire, élue en 2020, {a assuré} hier que <le pont était sûr>.', 'hier'],
  ['La ministre {promettait} en janvier de publier le rapport en juin.', 'en janvier'],
  [
    "L'usine a fermé le 3 mai, et un jour plus tard son directeur {a dit} que <tout était payé>.",
    'un jour plus tard',
  ],
  [
    'Une semaine après le vote du 10 mars, le maire {a reconnu} que <la participation était faible>.',
    'Une semaine après',
  ],
  [
    'Pendant la campagne de 2017, le candidat {traitait} son rival d’« <imposteur> ».',
    'Pendant la campagne de 2017',
  ],
  ['Comme la maire {l’a dit} en mai, <le chantier durera vingt ans>.', 'en mai'],
  ["Dès 2003, l'inspecteur {écrivait} : « <Ces caisses ne tiendront pas> ».", 'Dès 2003'],
];

const NOT_DATED: readonly MarkedRow[] = [
  ['La maire {a déclaré} que <le pont ouvrirait mercredi>.', null],
  ['« <En 1962, nous avons tout quitté> », {raconte} un ancien instituteur.', null],
  ['La ministre {juge} la réforme de 2003 « <bâclée> ».', null],
  ['La ministre {juge} la loi votée en 2019 « <bâclée> ».', null],
  ['La maire, élue en 2020, {a assuré} que <le pont était sûr>.', null],
  ['La maire, qui a pris ses fonctions en mai, {a assuré} que <le pont était sûr>.', null],
  ['Maire depuis 2015, Odile Calvet {a annoncé} que <le pont fermerait>.', null],
  ['La ministre {a promis} de publier le rapport en juin.', null],
  ['La ministre {a demandé} aux préfets d’agir avant vendredi.', null],
  ['{Selon} la maire, <le pont ouvrira mercredi>.', null],
  ['{Selon} la maire, <les prix ont doublé l’an dernier>.', null],
  ['Le vainqueur du scrutin de dimanche {a déclaré} que <tout commençait>.', null],
  ['La ministre {a affirmé} que <les prix baisseront l’année prochaine>.', null],
  ['La ministre {a commenté} l’attentat du 12 août par ces mots : « <Un acte lâche> ».', null],
];

describe('what dates a statement in French', () => {
  it.each([...DATED, ...NOT_DATED])('%s: %s', (marked, basis) => {
    expect(basisOf(marked, PUBLISHED, fr)).toBe(basis);
  });
});
