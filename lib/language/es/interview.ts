import { type InterviewWords, thoughtWords } from '../interview-words.ts';
import { wordSet } from '../verb-forms.ts';

export const interview: InterviewWords = {
  announced: /\b(?:entrevista(?:s|do|da|mos)?|conversación con)(?![\p{L}])/iu,
  before: /(?:entrevista(?:mos)? (?:a|con)|conversación con|preguntas (?:a|para))(?=\s)/iu,
  after: /^\s*(?:responde|cuenta|en una entrevista|:)/iu,
  other: /(?:por|foto)\s*:?\s*$/iu,
  questionLabels: wordSet('p pregunta periodista'),
  answerLabels: wordSet('r respuesta'),
  own: wordSet('yo nosotros me mí mi mis nos nuestro nuestra nuestros nuestras'),
  addressed: wordSet('usted Usted ustedes le su Su tú Tú te tu Tu'),
  thoughts: thoughtWords(
    [{ bare: false, person: 1 }, 'creo pienso espero supongo imagino sé creemos pensamos esperamos'],
    [{ bare: false, person: 2 }, 'cree piensa espera sabe'],
  ),
  between: wordSet('no'),
  asked: wordSet('si cuándo dónde cómo quién'),
  breaks: wordSet('pero porque así aunque'),
};
