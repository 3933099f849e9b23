import type { DateClauseWords } from '../date-words.ts';

/** What tells whether a date is the statement's own. */
export const clause: DateClauseWords = {
  bounds: `bis seit ab vom von zum zur für nach gegen zwischen aus jeden jeder jedes kommenden kommender nächsten
    nächster nächste nächstes über um binnen innerhalb auf an zu`,
  ahead: [
    'nächsten jahres',
    'nächster woche',
    'kommenden jahres',
    'kommender woche',
    'des nächsten jahres',
    'des kommenden jahres',
    'nächste woche',
    'der kommenden woche',
  ],
  subjectVerbs: '',
  coordinators: 'und aber doch jedoch sondern oder',
  openers: `welcher welche welches wer wo wann wenn weil da obwohl während nachdem bevor ob dass daß als wobei wonach
    sodass indem`,
  relatives: 'der die das dem den denen deren dessen',
  bareOpeners: false,
  attributeArticles:
    'der die das dem den des ein eine einen einem einer eines seine seinen seinem seiner ihre ihren ihrem ihrer',
  yearAfter: 'capital',
  participle: /^\b$/u,
  participleIsPast: false,
  infinitive: /^\p{L}{2,}(?:en|ern|eln)$/u,
  infinitiveMarkers: 'zu',
  reportedVerbs: `habe hätten hätte sei seien werde würden würde wäre wären müsse müssten solle dürfe wolle könne könnte gelte
    gebe komme gehe stehe bleibe wisse brauche liege mache nehme reiche`,
  speaking: /^(?:gefragt|angesprochen|befragt|sprechend)$/u,
  venues:
    /(?:interview|gespräch|rede|pressekonferenz|brief|beitrag|artikel|kolumne|podcast|erklärung|mitteilung|sendung|buch|statement|post|tweet|talkshow|bericht|anhörung|sitzung|parteitag|briefing|video|debatte|ansprache|schreiben|predigt|vortrag|auftritt|kundgebung)(?:s|es|en|n)?$/u,
  venuePrepositions: 'in im bei beim auf während',
  events:
    /(?:wahl|angriff|anschlag|attentat|explosion|abstimmung|referendum|krieg|unglück|absturz|streik|protest|gesetz|reform|abkommen|vertrag|entscheidung|urteil|krise|brand|spiel|niederlage|sieg|gipfel|treffen|überfall|mord|festnahme|rücktritt|razzia|demonstration|flut|hochwasser|sitzung|beschluss)(?:s|es|e|en|er|ern|n)?$/u,
  anchors: 'nach vor seit',
  returning:
    /^(?:(?:darauf|daran|dazu|danach|auf\s+(?:dies\p{L}*|jen\p{L}*|sein\p{L}*|ihr\p{L}*)\s[^,.]*)\s*(?:angesprochen|befragt|gefragt)|(?:angesprochen|befragt|gefragt|erinnert)\s[^,.]*(?:dies\p{L}*|jen\p{L}*|darauf|daran|dazu|danach))(?:\P{L}|$)/iu,
};
