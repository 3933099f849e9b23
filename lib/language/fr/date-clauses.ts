import type { DateClauseWords } from '../date-words.ts';

/** What tells whether a date is the statement's own. */
export const clause: DateClauseWords = {
  bounds: `de d' du des depuis jusque jusqu' avant après pour entre ici à au aux vers chaque tous sous par sur comme
    prochain prochaine`,
  ahead: [
    'prochain',
    'prochaine',
    "de l'année prochaine",
    "de l'an prochain",
    'de la semaine prochaine',
    'du mois prochain',
    "l'année prochaine",
    "l'an prochain",
  ],
  subjectVerbs: 'a est était sera fut avait aura ont sont marque restera reste',
  coordinators: 'et mais ou or puis',
  openers: `qui dont où lorsque lorsqu' quand si parce puisque puisqu' alors laquelle lequel lesquels lesquelles
    duquel desquels auquel tandis quoique quoiqu' bien comme`,
  relatives: "que qu'",
  bareOpeners: true,
  participle:
    /^(?!(?:été|député|comté|côté|santé|société|fierté|liberté|beauté|volonté|majorité|\p{L}+ité|\p{L}+ités|comité|invité|délégué|employé|retraité|curé|passé|musée|lycée|armée|année|journée|soirée|matinée|entrée|durée|idée|pensée|assemblée|marché|café|blé|athlée|trophée|procédé|députée|députés|déléguée|employée|employés|salarié|salariés)s?$)(?:\p{L}{2,}(?:é|ée|és|ées)|paru|parue|parus|parues|sorti|sortie|sortis|élu|élue|élus|conclu|conclue|tenu|tenue|tenus|reçu|reçue|survenu|survenue|survenus|intervenu|intervenue|entendu|rendu|rendue|commis|commise|pris|prise|mis|mise|écrit|écrite|inscrit|devenu|devenue|mort|morte|né|née|promis|promise|venu|venue)$/u,
  participleIsPast: false,
  infinitive: /^\p{L}{1,}(?:er|ir|oir|dre|tre|aire|ire|vre|pre)$/u,
  infinitiveMarkers: "de d' à pour ne pas se s' vouloir pouvoir devoir",
  speaking:
    /^(?:interrogée?s?|questionnée?s?|invitée?s?|parlant|s'exprimant|exprimant|intervenant|interviewée?s?|citée?s?|sollicitée?s?|contactée?s?|jointe?s?)$/u,
  venues:
    /^(?:entretiens?|interviews?|tribunes?|discours|conférences?|communiqués?|lettres?|livres?|émissions?|podcasts?|tweets?|messages?|déclarations?|débats?|meetings?|chroniques?|articles?|posts?|vidéos?|auditions?|rapports?|séances?|allocutions?|presse|plateau|matinale|éditorial|colonnes|réunion|visite|déplacement|cérémonie|sommet|ouvrage|mémoires|documentaire|reportage|congrès|homélie|prêche|intervention|publication|billet|blog)$/u,
  venuePrepositions: 'dans lors au à sur en pendant durant aux',
  events:
    /^(?:attentats?|attaques?|explosions?|élections?|scrutins?|votes?|référendum|guerre|accidents?|crash|grèves?|manifestations?|lois?|réformes?|accords?|traités?|décisions?|verdict|crises?|incendies?|inondations?|séisme|matchs?|défaites?|victoires?|meurtres?|arrestations?|démission|invasion|frappes?|émeutes?|budget|jugement|arrêt|sanctions?|textes?|événements?|putsch|tempête|braquage|vol|perquisitions?|tirs?|législatives|présidentielle|municipales|européennes)$/u,
  anchors: 'après suivant avant depuis de du',
  returning:
    /^(?:interrogée?s?|questionnée?s?|relancée?s?|en\s+(?:expliquant|commentant|évoquant)|expliquant|commentant|répondant|revenant)\P{L}(?:[^,.]*\P{L})?(?:ce|cet|cette|ces|cela|promesses?|propos|déclarations?|paroles|revirement)(?:\P{L}|$)/iu,
};
