import type { DateClauseWords } from '../date-words.ts';

/** What tells whether a date is the statement's own. */
export const clause: DateClauseWords = {
  bounds: `by since until till from for before after between of next through than to every each coming another following
    upcoming against within beyond pre post about over under into future`,
  ahead: ['next week', 'next month', 'next year', 'of next year', 'of next month', 'coming'],
  subjectVerbs: `was were is are has have had will would could can might may must should saw did does brought marked
    became ended began looked seemed felt`,
  coordinators: 'and but or yet',
  openers:
    'who whom whose which when where while because if whether though although unless why how whereas what',
  bareOpeners: true,
  attributeArticles: 'the a an his her its their our my your',
  participle:
    /^(?!(?:during|according|following|including|regarding|concerning|pending|morning|evening|nothing|something|everything|anything|king|spring|meeting|building|briefing|hearing|red|hundred|united|need|indeed|speed|feed|bed)$)(?:\p{L}{2,}(?:ed|ing)|born|sworn|chosen|held|made|written|taken|known|begun|sent|built|won|given|drawn|set|brought|shot|struck|reached|passed|cut|put|left|lost|found|paid|sold|caught|hit)$/u,
  participleIsPast: true,
  infinitive: /^to$/u,
  infinitiveMarkers: '',
  speaking:
    /^(?:speaking|talking|writing|asked|pressed|questioned|addressing|responding|replying|testifying|interviewed|appearing|quoted|reached|contacted)$/u,
  venues:
    /^(?:interviews?|columns?|op|articles?|statements?|speech(?:es)?|address|letters?|posts?|tweets?|podcasts?|conferences?|briefings?|books?|memoirs?|essays?|videos?|remarks|testimony|broadcasts?|messages?|hearings?|debates?|rall(?:y|ies)|reports?|press|blogs?|documentary|film|conversation|meetings?|calls?|emails?|notes?|forum|summit|twitter|facebook|instagram|television|tv|radio|program|programme|shows?|visit|trip|talks|event|ceremony|stop|tour|session|appearance|editorial|newsletter|filing|affidavit|release)$/u,
  venuePrepositions: 'in at during on',
  events:
    /^(?:attacks?|explosions?|blasts?|bombings?|shootings?|killings?|elections?|votes?|referendum|war|invasion|crash(?:es)?|strikes?|protests?|riots?|fires?|floods?|earthquakes?|laws?|reforms?|deals?|agreements?|treat(?:y|ies)|accords?|tariffs?|sanctions?|decisions?|rulings?|verdicts?|budgets?|cuts?|match(?:es)?|games?|loss(?:es)?|defeats?|wins?|victor(?:y|ies)|arrests?|raids?|deaths?|murders?|resignation|departure|launch(?:es)?|opening|closure|collapse|crisis|outbreak|incidents?|clash(?:es)?|takeover|merger|scandal|storm|hurricane|coup|uprising|bill|letter|report|survey|performance)$/u,
  anchors: 'after following before since from of to',
  returning:
    /^(?:(?:and|but|when|now|today)\s+)?(?:asked|questioned|pressed|challenged|confronted|reminded|explaining|commenting|reflecting|responding|answering|referring|returning)\P{L}(?:[^,.]*\P{L})?(?:that|this|those|these|remarks?|words|statements?|promises?|pledges?|comments?|claims?|vows?|reversal|change)(?:\P{L}|$)/iu,
};
