/** Words that tell the case of the name after them, and verbs that tell their subject's sex. */
export interface CaseWords {
  /** Prepositions by the cases they govern, separated by white space; those of several cases stand in several. */
  prepositions: {
    genitive: string;
    dative: string;
    accusative: string;
    instrumental: string;
    prepositional: string;
  };
  /** Past tenses of verbs that stand beside their subject, without the ending that tells its sex, and those endings. */
  past: { male: string; female: string };
  /** Words that only look like such verbs, separated by white space. */
  notPast: string;
}
