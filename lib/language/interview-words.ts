/** How a form of thinking is used in an interview's own words. */
export interface ThoughtWord {
  /** The subject that the form itself tells, where the language may leave it out or puts it after: «думаю», "glauben Sie". */
  person?: 1 | 2;
  /** Whether a clause may follow with nothing to mark it: "I think it works" beside "I know the man". */
  bare: boolean;
  /** Whether it needs a form of "to be" before it: "I am sure" beside "I sure do". */
  adjective?: boolean;
  /** Whether a pause must follow: "I was like, let us go". */
  pause?: boolean;
  /** A word right after it that goes with it: "figured out", "found out". */
  particle?: string;
}

/** What a language's press prints around interviews, and how people think aloud in them. */
export interface InterviewWords {
  /** Words that announce an interview in a title or before its first question. */
  announced: RegExp;
  /** What leads to the name of whoever is interviewed, in one clause before it: "interview with", «интервью с». */
  before: RegExp;
  /** What stands right after that name: "interviewed by", «ответил на вопросы». */
  after: RegExp;
  /** What stands right before the name of somebody else, whoever asks or took the pictures: "by", «фото:». */
  other: RegExp;
  /** Labels of questions and of answers that are no names, in lower case and without a stop: "q", «корр». */
  questionLabels: ReadonlySet<string>;
  answerLabels: ReadonlySet<string>;
  /** The first person, in lower case. */
  own: ReadonlySet<string>;
  /** Words that address somebody, as they are written: German "Sie" is no "sie". */
  addressed: ReadonlySet<string>;
  /** Verbs and adjectives of thinking, in lower case. */
  thoughts: ReadonlyMap<string, ThoughtWord>;
  /** Words that may stand between a subject and its thought, besides auxiliaries and adverbs. */
  between: ReadonlySet<string>;
  /** Words that open an asked clause, besides the language's interrogatives: "if", "which". */
  asked: ReadonlySet<string>;
  /** Conjunctions after which another clause begins that is no longer thought. */
  breaks: ReadonlySet<string>;
  /** Nouns that after a preposition only lead up to the next clause: "in fact", "of course". */
  fillers?: ReadonlySet<string>;
}

/** Forms of thinking under one reading. */
export function thoughtWords(
  ...groups: readonly (readonly [ThoughtWord, string])[]
): ReadonlyMap<string, ThoughtWord> {
  const words = new Map<string, ThoughtWord>();
  for (const [thought, forms] of groups)
    for (const form of forms.split(/\s+/u)) if (form !== '') words.set(form, thought);
  return words;
}
