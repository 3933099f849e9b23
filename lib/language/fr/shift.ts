import type { ShiftWords } from '../shift-words.ts';

/** What tells in French that two statements on one subject differ. The verb's «ne» counts; its second word does not again. */
export const shift: ShiftWords = {
  negations: "ne n n'* au_lieu_de",
  negationReach: 4,
  idle: `non_seulement ne_que pas plus jamais rien personne sans_doute aucun aucune ni ne_regrett* n'avons_plus_que n'y_a_que
    ne_reste_que`,
  conditions: "si s'il s'ils",
  that: "que qu'il qu'elle qu'ils qu'on",
  disowning: 'pas_dit jamais_dit pas_pretendu pas_promis pretend* affirment disent craignent accus*',
  opinions: 'pense pensons crois croyons',
  inPlace: 'a en au de',
  breaks:
    'si parce car puisque quand lorsque mais alors_que tandis bien_que quoique donc afin pour dont qui où jusqu',
  commaEnds: false,
  carriers: '',
  joins: 'et ou ainsi_que',
  poles: {
    stance: {
      plus: 'souten* soutien* defend* favorable* approuv* salu* exig* reclam* propos* appel* plaid*',
      minus: "contre oppos* s'oppos* reje* refus* desapprouv* condamn* conteste* dementi* critiqu*",
    },
    existence: {
      plus: 'introdui* instaur* cre* maint* conserv* gard* constru* ouvr* ouvert* poursui* continu* sign* adopt* retabli* lanc* fond*',
      minus:
        'supprim* suppression* abol* abrog* annul* ferm* fermeture* arret* cess* retir* retrait* dissou* dissol* suspend* suspension* abandon* quitt* sortir sortie demantel* demoli*',
    },
    amount: {
      plus: 'augment* hauss* relev* accroi* croissance elarg* renforc* plus_de doubl* prolong* supplementair* develop* investi*',
      minus:
        'rédui* redui* reduction* baiss* diminu* moins limit* restreind* restrict* affaibl* assoupl* coup* plafonn*',
    },
    permission: {
      plus: 'autoris* permet* permis* permettr* legalis* droit* liberte* libre* acces toler* accord*',
      minus: 'interdi* prohib* illegal* bloqu* exclu* expuls* sanctionn* impossible* empech* crimin*',
    },
    duty: {
      plus: 'obligatoire* obligation* contraignant* impos*',
      minus: 'volontaire* facultati* volontariat exception*',
    },
    will: {
      plus: 'pret prete prets veut voulons veux voul* compte* prevoi* prevu* promet* promis entend*',
      minus: 'hors_de_question impensable reticent*',
    },
    owner: { plus: 'nationalis* etatique* publi*', minus: 'priv* privatis*' },
    price: { plus: 'gratuit*', minus: 'payant* payer paient paye frais' },
    scope: {
      plus: 'tous toutes tout toute total* entierement universel*',
      minus: 'seulement uniquement exclusiv* partiel* certain*',
    },
    worth: {
      plus: 'necessaire* essentiel* important* utile* juste* efficace* faut doit doivent devons devrait bon bonne',
      minus:
        'inutile* dangereu* nuisible* injuste* inefficace* erreur* faux mauvais* menac* irresponsable* absurde*',
    },
    bond: { plus: 'ensemble uni* fusion* cooper*', minus: 'separ* divis* isol*' },
  },
  general: `nous notre nos je mon ma mes vous votre vos il elle ils elles on ce cet cette ces se sa son ses leur leurs au aux du des le la les l un
    une en dans par sur avec pays gens personne* question* probleme* annee* an ans jour* mois semaine* temps fois aujourd'hui demain hier
    maintenant avoir avons ont a est sont etait etre ete sera seront fait faire faisons dit dire pense* crois* tres bien aussi encore deja
    meme autre* nouveau* nouvel* premier* deux trois gouvernement* parlement* president* ministre* parti depute* que qu pour`,
};
