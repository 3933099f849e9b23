import { type InterviewWords, thoughtWords } from '../interview-words.ts';
import { wordSet } from '../verb-forms.ts';

export const interview: InterviewWords = {
  announced: /\b(?:interview|entretien avec|entretien|questions à)\b/iu,
  before: /(?:interview (?:de|avec)|entretien avec|questions à|rencontre avec)(?=\s)/iu,
  after: /^\s*(?:répond|raconte|dans un entretien|:)/iu,
  other: /(?:par|photo)\s*:?\s*$/iu,
  questionLabels: wordSet('q question journaliste'),
  answerLabels: wordSet('r réponse'),
  own: wordSet("je j’ j' nous me moi mon ma mes notre nos"),
  addressed: wordSet('vous Vous votre Votre vos Vos tu Tu ton ta tes'),
  thoughts: thoughtWords(
    [{ bare: false, person: 1 }, 'pense crois espère trouve suppose imagine sais pensons croyons espérons'],
    [{ bare: false, person: 2 }, 'pensez croyez espérez trouvez savez'],
  ),
  between: wordSet("ne n’ n' pas"),
  asked: wordSet('si quand où comment pourquoi qui'),
  breaks: wordSet('mais car parce donc'),
};
