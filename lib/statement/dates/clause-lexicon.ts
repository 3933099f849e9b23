import type { DateClauseWords } from '../../language/date-words.ts';
import { elidedOf } from './find.ts';
import { wordsIn } from './lexicon.ts';
import { perLanguage } from './per-language.ts';
import { sequenceOf } from './shapes.ts';

/** The lists of {@link DateClauseWords}. */
type WordList =
  | 'bounds'
  | 'subjectVerbs'
  | 'coordinators'
  | 'openers'
  | 'relatives'
  | 'attributeArticles'
  | 'infinitiveMarkers'
  | 'reportedVerbs'
  | 'venuePrepositions'
  | 'anchors';

/** {@link DateClauseWords} made ready to be asked. */
export interface ClauseLexicon
  extends Omit<DateClauseWords, WordList | 'ahead'>,
    Readonly<Record<WordList, ReadonlySet<string>>> {
  ahead: readonly (readonly string[])[];
}

export const clauseLexicon = perLanguage((words): ClauseLexicon => {
  const { clause } = words;
  return {
    ...clause,
    ahead: clause.ahead.map((phrase) => sequenceOf(phrase, elidedOf(words))),
    bounds: wordsIn(clause.bounds),
    subjectVerbs: wordsIn(clause.subjectVerbs),
    coordinators: wordsIn(clause.coordinators),
    openers: wordsIn(clause.openers),
    relatives: wordsIn(clause.relatives ?? ''),
    attributeArticles: wordsIn(clause.attributeArticles ?? ''),
    infinitiveMarkers: wordsIn(clause.infinitiveMarkers),
    reportedVerbs: wordsIn(clause.reportedVerbs ?? ''),
    venuePrepositions: wordsIn(clause.venuePrepositions),
    anchors: wordsIn(clause.anchors),
  };
});
