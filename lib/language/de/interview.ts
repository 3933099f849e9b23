import { type InterviewWords, thoughtWords } from '../interview-words.ts';
import { wordSet } from '../verb-forms.ts';

export const interview: InterviewWords = {
  announced: /\b(?:interview(?:s|t|te)?|im gespräch mit|fragen an|sprach mit|sprachen mit)\b/iu,
  before:
    /(?:interview(?:t|te|ten)?(?: (?:mit|von))?|gespräch mit|fragen an|(?:sprach|sprachen|spricht) mit)(?=\s)/iu,
  after: /^\s*(?:im interview|im gespräch|antwortet|erzählt|über\b)/iu,
  other: /(?:von|foto|bild|interview|redakteur(?:in)?)\s*:\s*$/iu,
  questionLabels: wordSet('frage f interviewer reporter redaktion'),
  answerLabels: wordSet('antwort a'),
  own: wordSet('ich wir mich mir uns mein meine meinem meinen meiner unser unsere unserem unseren unserer'),
  addressed: wordSet('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer du dich dir dein deine Du'),
  thoughts: thoughtWords(
    [{ bare: true, person: 1 }, 'denke glaube meine hoffe fürchte vermute finde'],
    [{ bare: false, person: 1 }, 'weiß erinnere sehe verstehe'],
    [{ bare: true, person: 2 }, 'denken glauben meinen hoffen fürchten finden wissen'],
  ),
  between: wordSet('nicht'),
  asked: wordSet('ob wann wo wohin woher welche welcher welches wer wie warum'),
  breaks: wordSet('aber denn weil sondern doch obwohl'),
};
