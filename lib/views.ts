import type {
  Annotation,
  Article,
  ClaimCheck,
  Day,
  FoundSpeaker,
  Instant,
  LanguageCode,
  Said,
  ShiftAnswer,
  Span,
  Speaker,
  Statement,
  Verdict,
} from './model.ts';

/** What the views and the content script are shown: answers the background puts together from the record. */

/** A statement as painted on the page: just what the content script needs. */
export interface PaintedStatement {
  id: string;
  /** The content's stretches in the text that was read. */
  spans: Span[];
  /** `direct` is tinted, the others are only underlined. */
  kind: Statement['kind'];
  /** Number of earlier statements of the speaker on record. */
  earlier: number;
  annotated: boolean;
  /** Whether the annotation says that it is accurate; null where it does not, or there is none. */
  verdict: Verdict | null;
}

/** What the background answers when a page was read. */
export type ReadingAnswer =
  | { state: 'read'; articleId: string; statements: PaintedStatement[] }
  | { state: 'paused' }
  /** The article is in a language that the reader has switched off. */
  | { state: 'language-off'; language: LanguageCode }
  | { state: 'failed'; reason: RecordFailure };

/** Why the record failed: no room; held by another window; already of a newer On Record; anything else. */
export type RecordFailure = 'quota' | 'blocked' | 'newer' | 'unavailable';

/** A statement with where it stands. */
export interface PlacedStatement {
  statement: Statement;
  article: Pick<Article, 'id' | 'address' | 'title' | 'publisher' | 'published' | 'language' | 'version'>;
  annotation: Annotation | null;
}

/** An earlier statement of the same speaker, set against the one being read. */
export interface EarlierStatement extends PlacedStatement {
  /** 0 upward; comparable within one answer only. */
  relevance: number;
  /** Stretches of the earlier content whose words the two share. */
  shared: Span[];
  /** Whether it is the last one or the first one of several on the subject; null where it is neither, or nobody looked. */
  inSubject: 'latest' | 'first' | null;
  /** The other outlets that report the same words. */
  alsoIn: PlacedStatement['article'][];
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
  /** What may differ from the statement being read; null where nothing shows it and the reader has said nothing of it. */
  shift: PossibleShift | null;
}

/** What shows that an earlier statement differs from the one being read, and what the reader has found of it. */
export interface PossibleShift {
  /** Words in the statement being read and in the earlier one; empty where the reader alone says that they differ. */
  evidence: ShiftWordsShown[];
  answer: ShiftAnswer | null;
}

export interface ShiftWordsShown {
  reading: Span[];
  earlier: Span[];
  why: 'negation' | 'antonym' | 'modality' | 'number';
}

/** The hover card: who, when, and the most relevant earlier statement. */
export interface CardView {
  statementId: string;
  /** The language of the article that the statement is in. */
  language: LanguageCode;
  speaker: (Omit<FoundSpeaker, 'role'> & { role: string | null }) | null;
  said: Said | null;
  earlier: number;
  best: EarlierStatement | null;
  /** The reader's; null where the statement is not annotated. */
  annotation: Pick<Annotation, 'verdict'> | null;
}

/** One speaker's statements on the page, in order of their place. */
export interface SpeakerOnPage {
  speaker: Speaker | null;
  role: string | null;
  statements: { placed: PlacedStatement; earlier: number }[];
  /** All earlier statements of the speaker on record, and the first day of them. */
  earlier: number;
  since: string | null;
  /** The likeliest other speaker on record who may be the same; null where none may be. */
  offer: SpeakerOffer | null;
}

/** How often a speaker spoke, by periods of equal length from the first statement on record to the last. */
export interface Pace {
  speakerId: string;
  /** The first day of the first period. */
  from: Day;
  /** Months to a period: a month, a quarter or a year. */
  months: 1 | 3 | 12;
  counts: number[];
}

/** What speaks for two speakers on record being one. */
export type OfferEvidence =
  /** Full names fit; a bare surname fits; only the given name is told; a body's common noun is the same. */
  | { why: 'names' | 'surname' | 'given' | 'noun' }
  /** Both have the same office, in these words. */
  | { why: 'office'; words: string; language: LanguageCode };

/** Another speaker on record who may be the same, for the reader to decide. */
export interface SpeakerOffer {
  speaker: Speaker;
  statements: number;
  evidence: OfferEvidence[];
}

/** What the reader has corrected of a statement. */
export interface CorrectionView {
  parts: ('speaker' | 'said' | 'content')[];
  /** Whether the reader has found the statement. */
  isByHand: boolean;
  decided: Instant;
}

/** Something found that the reader says is no statement. */
export interface DeniedStatement {
  statementId: string;
  text: string;
}

/** The paragraphs that a stretch of an article's text stands in. */
export interface Surroundings {
  articleId: string;
  language: LanguageCode;
  published: Day | null;
  text: string;
  /** Where `text` begins in the article's. */
  offset: number;
  /** The stretch, in the article's text. */
  span: Span;
}

/** A change of an annotation: as it was until then, and as it was made; null where it was removed. */
export interface AnnotationChange {
  until: Instant;
  before: Annotation;
  after: Annotation | null;
}

/** A speaker on record who may be meant by what the reader types. */
export interface SpeakerSuggestion {
  speaker: Speaker;
  /** Statements on record, each once however many outlets report it. */
  statements: number;
}

/** What the reader has decided about a speaker, seen from its side; `other` is the other side. */
export type SpeakerDecision = { id: string; decided: Instant; other: Speaker } & (
  | { sort: 'merge' | 'apart' }
  /** Null where the article is no longer on record. */
  | { sort: 'part'; article: PlacedStatement['article'] | null }
);

/** Who a speaker is. */
export interface SpeakerView {
  speaker: Speaker;
  /** Statements on record, each once however many outlets report it, and the first day of them. */
  statements: number;
  since: string | null;
  offers: SpeakerOffer[];
  /** The latest first. */
  decisions: SpeakerDecision[];
  /** What the article at hand names it; null where there is none, or nobody to part it from. */
  here: { article: PlacedStatement['article']; names: string[]; statements: number } | null;
}

/** What the popup shows for a page. */
export type PageView =
  | {
      state: 'read';
      article: Article;
      speakers: SpeakerOnPage[];
      /** What the reader says is no statement. */
      denied: DeniedStatement[];
      highlights: 'painted' | 'unsupported';
      siteOff: boolean;
    }
  | { state: 'no-article' }
  /** `deleted` where it was read, and the reader has deleted what was recorded. */
  | { state: 'not-read'; granted: boolean; deleted: boolean }
  | { state: 'forbidden' }
  | { state: 'site-off'; host: string }
  | { state: 'paused' }
  | { state: 'language-off'; language: LanguageCode }
  | { state: 'reading' }
  | { state: 'failed'; reason: RecordFailure };

/** A statement's words in another language, as another article reports them. */
export interface Translation extends PlacedStatement {
  /** A link that opens the source at the quotation (text fragment). */
  link: string;
}

/** How much is on record. */
export interface KeptCounts {
  articles: number;
  statements: number;
  speakers: number;
  annotations: number;
}

/** A claim that was checked, in the checker's words. */
export interface CheckedClaim {
  claim: Statement;
  check: ClaimCheck;
  /** The check itself. */
  article: PlacedStatement['article'];
}

/** What the popup shows for one statement. */
export interface StatementView {
  placed: PlacedStatement;
  speaker: Speaker | null;
  /** Null where the reader has corrected nothing. */
  correction: CorrectionView | null;
  /** Most relevant first; the best of them where there are very many. */
  earlier: EarlierStatement[];
  /** All earlier statements on record, of which `earlier` holds the most relevant. */
  earlierTotal: number;
  /** The speaker's statements of which nobody can tell whether they came before, most relevant first. */
  undated: EarlierStatement[];
  /** What fact-checkers found of claims by the same speaker that say the same, the most alike first. */
  checks: CheckedClaim[];
  /** The same words in other languages, where that is sure. */
  translations: Translation[];
}

/** A statement as lists show it. */
export interface FoundStatementView {
  placed: PlacedStatement;
  speaker: Speaker | null;
}

/** Statements found in the whole record, the newest first. */
export interface SearchPage {
  found: FoundStatementView[];
  /** Where the next answer begins; null where there is no more. */
  next: number | null;
}

/** In which order earlier statements are asked for: the latest first, or the first one first. */
export type TimeOrder = 'newest' | 'oldest';

/** A stretch of all earlier statements in order of time. */
export interface EarlierPage {
  statements: EarlierStatement[];
  /** Where the next stretch begins; null at the end. */
  next: number | null;
}

/** What the hover card says, in the reader's words. All of it is shown as text, never as mark-up. */
export interface CardText {
  /** Names the card for screen readers. */
  label: string;
  speaker: string;
  role: string | null;
  /** When it was said, and how speaker and date are known where they are guesses. */
  facts: readonly string[];
  /** "3 earlier statements", or that there is none yet. */
  earlier: string;
  best: EarlierText | null;
  open: string;
  /** The keys that go on and close. */
  keys: string;
  /** The card's style sheet. It comes with the words, so that no page loads it before a card is opened. */
  style: string;
}

/** The most relevant earlier statement. */
export interface EarlierText {
  /** Its words in order; `shared` ones are in the statement at hand too. */
  words: readonly { text: string; shared: boolean }[];
  /** When and where it was said. */
  source: string;
  language: string;
}
