import { quoteAt } from '../../annotation/quote.ts';
import { foldText } from '../../compare/words.ts';
import type { ArticleText, FoundStatement } from '../../model.ts';
import { applyCorrections, type KeyedStatement } from '../corrections/apply-corrections.ts';
import { quickHash } from '../hash.ts';
import type { CorrectionRow } from '../reader-rows.ts';

/** A statement made ready to be recorded: what can be told of it without asking the record. */
export interface StatementDraft {
  id: string;
  found: FoundStatement;
  contentKey: string;
  before: string;
  prefix: string;
  suffix: string;
  /** The speaker on record whom the reader chose; else the article's words tell. */
  speakerId?: string;
}

/** How far back the sentence before is sought. */
const BEFORE_LENGTH = 300;

/**
 * Drafts of all statements found in an article, as the reader has corrected them. An id is made of the article and the
 * content's words, so that the same statement keeps it through re-reading, wherever in the text it has moved.
 */
export function draftStatements(
  articleId: string,
  article: ArticleText,
  found: readonly FoundStatement[],
  corrections: readonly CorrectionRow[] = [],
): StatementDraft[] {
  return applyCorrections(article, keyed(found), corrections).map((statement) =>
    draftOf(articleId, article.text, statement),
  );
}

/** The draft of one statement found in an article's text. */
export function draftOf(
  articleId: string,
  text: string,
  { key, found, speakerId }: KeyedStatement,
): StatementDraft {
  const { prefix, suffix } = quoteAt(text, found);
  return {
    id: `${articleId}:${key}`,
    found,
    contentKey: contentKeyOf(found.text),
    before: sentenceBefore(text, found.start),
    prefix,
    suffix,
    ...(speakerId !== undefined && { speakerId }),
  };
}

/** Each statement with the part of its id that is made of its words; `n` counts repetitions of the same ones. */
function keyed(found: readonly FoundStatement[]): KeyedStatement[] {
  const repetitions = new Map<string, number>();
  return found.map((statement) => {
    const contentKey = contentKeyOf(statement.text);
    const n = repetitions.get(contentKey) ?? 0;
    repetitions.set(contentKey, n + 1);
    return { key: `${contentKey}:${n}`, found: statement };
  });
}

/** The key under which other reports of the same words are found, however they are punctuated. */
export function contentKeyOf(content: string): string {
  return quickHash(foldText(content));
}

/** The text before a place in its paragraph, back to the beginning of the sentence before. */
function sentenceBefore(text: string, at: number): string {
  const stretch = text.slice(Math.max(0, at - BEFORE_LENGTH), at);
  const paragraph = stretch.slice(stretch.lastIndexOf('\n') + 1);
  const ends = [...paragraph.matchAll(/[.!?…]["»”’)]*\s+(?=["«“‘(]*[\p{Lu}\p{N}])/gu)];
  const begins = ends.at(-2) ?? (paragraph.length === BEFORE_LENGTH ? ends.at(-1) : undefined);
  return paragraph.slice(begins ? begins.index + begins[0].length : 0).trim();
}
