import { elided } from '../elision.ts';
import { RomanceCues, romanceForms } from '../romance-verbs.ts';
import type { VerbForm } from '../verb-forms.ts';

/**
 * The irregular reporting verbs: present and past, singular and plural; participle; gerund. The compounds of «dire»,
 * «mettre» and the like are made from these by their prefix.
 */
const IRREGULAR: Readonly<
  Record<string, readonly [singular: string, plural: string, participle: string, gerund: string]>
> = {
  dire: ['dit disait dira dirait', 'disent disaient dirent diront', 'dit dite dits dites', 'disant'],
  plaindre: ['plaint plaignait plaignit', 'plaignent plaignaient', 'plaint plainte', 'plaignant'],
  prédire: ['prédit prédisait', 'prédisent prédisaient', 'prédit', 'prédisant'],
  écrire: ['écrit écrivait écrivit', 'écrivent écrivaient', 'écrit', 'écrivant'],
  décrire: ['décrit décrivait', 'décrivent décrivaient', 'décrit', 'décrivant'],
  répondre: ['répond répondait répondit', 'répondent répondaient', 'répondu', 'répondant'],
  défendre: ['défend défendait', 'défendent défendaient', 'défendu', 'défendant'],
  prétendre: ['prétend prétendait', 'prétendent prétendaient', 'prétendu', 'prétendant'],
  soutenir: ['soutient soutenait soutint', 'soutiennent soutenaient', 'soutenu', 'soutenant'],
  maintenir: ['maintient maintenait maintint', 'maintiennent maintenaient', 'maintenu', ''],
  prévenir: ['prévient prévenait prévint', 'préviennent prévenaient', 'prévenu', 'prévenant'],
  promettre: ['promet promettait promit', 'promettent promettaient', 'promis', 'promettant'],
  admettre: ['admet admettait admit', 'admettent admettaient', 'admis', 'admettant'],
  reconnaître: [
    'reconnaît reconnait reconnaissait reconnut',
    'reconnaissent reconnaissaient',
    'reconnu',
    'reconnaissant',
  ],
  croire: ['croit croyait', 'croient croyaient', 'cru', 'croyant'],
  savoir: ['sait savait', 'savent savaient', 'su', 'sachant'],
  voir: ['voit voyait', 'voient voyaient', 'vu', 'voyant'],
  craindre: ['craint craignait', 'craignent craignaient', 'craint', 'craignant'],
  convenir: ['convient convenait', 'conviennent convenaient', 'convenu', 'convenant'],
  conclure: ['conclut concluait', 'concluent concluaient', 'conclu', 'concluant'],
  rire: ['rit riait', 'rient riaient', 'ri', 'riant'],
  poursuivre: ['poursuit poursuivait poursuivit', 'poursuivent poursuivaient', 'poursuivi', 'poursuivant'],
  faire: ['fait', 'font', 'fait', 'faisant'],
  avertir: ['avertit avertissait', 'avertissent avertissaient', 'averti', 'avertissant'],
  démentir: ['dément démentait', 'démentent démentaient', 'démenti', 'démentant'],
  apprendre: ['apprend apprenait', 'apprennent apprenaient', 'appris', 'apprenant'],
  comprendre: ['comprend comprenait', 'comprennent comprenaient', 'compris', 'comprenant'],
};

/** All forms of a French verb of the press; participles that agree are adjectives more often than speech. */
function frenchForms(verb: string): Iterable<VerbForm> {
  const known = IRREGULAR[verb];
  if (known) {
    const [singular, plural, participle, gerund] = known;
    return romanceForms({ singular, plural, participle, gerund, infinitive: verb });
  }
  const stem = verb.slice(0, -2);
  if (verb.endsWith('ir')) {
    return romanceForms({
      singular: `${stem}it ${stem}issait`,
      plural: `${stem}issent ${stem}issaient`,
      participle: `${stem}i`,
      gerund: `${stem}issant`,
      infinitive: verb,
    });
  }
  // «annoncer» keeps its soft c, «rappeler» doubles, «préciser» and «suggérer» turn é to è before a silent ending.
  const soft = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  const stressed = /ppel$/u.test(stem) ? `${stem}l` : stem.replace(/é([^é]{1,2})$/u, 'è$1');
  return romanceForms({
    singular: `${stressed}e ${soft}ait ${soft}a ${stressed}ait ${soft}era`,
    plural: `${stressed}ent ${soft}aient ${stem}èrent`,
    // «Annonçé» is a common misspelling.
    participle: `${stem}é ${stem}ée ${stem}és ${stem}ées ${soft}é`,
    gerund: `${soft}ant`,
    infinitive: verb,
  });
}

const verbs = new RomanceCues(frenchForms);
export const { cues, phrases } = verbs;

verbs.add(
  { sort: 'speech', bare: false },
  `dire déclarer affirmer annoncer expliquer préciser indiquer souligner ajouter assurer estimer rappeler confier
   raconter révéler répondre écrire prétendre soutenir maintenir promettre admettre reconnaître avouer
   insister répéter marteler suggérer prévenir avertir confirmer démentir nier contester jurer informer
   signaler noter relever observer remarquer commenter conclure poursuivre résumer plaider
   regretter plaindre déplorer dénoncer réclamer exiger demander proposer recommander rapporter témoigner évoquer mentionner
   argumenter arguer alléguer énoncer exposer clamer proclamer certifier garantir prédire détailler décréter
   concéder convenir juger considérer rétorquer répliquer lancer tweeter twitter publier prôner
   conseiller prier ordonner accuser reprocher citer avancer clarifier spécifier attester notifier recenser`,
);
verbs.add(
  { sort: 'manner' },
  `rire sourire plaisanter ironiser exclamer crier hurler murmurer chuchoter souffler soupirer glisser
   tonner tempêter gronder tancer railler moquer lâcher enchaîner continuer reprendre renchérir abonder nuancer tempérer
   balayer trancher interroger questionner réagir saluer féliciter remercier applaudir critiquer fustiger
   écrier inquiéter insurger agacer enthousiasmer désoler justifier emporter excuser vanter amuser offusquer lamenter assener
   asséner philosopher temporiser analyser décrypter compléter rassurer pester fulminer pointer défendre ajuster ânonner
   bougonner grommeler marmonner bredouiller balbutier gémir hasarder objecter opiner proférer prophétiser
   rajouter râler rabrouer riposter sermonner s'esclaffer esclaffer susurrer synthétiser théoriser vociférer éructer
   compatir avertir acquiescer admonester apostropher argüer bafouiller commencer finir terminer entonner minimiser
   relativiser détromper tacler épingler étriller vilipender solliciter implorer supplier
   appeler inviter exhorter encourager enrager indigner étonner réjouir féliciter alerter alarmer`,
);
verbs.add(
  { sort: 'thought' },
  `penser croire espérer constater craindre redouter savoir voir supposer imaginer douter souhaiter comprendre apprendre découvrir
   montrer démontrer prouver révéler trouver sentir`,
);
verbs.add(
  { sort: 'judgement' },
  'parler qualifier décrire traiter surnommer baptiser taxer dépeindre présenter',
);

verbs.addPhrases('faire', 'savoir, valoir, remarquer, observer, entendre, comprendre, noter, connaître');
verbs.addPhrases('laisser', 'entendre, comprendre, savoir');
verbs.addPhrases('donner', 'à entendre, à comprendre');
verbs.addFixed('peut pouvait', '-on lire, -on y lire, -on entendre');
verbs.addFixed('lit', '-on');
// «Veut dire» means; only the past says that somebody meant to say and did.
verbs.addCarrier('voulu voulut voulurent souhaité dû dut durent');
verbs.addCarrier('tient tiennent tenait tenaient tenu tint', 'à');
verbs.addCarrier('continue continuent continuait continué', 'à');
for (const de of ['de', ...elided('d')]) {
  verbs.addCarrier('vient viennent venait venaient contente contentait contenté empressé', de);
  verbs.addCarrier('continue continuent continuait continué', de);
}
verbs.addCarrier('fini finit finissent finissait finisse commencé commence commença', 'par');
