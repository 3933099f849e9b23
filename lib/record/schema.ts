import type Dexie from 'dexie';
import type { Instant } from '../model.ts';
import type {
  AnnotationRow,
  AnnotationVersionRow,
  CorrectionRow,
  DecisionRow,
  ShiftAnswerRow,
  UndoneRow,
} from './reader-rows.ts';
import type {
  ArticleRow,
  ArticleVersionRow,
  RecallBlockRow,
  RestoredSpeakerRow,
  SearchRow,
  SpeakerRow,
  SpokenRow,
  StatementRow,
  TextRow,
} from './rows.ts';

/** The record, open. */
export type RecordDatabase = ReturnType<typeof tablesIn>;

/** The record's tables in an open database; `rows.ts` and `reader-rows.ts` tell what their rows hold. */
export function tablesIn(dexie: Dexie) {
  return {
    dexie,
    articles: dexie.table<ArticleRow, string>('articles'),
    texts: dexie.table<TextRow, string>('texts'),
    articleVersions: dexie.table<ArticleVersionRow, [string, number]>('articleVersions'),
    speakers: dexie.table<SpeakerRow, string>('speakers'),
    statements: dexie.table<StatementRow, string>('statements'),
    spoken: dexie.table<SpokenRow, [string, string, string, string]>('spoken'),
    recallBlocks: dexie.table<RecallBlockRow, [string, number]>('recallBlocks'),
    annotations: dexie.table<AnnotationRow, string>('annotations'),
    annotationVersions: dexie.table<AnnotationVersionRow, [string, Instant]>('annotationVersions'),
    corrections: dexie.table<CorrectionRow, string>('corrections'),
    decisions: dexie.table<DecisionRow, string>('decisions'),
    shiftAnswers: dexie.table<ShiftAnswerRow, string>('shiftAnswers'),
    undone: dexie.table<UndoneRow, string>('undone'),
    restoredSpeakers: dexie.table<RestoredSpeakerRow, string>('restoredSpeakers'),
    searchEntries: dexie.table<SearchRow, number>('searchEntries'),
  };
}

/** The part of a primary key range that holds all rows of one article: their ids begin with the article's. */
export function idsOfArticle(articleId: string): [from: string, to: string] {
  return [`${articleId}:`, `${articleId}:\uffff`];
}

/** The article that a statement's id tells; see `idsOfArticle`. */
export function articleOfStatement(statementId: string): string {
  return statementId.slice(0, statementId.indexOf(':'));
}
