import type { CueWord, LabelWords, PhrasalCue, SourceWords } from './cue-words.ts';
import type { Gender, Pronoun, SpeakerNoun } from './speaker-words.ts';

/** What a language's press uses to report speech. All words are in lower case. */
export interface SpeechWords {
  /** Reporting verbs in all forms that the press uses. */
  cues: ReadonlyMap<string, CueWord>;
  /** Reporting verbs of several words, by their first. */
  phrasal?: ReadonlyMap<string, readonly PhrasalCue[]>;
  /** By their first word, longest first. */
  sources: ReadonlyMap<string, readonly SourceWords[]>;
  /** Conjunctions that open a reported clause and are no part of it: "that", «что». */
  complementizers: ReadonlySet<string>;
  /** Question words that open a reported clause and belong to it: "how", «почему». */
  interrogatives: ReadonlySet<string>;
  /** Words before a clause of reporting set in another: "as X said", «как сказал X». */
  asWords: ReadonlySet<string>;
  /** The particle of an infinitive, where it has one: "to". */
  infinitives?: ReadonlySet<string>;
  /** Words that join two predicates of one subject: "and", "but", «и». */
  joining: ReadonlySet<string>;
  pronouns: ReadonlyMap<string, Pronoun>;
  speakers: ReadonlyMap<string, SpeakerNoun>;
  /** Words that tell no office from another: «глава государства», "the head of state". */
  genericScopes?: ReadonlySet<string>;
  /** Words that tell the same office: «РФ» and «России», «Минфин» and «финансов». */
  sameScopes?: ReadonlyMap<string, string>;
  determiners: ReadonlySet<string>;
  /** Those among them that are no part of an office as a name, nor is its capital in their place: "the", "a". */
  articles?: ReadonlySet<string>;
  /** Words that present somebody not yet named: "a", "another", «некий». */
  indefinites?: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that go on inside a name or an office: "of", «по», "von". */
  linking: ReadonlySet<string>;
  /** Words that open another clause: "but", "because", «если», «который». */
  conjunctions: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb. */
  adverbs: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of what is not yet said: "would say", «может заявить». */
  modals?: ReadonlySet<string>;
  /** Auxiliaries that make a past form passive: "was charged"; none where participles differ from the past. */
  passives?: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Verb forms that tell how something is done beside the main verb: "ending", «отчитываясь». */
  converb?: RegExp;
  /** Words that open a subject of whom nobody speaks: "neither government", "none of them". */
  nobody?: ReadonlySet<string>;
  /** Verbs and adjectives that deny the speech itself: "declined", «отказался». */
  declining: ReadonlySet<string>;
  /** Verbs that say of their clause that it is not so, in all forms: "denied". */
  denying?: ReadonlySet<string>;
  /** Relative pronouns, which open an apposition: "who", «который». */
  relatives: ReadonlySet<string>;
  /** Words that refer back to the whole sentence before: «об этом», "this". Each is the words in order. */
  backward: readonly (readonly string[])[];
  /** Whether an adjective in this form may stand before a subject; none where adjectives do not decline. */
  nominativeAdjective?: RegExp;
  /** Endings of adjectives in other cases. */
  obliqueAdjective?: RegExp;
  /** Endings of a noun as subject of a verb in each gender, and in the plural; none where nouns have no cases. */
  subjectEndings?: Readonly<Record<Gender | 'pl', RegExp>>;
  /** Words that end with a stop inside a sentence, without the stop. */
  abbreviations: ReadonlySet<string>;
  /** Where a number with a stop is an ordinal: the words that follow one whatever stands before it, as months do. */
  ordinals?: ReadonlySet<string>;
  /** What an apostrophe between letters does: joins, cuts off an article («l’»), cuts off an ending ("'s"). */
  apostrophe: 'letter' | 'elision' | 'clitic';
  /** The preposition of a clause whose verb is a gerund: "with polls showing …". */
  absolute?: string;
  /** What a name of one word must look like to be a person's surname. */
  surname?: RegExp;
  /** Verbs by which an outlet passes on the words of the one it names: «приводит слова X». */
  citing?: ReadonlySet<string>;
  /** Nouns, by lemma, for one of many: «представитель министерства» is nobody named before. */
  members?: ReadonlySet<string>;
  /** Callings, by lemma: whoever a text names without theirs is not meant by one alone, as by "the senator". */
  callings?: ReadonlySet<string>;
  /** Outlets among the bodies, by lemma: alone they mean the one named before. */
  outlets?: ReadonlySet<string>;
  /** Bodies that alone mean whichever office spoke before: «ведомство». */
  ministries?: ReadonlySet<string>;
  /** Nouns for whoever spoke before, by lemma: «собеседник издания». */
  interlocutors?: ReadonlySet<string>;
  /** Prepositions before the body in which somebody speaks: «в мэрии сообщили». */
  speakingPlaces?: ReadonlySet<string>;
  /** What a body puts its words in, in the case after those prepositions: «в заявлении завода говорится». */
  documents?: ReadonlySet<string>;
  /** Prepositions before what is spoken of, which a reporting verb takes for its object: "told them of", "spoke about". */
  topics?: ReadonlySet<string>;
  /** Words before what something is only called: "so-called". */
  naming?: ReadonlySet<string>;
  /** Words before whom an outlet has the words from, by their first: "citing Kern", «со ссылкой на Данова». */
  citations?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for outlets and agencies, in all forms. */
  press?: ReadonlySet<string>;
  /** Words right before an outlet that is told something: "to Reuters", «газете «Маяк»». */
  toOutlets?: ReadonlySet<string>;
  /** Words that go on describing a noun before them: "of", "close". */
  describing?: ReadonlySet<string>;
  /** Words that stand where a subject may and name nobody: «es wird befürchtet». */
  dummies?: ReadonlySet<string>;
  /** What an adverb looks like that is not among `adverbs`. */
  adverb?: RegExp;
  /** What a participle looks like that describes a noun before it, or opens a sentence: "saying", "asked". */
  participle?: RegExp;
  /** Nouns of time that a pointing word may stand before: "this week", "that night". */
  times?: ReadonlySet<string>;
  /** What opens words that count from a day told before: "nine months after", «neun Monate nachdem». */
  counting?: RegExp;
  /** Prepositions that are as well articles: «des experts». */
  partitives?: ReadonlySet<string>;
  /** Words that bring in whoever is quoted after a colon: «послушаем Данова: «…»». */
  presenting?: ReadonlySet<string>;
  /** Nouns of sources that name nobody: «según las primeras investigaciones». */
  findings?: ReadonlySet<string>;
  /** Prepositions behind which a name is a place's: "in Arden". */
  placing?: ReadonlySet<string>;
  /** Words before a clause that is only supposed: "if", «если». */
  conditionals: ReadonlySet<string>;
  /** Whether titles of works are written in capitals: "Meet the Press". */
  titleCase: boolean;
  /** Whether a dash opens what is said, and sets tags inside marks. */
  dialogueDash: boolean;
  /** Whether a source stands in its sentence with no commas around it: «… kam es nach Angaben der Polizei zu …». */
  bareSources?: boolean;
  /** Prepositions that hold an article: «im», «zum». */
  contracted?: ReadonlySet<string>;
  /** What an adjective before the noun of such a source looks like, and a verb does not: «behördlichen Angaben zufolge». */
  adjective?: RegExp;
  /** Whether a comma stands before every reported clause, as in Russian and German. */
  clauseComma: boolean;
  /** What a word that tells how something was said looks like, where it may open its sentence: «höhnisch», «besorgt». */
  manner?: RegExp;
  /** Small words inside names, where others of their kind end a phrase: «Thomas | de | Arden». */
  nameParticles?: ReadonlySet<string>;
  /** Whether only persons are "he" and "she", and no person is "it". */
  naturalGender?: boolean;
  /** What a finite verb looks like that no list has, where only the verb of a tag may stand: “…,” Holm retaliated. */
  tagVerb?: RegExp;
  /** Words between such a verb and its subject: «erinnerte sich Holm». */
  tagReflexives?: ReadonlySet<string>;
  /** Words before an adjective, which a form in -ing is after them: "very threatening". */
  degrees?: ReadonlySet<string>;
  /** Phrases that look like a report and only lead up to the sentence: "that said", "as far as I can tell". */
  hedges?: RegExp;
  /** Whether a form may be noun or verb, so that an article before it tells: "the report", «la demande». */
  nounsLikeVerbs: boolean;
  /** Whether all nouns are written with a capital, which then tells no name. */
  nounCapitals: boolean;
  /** Conjunctions among the complementizers that are as often relative pronouns: «que». */
  mixedRelatives?: ReadonlySet<string>;
  /** Words that with such a conjunction make another one, or a relative clause: «para que», «ce que». */
  otherConjunctions?: ReadonlySet<string>;
  /** Auxiliaries that make a participle a past: «a déclaré», «ha dicho». Without one it is an adjective. */
  perfects?: ReadonlySet<string>;
  /** Pronouns that make a passive auxiliary an active one: «s’est exclamée». */
  reflexives?: ReadonlySet<string>;
  /** Pronouns that, where nobody is named, leave unsaid who speaks: «se dice que …». */
  impersonal?: ReadonlySet<string>;
  /** Pronouns that stand behind their verb, joined by a hyphen: «dit-il», «a-t-elle». */
  enclitics?: RegExp;
  /** Whether a tag may stand between commas inside the marks: « Nous partons, assure X. Rien ne presse. » */
  commaTags?: boolean;
  /** Whether a verb alone may be a clause, its subject understood: «…, afirma.» */
  dropsSubject?: boolean;
  /** Verb forms of reported speech, which go on reporting with no cue: German «sei», «habe». */
  subjunctives?: ReadonlySet<string>;
  /** Those among them that only report and suppose nothing, so that no cue need stand before. */
  reportive?: ReadonlySet<string>;
  /** Prepositions before those spoken to, which no subject behind its verb goes on with: «dit le maire | à la presse». */
  addressing?: ReadonlySet<string>;
  /**
   * Words that govern what was said and are no reporting verbs: «die Forderung, …», «überzeugt, dass …», «beschloss, …». A noun
   * may tell whose it is.
   */
  governors?: ReadonlyMap<string, 'noun' | 'verb' | 'other'>;
  /** Relatives that report what follows them, whatever their noun: «Berichte, wonach …». */
  reportedBy?: ReadonlySet<string>;
  /** Prepositions before whoever did what a passive or a noun tells: «von», «durch». */
  agents?: ReadonlySet<string>;
  /** Words that make a "that" tell what follows from something: «so …, dass». */
  consecutive?: ReadonlySet<string>;
  /** Finite verbs, auxiliaries aside, with which a clause goes on after another set in its midst. */
  resuming?: RegExp;
  /** Words that open a sentence before its subject and leave the verb second: «Auch X sagte …». */
  leading?: ReadonlySet<string>;
  /** Prepositions of what belongs to a noun before them: «die Behörde in Arden», «Forscher vom Institut». */
  attaching?: ReadonlySet<string>;
  labels?: readonly LabelWords[];
  /** Verb forms of hearsay: «soll». */
  hearsay?: ReadonlySet<string>;
  /** What closes a clause of hearsay that tells of the past: «soll … genommen haben». */
  pastInfinitives?: ReadonlySet<string>;
  /** Conjunctions after which a subjunctive reports nothing: «als sei …», «damit … werde». */
  supposing?: ReadonlySet<string>;
  /** Articles that no subject bears: «dem», «einen». */
  obliqueDeterminers?: ReadonlySet<string>;
  /** The genders of the nouns whose subject an article may stand before; it may be another's case beside any other. */
  articleGenders?: ReadonlyMap<string, readonly Gender[]>;
  /** Whether the verb is second, so that after a phrase of place or time its subject follows: «Im Gespräch sagte sie …». */
  verbSecond?: boolean;
  /** Articles that go on inside a noun phrase after its noun: «der», «des». Other small words end the phrase. */
  genitives?: ReadonlySet<string>;
  /** Infinitives with their particle inside: «zurückzutreten». */
  infinitive?: RegExp;
  /** Where the subject of a reporting verb stands outside a tag beside quotation marks. */
  subject: 'before' | 'either';
}
