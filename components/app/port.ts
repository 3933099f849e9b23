import type { RequestOf } from '../../lib/messages/channel.ts';
import type { ExportedFile } from '../../lib/messages/export-stream.ts';
import type { ExportScope, viewContract } from '../../lib/messages/view.ts';
import type { ShiftAnswer, Span } from '../../lib/model.ts';
import type { AnnotationDraft, CorrectionDraft, OutsideSelection } from '../../lib/model-schema.ts';
import type { AnnotationChange, Surroundings } from '../../lib/views/corrections.ts';
import type { EarlierCounts, EarlierPage, TimeOrder } from '../../lib/views/earlier.ts';
import type { SpeakerSuggestion, SpeakerView } from '../../lib/views/identity.ts';
import type { KeptCounts } from '../../lib/views/library.ts';
import type { PageView } from '../../lib/views/page.ts';
import type { PlacedStatement, SearchPage } from '../../lib/views/placed.ts';
import type { StatementView } from '../../lib/views/statement.ts';
import type { Pace } from '../../lib/views/timeline.ts';
import type { TypedDraft } from '../annotation/draft.ts';
import type { Copied } from '../wording/citation.ts';
import type { Screen } from './useScreens.ts';

/** Which pages are read without a click. */
export type ReadingChoice = 'all' | 'site' | 'click';

/** What the reader has granted. */
export interface ReadingState {
  choice: ReadingChoice;
  /** The site of the page being looked at; null where the browser does not tell. */
  host: string | null;
  /** Other sites that are read without a click; none are listed where all are. */
  others: string[];
}

/** A speaker, and the article that the reader comes from. */
export interface AskedSpeaker {
  speakerId: string;
  articleId: string | null;
}

/** What is kept on this machine. */
export interface StorageState {
  kept: KeptCounts;
  /** All that the extension takes of the disk; null where the browser does not tell. */
  bytes: number | null;
  /** Whether the browser has promised not to clear it by itself; null where it does not say. */
  safe: boolean | null;
}

/** What became of a choice: the browser asks the reader, who may decline; some builds cannot change it. */
export type ChoiceOutcome = 'done' | 'declined' | 'fixed';

/** What happens outside a view while it is open. */
export type ViewEvent =
  | { what: 'changed' }
  /** Another page is being looked at now. */
  | { what: 'moved' }
  /** The reader has asked for something on the page. */
  | { what: 'show'; screen: Screen };

/** What the whole record is searched for; `before` is where the last answer ended. */
export type SearchAsked = RequestOf<typeof viewContract, 'search'>;

/** What views ask of the record and of the reader's choices, whatever page is being looked at. */
export interface RecordPort {
  statement: (statementId: string) => Promise<StatementView | null>;
  earlier: (statementId: string, order: TimeOrder, offset: number) => Promise<EarlierPage>;
  annotate: (statementId: string, draft: AnnotationDraft) => Promise<StatementView | null>;
  removeAnnotation: (statementId: string) => Promise<StatementView | null>;
  /** Speakers on record whom the words typed so far may mean. */
  speakersNamed: (typed: string) => Promise<SpeakerSuggestion[]>;
  /** How the annotation of a statement has changed, the latest change first. */
  history: (statementId: string) => Promise<AnnotationChange[]>;
  /** The paragraph of a statement; null where its article's present text does not hold it. */
  paragraph: (statementId: string) => Promise<Surroundings | null>;
  /** The reader corrects a statement, or says that it is none; undoing takes the last of these back. */
  correct: (statementId: string, draft: CorrectionDraft) => Promise<StatementView | null>;
  /** The paragraph of what the reader has selected on the page, and recording it. */
  selected: (asked: { articleId: string; span: Span }) => Promise<Surroundings | null>;
  recordSelection: (
    articleId: string,
    draft: CorrectionDraft & { span: Span },
  ) => Promise<StatementView | null>;
  deny: (statementId: string) => Promise<boolean>;
  undoCorrection: (statementId: string) => Promise<StatementView | null>;
  speaker: (asked: AskedSpeaker) => Promise<SpeakerView | null>;
  /** The reader decides who is who; each answers the speaker as it is then. */
  merge: (asked: AskedSpeaker, otherId: string) => Promise<SpeakerView | null>;
  keepApart: (asked: AskedSpeaker, otherId: string) => Promise<SpeakerView | null>;
  part: (speakerId: string, articleId: string) => Promise<SpeakerView | null>;
  undoDecision: (asked: AskedSpeaker, decisionId: string) => Promise<SpeakerView | null>;
  search: (asked: SearchAsked) => Promise<SearchPage>;
  /** What is on record from before of each statement of an article, by its id. */
  earlierCounts: (articleId: string) => Promise<Readonly<Record<string, EarlierCounts>>>;
  /** The reader has found whether an earlier statement differs; null takes the answer back. */
  answerShift: (
    statementId: string,
    earlierId: string,
    answer: ShiftAnswer | null,
  ) => Promise<StatementView | null>;
  /** Shows two statements side by side, in the library. */
  compare: (statementId: string, earlierId: string) => Promise<void>;
  /** Asks the browser to keep the record for good, and tells what it answers. */
  storage: () => Promise<StorageState>;
  /** What was typed into the form of a statement and not saved. */
  keptDraft: (statementId: string) => Promise<TypedDraft | null>;
  keepDraft: (statementId: string, typed: TypedDraft | null) => Promise<void>;
  copy: (copied: Copied) => Promise<void>;
  /** Writes an export and saves it as a file. */
  save: (scope: ExportScope, format: string) => Promise<Pick<ExportedFile, 'name' | 'statements'>>;
  forget: (articleId: string) => Promise<{ statements: number }>;
  switchSite: (host: string, on: boolean) => Promise<void>;
  reading: () => Promise<ReadingState>;
  /** Has to be called in the very handler of a click: the browser grants nothing otherwise. */
  choose: (choice: ReadingChoice, host: string | null) => Promise<ChoiceOutcome>;
  stopReading: (host: string) => Promise<void>;
}

/** All that the views of a page ask of the world around them; the entrypoints hand it in. */
export interface ViewPort extends RecordPort {
  page: () => Promise<PageView>;
  readNow: () => Promise<PageView>;
  /** How often speakers spoke, of those who spoke a few times. */
  paces: (speakerIds: string[]) => Promise<Pace[]>;
  /** Scrolls the page to a statement; false where its words are no longer there. */
  scrollTo: (placed: PlacedStatement) => Promise<boolean>;
  /** The same, and takes the reader to the page where these views stand in a tab of their own. */
  goTo: (placed: PlacedStatement) => Promise<boolean>;
  pause: (paused: boolean) => Promise<void>;
  /** Opens these views beside the page; null where they are there already, or the browser has no such place. */
  openBeside: ((statementId: string | null) => void) | null;
  /** Opens the library in a tab of its own. */
  openLibrary: () => Promise<void>;
  /** Opens a speaker's page in the library, in a tab of its own. */
  openSpeaker: (speakerId: string) => Promise<void>;
  /** What is selected on the page outside an article's text; null where nothing is. */
  selectedOutside: () => Promise<OutsideSelection | null>;
  /** Takes back what was recorded so, with the page where that is on record for it alone. */
  takeBackOutside: (statementId: string) => Promise<boolean>;
  recordOutside: (selection: OutsideSelection, draft: CorrectionDraft) => Promise<StatementView | null>;
  /** Opens the library where things are set. */
  openSettings: () => Promise<void>;
  watch: (listener: (event: ViewEvent) => void) => () => void;
}
