import { type InterviewWords, thoughtWords } from '../interview-words.ts';
import { wordSet } from '../verb-forms.ts';

export const interview: InterviewWords = {
  announced:
    /\b(?:interview(?:s|ed|ing|ee)?|q\s?&\s?a|in conversation with|questions and answers|(?:talk|discuss)(?:s|es|ed)? (?:[\p{L}’']+ ){1,4}with(?! (?:the|an?|it|its|h[ie][sr]|their|my|our|your|them|him)\b))\b/iu,
  before:
    /\b(?:interview(?:s|ed)?(?: (?:with|of))?|interviewee|conversation with|(?:spoke|speaks|talked|talks|chatted|chats|sat down|sits down|caught up|catches up) (?:to|with)|questions (?:for|to)|q\s?&\s?a:?(?: with)?)(?=\s)/iu,
  after: /^\s*(?:was |is )?(?:interviewed by|(?:tells?|told|talks? to|answers?|answered)\b)/iu,
  other:
    /\b(?:(?:interview(?:ed)?|written|reported|photo|image|photograph) by|photo:|image:|reporter|interviewer|correspondent)\s*$/iu,
  questionLabels: wordSet('q question interviewer reporter'),
  answerLabels: wordSet('a answer'),
  own: wordSet('i we me my us our myself mine ours'),
  addressed: wordSet('you You your Your yourself yours'),
  thoughts: thoughtWords(
    [
      { bare: true },
      'think thinks thought remember remembers remembered believe believes believed mean meant guess suppose suspect hope hopes hoped wish imagine reckon',
    ],
    [{ bare: true, adjective: true, pause: true }, 'like'],
    [{ bare: true, particle: 'out' }, 'figure figured'],
    [{ bare: false, particle: 'out' }, 'find finds found'],
    [{ bare: false, adjective: true }, 'sure aware convinced confident certain surprised'],
    [
      { bare: false },
      `know knows knew notice noticed realize realise realizes realized understand understood
       forget forgot heard learned learnt decided discovered recognized recognize expect expects expected
       estimate estimated anticipate determine feel feels felt see saw agree agreed
       wonder wondered consider`,
    ],
  ),
  between: wordSet(
    "am 'm ’m 're ’re don doesn didn wouldn couldn can can't cannot just really kind sort of to want wanted wants need like love able",
  ),
  asked: wordSet('if which where when'),
  breaks: wordSet('but because so although though since while unless'),
  fillers: wordSet('fact course'),
};
