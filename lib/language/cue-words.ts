import type { Gender, GrammaticalNumber } from './speaker-words.ts';

/** What a cue does: says, says in a manner (only beside quotation marks), thinks, or judges ("called it a …"). */
export type CueSort = 'speech' | 'manner' | 'thought' | 'judgement';

export type CueForm = 'finite' | 'gerund' | 'participle' | 'infinitive';

/** One form of a reporting verb and what it tells of its subject. */
export interface CueWord {
  sort: CueSort;
  form: CueForm;
  gender?: Gender;
  number?: GrammaticalNumber;
  /** Whether a reported clause may follow with no conjunction ("she said it was late"). */
  bare: boolean;
  /** Particles, one of which must follow in the clause: «teilte … mit», «gab … an», «gab … bekannt». */
  particles?: readonly string[];
  /** What the same form is where none of its particles follows: «rief … auf» and «rief». */
  plain?: CueWord;
  /** Words, one of which must stand right after the form and goes with it: "pointed out", "shot back". */
  followed?: readonly string[];
  /** A participle that is passive beside some auxiliaries: «wurde gefordert». */
  passive?: boolean;
  /** Whether it reports only where it is denied: «не исключил, что …», «не скрывает». */
  denied?: boolean;
  /** Whether it has no subject: «сообщается», «йдеться». */
  impersonal?: boolean;
  /** A participle that is finite only beside an auxiliary before it: «a déclaré». */
  compound?: boolean;
  /** A form of the first person, whose subject is the writer: «pregunté». */
  person?: 1;
  /** Whether the same word is as often a noun: "report", "claims". */
  noun: boolean;
  /** Whether an infinitive may be what was said: "vowed to win". */
  infinitive: boolean;
  /** Whether somebody spoken to may stand between the verb and the clause ("told reporters that …"). */
  addressee: boolean;
}

/** A reporting verb of several words, by the form of the first: «a fait | savoir», «volvió | a decir». */
export interface PhrasalCue {
  /** The words that follow, adverbs aside. */
  rest: readonly string[];
  /** Whether the infinitive of a reporting verb must come next. */
  carries: boolean;
  /** What it is read as. */
  cue: CueWord;
}

/** Words before (or after) a speaker that make the main clause theirs: "according to", «по словам», «zufolge». */
export interface SourceWords {
  words: readonly string[];
  position: 'before' | 'after';
  /** The phrase holds its speaker itself: «по его словам», with the pronoun as the key of `pronouns`. */
  pronoun?: string;
  /** What the noun after them must look like, articles and adjectives aside: «nach neuen Berichten», not «nach dem Spiel». */
  governs?: RegExp;
  /** It stands only after a comma, a dash or a quotation: «…, so die Ministerin». */
  setOff?: boolean;
  /** It is a source only before a quotation, after a comma: «Pour Anne Morel, « … »». */
  quoting?: boolean;
  /** It names an outlet that only passes on what somebody said: "as reported by". */
  relays?: boolean;
}

/** Verbs that call something by the words after them, however few: «nannte … „X“», «bezeichnete … als „X“». */
export interface LabelWords {
  /** In all forms. */
  verbs: ReadonlySet<string>;
  /** What must stand before the words; none where they are the verb's object. */
  after?: ReadonlySet<string>;
}
