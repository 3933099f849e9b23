import type { AnswerOf, RequestOf } from '../../lib/messages/channel.ts';
import type { libraryContract } from '../../lib/messages/library.ts';
import type { LanguageCode, StatementKind } from '../../lib/model.ts';
import type { SpeakerSuggestion } from '../../lib/views/identity.ts';
import type { SpeakerOrder } from '../../lib/views/library.ts';
import type { RecordPort } from '../app/port.ts';
import type { ExchangePort } from '../exchange/port.ts';
import type { SpeakerPagePort } from '../speaker-page/port.ts';
import type { ShortcutPort } from './settings/shortcut-port.ts';

type Contract = typeof libraryContract;
type Asked<Name extends keyof Contract['messages']> = RequestOf<Contract, Name>;
type Told<Name extends keyof Contract['messages']> = Promise<AnswerOf<Contract, Name>>;

/** What the reader has chosen for the pages that are read. */
export interface Choices {
  /** Sites that are never read, by the reader's own wish. */
  sitesOff: string[];
  /** Kinds of statements that are not highlighted; they are recorded all the same. */
  kindsHidden: StatementKind[];
  /** The languages that are read, unless the reader has switched them off. */
  languages: { language: LanguageCode; isOn: boolean }[];
}

/** All that the library asks of the world around it; the entrypoint hands it in. */
export interface LibraryPort extends RecordPort, SpeakerPagePort, ExchangePort {
  find: (asked: Asked<'find'>) => Told<'find'>;
  statementsAt: (places: number[]) => Told<'statementsAt'>;
  statementsOf: (ids: string[]) => Told<'statementsOf'>;
  facets: () => Told<'facets'>;
  speakers: (typed: string, order: SpeakerOrder) => Told<'speakers'>;
  speakersOf: (ids: string[]) => Told<'speakersOf'>;
  /** Speakers on record whom the words typed so far may mean, the likeliest few. */
  speakersNamed: (typed: string) => Promise<SpeakerSuggestion[]>;
  articles: (typed: string) => Told<'articles'>;
  newestArticles: () => Told<'newestArticles'>;
  articlesOf: (ids: string[]) => Told<'articlesOf'>;
  article: (articleId: string) => Told<'article'>;
  annotated: (asked: Asked<'annotated'>) => Told<'annotated'>;
  /** Deletes all that is on record; the reader's settings stay. */
  deleteAll: () => Promise<void>;
  choices: () => Promise<Choices>;
  hideKind: (kind: StatementKind, hidden: boolean) => Promise<void>;
  switchLanguage: (language: LanguageCode, on: boolean) => Promise<void>;
  shortcuts: ShortcutPort;
}
